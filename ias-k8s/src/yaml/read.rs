//! The reader.

use ias_core::document::{Content, Located, Reader, Schema, Source};
use ias_core::{Diagnostics, Value};

/// Reads all documents of a text as `kubectl` does; maps keep their order.
///
/// Text is YAML, or JSON values that follow each other. Plain words mean what they mean to Go's reader: `on` and `y` are truth
/// values, `0644` is octal. Keys that are numbers or truth values become text. Anchors, aliases and `<<` are written out.
/// Documents in which nothing is written are left out.
///
/// ```
/// use ias_core::value;
/// use ias_k8s::yaml;
///
/// let found = yaml::read("b: 1\na: [x, 'y']\n---\nkind: Pod\n").unwrap();
/// assert_eq!(found, [value!({ "b": 1, "a": ["x", "y"] }), value!({ "kind": "Pod" })]);
/// assert!(yaml::read("a: 1\na: 2\n").is_err());
/// ```
///
/// # Errors
///
/// Everything that cannot be read, with its place: text that is no YAML, repeated keys, tags without a meaning, more than
/// a [reader takes](ias_core::document::Limits).
pub fn read(text: &str) -> Result<Vec<Value>, Diagnostics> {
    let source = Source::new("text", text.to_owned());
    Ok(documents(&source)?.iter().map(Located::to_value).collect())
}

/// The documents of a source in which something is written.
pub(crate) fn documents(source: &Source) -> Result<Vec<Located>, Diagnostics> {
    let mut documents = Reader::new(Schema::Go).read(source)?;
    let is_empty = |document: &Located| matches!(&document.content, Content::Scalar { text, quoted: false, .. } if text.is_empty());
    documents.retain(|document| !is_empty(document));
    Ok(documents)
}

#[cfg(test)]
mod tests {
    use ias_core::value;

    use super::*;

    #[test]
    fn plain_words_are_those_of_go() {
        assert_eq!(
            read("1: y\ntrue: 0644\n1.20: 012345678901\non: off\n\"<<\": 12:30\n").unwrap_err().codes(),
            ["IAS0052"]
        );
        assert_eq!(
            read("1: y\ntrue: 0644\n1.20: 012345678901\noff: 2001-01-01\n\"<<\": 12:30\n").unwrap(),
            [
                value!({ "1": true, "true": 420, "1.2": 12345678901_i64, "false": "2001-01-01", "<<": "12:30" })
            ]
        );
    }

    #[test]
    fn mistakes_have_their_place() {
        let error = read("a: 1\n---\nb: [\n").unwrap_err();
        assert_eq!(error.iter().next().unwrap().places[0].to_string(), "text:4:1");
        assert!(read("a: !custom 1\n").is_err());
        assert!(read("? [a]\n: 1\n").is_err());
    }

    #[test]
    fn nothing_is_no_document() {
        for text in ["", "# only a comment\n", "---\n", "---\n# c\n---\n"] {
            assert_eq!(read(text).unwrap(), [], "{text:?}");
        }
        assert_eq!(read("null\n").unwrap(), [Value::Null]);
        assert_eq!(read("{}{\"a\": 1}").unwrap(), [value!({}), value!({ "a": 1 })]);
    }

    #[test]
    fn large_numbers_stay_what_they_are() {
        assert_eq!(read("18446744073709551615").unwrap(), [Value::Number("18446744073709551615".into())]);
    }
}
