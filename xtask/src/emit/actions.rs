//! The table of the actions of IAM that ias-cfn carries: `ias-cfn/src/facts/actions.rs` reads it and says how it is laid out.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::Outputs;
use crate::{Error, facts};

/// Symbols of the table: printable, and neither space nor line feed, which separate.
const FIRST: u8 = b'!';
const SYMBOLS: usize = (b'~' - FIRST + 1) as usize;
/// Words of one symbol; the others have two.
const SHORT: usize = 50;
/// The most words that an action is split into, and that it takes over from the one before: what one symbol can say.
const MOST_WORDS: usize = 10;
const MOST_SHARED: usize = 8;

/// Writes the table.
pub fn generate(root: &Path, outputs: &mut Outputs) -> Result<(), Error> {
    let actions = facts::load(&root.join(facts::CLOUDFORMATION).join("actions.json.zst"))?;
    outputs.file("ias-cfn/src/facts/actions.txt", table(&actions)?);
    Ok(())
}

fn table(facts: &Value) -> Result<String, Error> {
    let mut services: BTreeMap<&str, Vec<Vec<&str>>> = BTreeMap::new();
    for (prefix, actions) in facts.as_object().into_iter().flatten() {
        let mut actions: Vec<&str> =
            actions.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        actions.sort_by_key(|action| action.to_ascii_lowercase()); // The reader looks names up in any case.
        services.insert(prefix, actions.into_iter().map(words).collect());
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    services.values().flatten().flatten().for_each(|word| *counts.entry(word).or_default() += 1);
    let mut ordered: Vec<&str> = counts.keys().copied().collect();
    ordered.sort_by_key(|word| (std::cmp::Reverse(counts[word]), *word));
    let places: BTreeMap<&str, usize> = ordered.iter().zip(0..).map(|(word, at)| (*word, at)).collect();

    let mut text = ordered.join(" ");
    text.push('\n');
    for (prefix, actions) in &services {
        text += prefix;
        text.push(' ');
        let mut before: &[&str] = &[];
        for action in actions {
            let most = MOST_SHARED.min(action.len() - 1);
            let shared = action.iter().zip(before).take(most).take_while(|(a, b)| a == b).count();
            text.push(symbol(shared * MOST_WORDS + action.len() - shared - 1));
            for word in &action[shared..] {
                match places[word].checked_sub(SHORT) {
                    None => text.push(symbol(places[word])),
                    Some(rest) if SHORT + rest / SYMBOLS < SYMBOLS => {
                        text.push(symbol(SHORT + rest / SYMBOLS));
                        text.push(symbol(rest % SYMBOLS));
                    }
                    Some(_) => return Err("more words than the table has codes for".into()),
                }
            }
            before = action;
        }
        text.push('\n');
    }
    Ok(text)
}

fn symbol(value: usize) -> char {
    char::from(FIRST + u8::try_from(value).expect("a symbol is below 94"))
}

/// `GetObjectACL2` is `Get`, `Object`, `ACL2`: a word begins at a capital letter after another sign, or before a small one.
/// The last of many words has the rest.
fn words(action: &str) -> Vec<&str> {
    let signs = action.as_bytes();
    let begins = |at: usize| {
        let capital = |at: usize| signs.get(at).is_some_and(u8::is_ascii_uppercase);
        let small = |at: usize| signs.get(at).is_some_and(u8::is_ascii_lowercase);
        at == 0 || capital(at) && (!capital(at - 1) || small(at + 1))
    };
    let starts: Vec<usize> = (0..action.len()).filter(|&at| begins(at)).take(MOST_WORDS).collect();
    let ends = starts.iter().copied().skip(1).chain([action.len()]);
    starts.iter().zip(ends).map(|(&start, end)| &action[start..end]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn words_begin_at_capital_letters() {
        assert_eq!(words("GetObjectACL2"), ["Get", "Object", "ACL2"]);
        assert_eq!(words("ListIAMUsers"), ["List", "IAM", "Users"]);
        assert_eq!(words("createtimestamp"), ["createtimestamp"]);
    }

    #[test]
    fn an_action_keeps_what_it_shares_with_the_one_before() {
        let facts = json!({ "s3": ["GetObject", "GetObjectAcl"], "sqs": ["GetObject"] });
        assert_eq!(table(&facts).unwrap(), "Get Object Acl\ns3 \"!\"5#\nsqs \"!\"\n");
    }
}
