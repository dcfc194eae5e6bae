//! The actions that policies of IAM can name: `s3:GetObject`, `sqs:SendMessage`.
//!
//! ```
//! use ias_aws::facts::actions;
//!
//! assert!(actions::exists("s3:GetObject"));
//! assert!(actions::exists("S3:getobject")); // IAM takes any case
//! assert!(actions::exists("ec2:Describe*")); // a pattern that some action matches
//! assert!(!actions::exists("s3:GetObjects"));
//! assert_eq!(actions::nearest("s3:GetObjects").as_deref(), Some("s3:GetObject"));
//! assert_eq!(actions::nearest("iam:AssumeRole").as_deref(), Some("sts:AssumeRole"));
//! ```
//!
//! The source is the [service authorization reference][reference], as of the release of the schemas that
//! `ias-aws/schema/README.md` names; what AWS adds later is not known here.
//!
//! [reference]: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html

use std::cmp::Ordering;
use std::sync::OnceLock;

use ias_core::diagnostic::nearest as nearest_name;

/// The table, which `xtask/src/emit/actions.rs` writes.
///
/// The first line has the words that actions are made of, the most frequent ones first. Each further line has the prefix of
/// a service, a space, and its actions one behind the other, sorted without regard to case. All symbols lie between `!` and
/// `~`, and count from 0. An action begins with a symbol of which the tens say how many words it shares with the one before,
/// and the ones how many more it has, less one. A word below [`SHORT`] is one symbol; another one has two, of which the
/// first counts in [`SYMBOLS`] from [`SHORT`] on.
static TABLE: &str = include_str!("actions.txt");

const FIRST: u8 = b'!';
const SYMBOLS: usize = 94;
const SHORT: usize = 50;
const MOST_WORDS: usize = 10;

/// A service that policies name actions of.
#[derive(Debug)]
pub struct Service {
    prefix: &'static str,
    coded: &'static str,
    actions: OnceLock<Vec<Box<str>>>,
}

struct Index {
    words: Vec<&'static str>,
    services: Vec<Service>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut lines = TABLE.lines();
        let words = lines.next().unwrap_or_default().split(' ').collect();
        let services = lines.filter_map(|line| line.split_once(' '));
        let services =
            services.map(|(prefix, coded)| Service { prefix, coded, actions: OnceLock::new() }).collect();
        Index { words, services }
    })
}

/// All services, sorted by prefix.
pub fn services() -> &'static [Service] {
    &index().services
}

/// The service of a prefix, as in `s3`, in any case.
pub fn service(prefix: &str) -> Option<&'static Service> {
    let at = services().binary_search_by(|service| compare(service.prefix, prefix)).ok()?;
    services().get(at)
}

impl Service {
    /// How its actions begin: `s3`.
    pub fn prefix(&self) -> &'static str {
        self.prefix
    }

    /// Its actions without the prefix, sorted without regard to case.
    pub fn actions(&self) -> impl Iterator<Item = &str> {
        self.decoded().iter().map(|action| &**action)
    }

    /// Whether it has an action of this name, or one that the pattern admits; `*` and `?` are wildcards.
    pub fn has(&self, name: &str) -> bool {
        match name {
            "*" => true,
            _ if name.contains(['*', '?']) => self.actions().any(|action| admits(name, action)),
            _ => self.decoded().binary_search_by(|action| compare(action, name)).is_ok(),
        }
    }

    fn decoded(&self) -> &[Box<str>] {
        self.actions.get_or_init(|| decode(self.coded, &index().words))
    }
}

fn decode(coded: &str, words: &[&str]) -> Vec<Box<str>> {
    let mut symbols = coded.bytes().map(|symbol| usize::from(symbol.wrapping_sub(FIRST)));
    let mut actions = Vec::new();
    let mut action: Vec<&str> = Vec::new();
    while let Some(head) = symbols.next() {
        action.truncate(head / MOST_WORDS);
        for _ in 0..=head % MOST_WORDS {
            let place = match symbols.next() {
                Some(long) if long >= SHORT => {
                    SHORT + (long - SHORT) * SYMBOLS + symbols.next().unwrap_or_default()
                }
                short => short.unwrap_or_default(),
            };
            action.extend(words.get(place));
        }
        actions.push(action.concat().into_boxed_str());
    }
    actions
}

/// Whether an action of this name exists, or one that the pattern admits.
///
/// `*` alone is all actions. In the name, though not in the prefix, `*` and `?` are wildcards.
pub fn exists(action: &str) -> bool {
    match action.split_once(':') {
        Some((prefix, name)) => service(prefix).is_some_and(|service| service.has(name)),
        None => action == "*",
    }
}

/// Operations whose permission has another name, which they are often mistaken for.
///
/// Source: [S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html),
/// [Lambda](https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html).
const CALLED_OTHERWISE: [(&str, &str); 14] = [
    ("lambda:Invoke", "lambda:InvokeFunction"),
    ("s3:CopyObject", "s3:PutObject"),
    ("s3:DeleteObjects", "s3:DeleteObject"),
    ("s3:GetBucketEncryption", "s3:GetEncryptionConfiguration"),
    ("s3:GetBucketLifecycleConfiguration", "s3:GetLifecycleConfiguration"),
    ("s3:HeadBucket", "s3:ListBucket"),
    ("s3:HeadObject", "s3:GetObject"),
    ("s3:ListBuckets", "s3:ListAllMyBuckets"),
    ("s3:ListObjects", "s3:ListBucket"),
    ("s3:ListObjectsV2", "s3:ListBucket"),
    ("s3:PutBucketEncryption", "s3:PutEncryptionConfiguration"),
    ("s3:PutBucketLifecycleConfiguration", "s3:PutLifecycleConfiguration"),
    ("s3:UploadPart", "s3:PutObject"),
    ("sqs:SendMessageBatch", "sqs:SendMessage"),
];

/// Services whose actions are most often looked for in another one.
const LOOKED_FOR_ELSEWHERE: [&str; 6] = ["ec2", "iam", "kms", "logs", "s3", "sts"];

/// The action, or the pattern of actions, that was probably meant by one that does not exist.
pub fn nearest(action: &str) -> Option<String> {
    if let Some((_, other)) = CALLED_OTHERWISE.iter().find(|(wrong, _)| compare(wrong, action).is_eq()) {
        return Some((*other).to_owned());
    }
    let (prefix, name) = action.split_once(':')?;
    let named = |service: &Service| {
        let spelt = service.actions().find(|one| compare(one, name).is_eq()).unwrap_or(name);
        format!("{}:{spelt}", service.prefix)
    };
    let here = match service(prefix) {
        Some(service) => service.nearest(name),
        None => {
            let others = services().iter().filter(|service| service.has(name)).map(Service::prefix);
            nearest_name(prefix, others).and_then(service).map(named)
        }
    };
    here.or_else(|| {
        let likely = |of: &&Service| service(prefix).is_none() || LOOKED_FOR_ELSEWHERE.contains(&of.prefix);
        let mut elsewhere = services().iter().filter(|of| name != "*" && of.has(name)).filter(likely);
        // Names that several services have, such as `TagResource`, say nothing about which of them was meant.
        elsewhere.next().filter(|_| elsewhere.next().is_none()).map(named)
    })
}

impl Service {
    fn nearest(&self, name: &str) -> Option<String> {
        let (stem, rest) = match name.find(['*', '?']) {
            Some(at) => (&name[..at], &name[at..]),
            None => {
                return nearest_name(name, self.actions()).map(|found| format!("{}:{found}", self.prefix));
            }
        };
        if rest != "*" {
            return None;
        }
        // What stands before a wildcard is the beginning of a name, up to the end of a word.
        let begins = |action: &'_ str| {
            let ends = action.char_indices().filter(|&(at, sign)| at > 0 && sign.is_ascii_uppercase());
            ends.map(|(at, _)| action[..at].to_owned()).chain([action.to_owned()]).collect::<Vec<_>>()
        };
        let mut stems: Vec<String> = self.actions().flat_map(begins).collect();
        stems.sort();
        stems.dedup();
        nearest_name(stem, stems.iter().map(String::as_str)).map(|found| format!("{}:{found}*", self.prefix))
    }
}

/// The order of the table: letters of any case are the same.
fn compare(one: &str, other: &str) -> Ordering {
    one.bytes().map(|byte| byte.to_ascii_lowercase()).cmp(other.bytes().map(|byte| byte.to_ascii_lowercase()))
}

/// Whether a pattern with `*` and `?` admits a name, in any case.
fn admits(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.as_bytes(), name.as_bytes());
    let (mut at, mut of) = (0, 0);
    // Where to go on if what follows the last `*` turns out not to fit: the `*` then takes one sign more.
    let mut retry: Option<(usize, usize)> = None;
    while of < name.len() {
        match pattern.get(at) {
            Some(b'*') => {
                retry = Some((at, of));
                at += 1;
            }
            Some(sign) if *sign == b'?' || sign.eq_ignore_ascii_case(&name[of]) => {
                at += 1;
                of += 1;
            }
            _ => match retry {
                Some((star, taken)) => {
                    retry = Some((star, taken + 1));
                    at = star + 1;
                    of = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|sign| *sign == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_as_it_was_written() {
        let words = ["Get", "Object", "Acl"];
        assert_eq!(decode("\"!\"5#", &words), [Box::from("GetObject"), Box::from("GetObjectAcl")]);
        assert!(services().len() > 400);
        let mut count = 0;
        for service in services() {
            let actions: Vec<&str> = service.actions().collect();
            assert!(actions.is_sorted_by(|a, b| compare(a, b).is_lt()), "{}", service.prefix);
            assert!(actions.iter().all(|one| one.bytes().all(|byte| byte.is_ascii_graphic())));
            count += actions.len();
        }
        assert!(count > 22_000, "{count}");
        assert!(services().is_sorted_by(|a, b| a.prefix < b.prefix));
    }

    #[test]
    fn wildcards_admit_names() {
        for (pattern, name, expect) in [
            ("Get*", "GetObject", true),
            ("get*", "GetObject", true),
            ("*Object", "GetObject", true),
            ("G*t*t", "GetObject", true),
            ("Get?bject", "GetObject", true),
            ("Get*Acl", "GetObject", false),
            ("Get", "GetObject", false),
            ("GetObject?", "GetObject", false),
            ("GetObject*", "GetObject", true),
        ] {
            assert_eq!(admits(pattern, name), expect, "{pattern} {name}");
        }
    }

    #[test]
    fn actions_of_the_constructs_exist() {
        for action in ["kms:Decrypt", "logs:PutLogEvents", "sts:AssumeRole", "ec2:*", "*", "s3:*Object*"] {
            assert!(exists(action), "{action}");
        }
        for action in ["kms:Decript", "nothing:Get", "s3", "", "s3:", "s3:Gett*"] {
            assert!(!exists(action), "{action}");
        }
    }

    #[test]
    fn what_is_called_otherwise_does_not_exist_and_the_other_does() {
        for (wrong, right) in CALLED_OTHERWISE {
            assert!(!exists(wrong) && exists(right), "{wrong} {right}");
        }
        assert!(LOOKED_FOR_ELSEWHERE.iter().all(|prefix| service(prefix).is_some()));
    }

    #[test]
    fn the_nearest_action_is_offered() {
        for (action, expect) in [
            ("kms:Decript", Some("kms:Decrypt")),
            ("s3:Gett*", Some("s3:Get*")),
            ("dynamo:GetItem", Some("dynamodb:GetItem")),
            ("dynamodb:getitems", Some("dynamodb:GetItem")),
            ("log:PutLogEvents", Some("logs:PutLogEvents")),
            ("S3:ListObjects", Some("s3:ListBucket")),
            ("sns:ListObjects", None),
            ("s3:TransmogrifyEverything", None),
            ("GetObject", None),
        ] {
            assert_eq!(nearest(action).as_deref(), expect, "{action}");
        }
    }
}
