//! Secrets that everybody who reads the template knows.

/// How the names of variables end that hold a secret, in capitals and without signs between the words.
const ENDINGS: [&str; 14] = [
    "ACCESSKEY",
    "ACCESSKEYID",
    "ACCESSTOKEN",
    "APIKEY",
    "AUTHDATA",
    "AUTHTOKEN",
    "CREDENTIALS",
    "PASSPHRASE",
    "PASSWD",
    "PASSWORD",
    "PRIVATEKEY",
    "SECRET",
    "SECRETKEY",
    "SECRETTOKEN",
];

/// Whether a variable holds a secret by its name: `DB_PASSWORD` does, `DB_PASSWORD_FILE` and `SECRET_ARN` do not.
pub(super) fn sounds_secret(name: &str) -> bool {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let letters = letters.to_ascii_uppercase();
    ENDINGS.iter().any(|ending| letters.ends_with(ending))
}

/// Whether the text says something by itself; a dynamic reference to a secret does not.
pub(super) fn is_plain(text: &str) -> bool {
    !text.is_empty() && !text.contains("{{resolve:")
}

/// Whether it is the id of an [access key](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes).
pub(super) fn is_access_key(text: &str) -> bool {
    let kind = text.starts_with("AKIA") || text.starts_with("ASIA");
    kind && text.len() == 20 && text.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_is_secret() {
        for name in ["DB_PASSWORD", "dbPassword", "AWS_SECRET_ACCESS_KEY", "stripe-api-key", "JWT_SECRET"] {
            assert!(sounds_secret(name), "{name}");
        }
        for name in ["DB_PASSWORD_FILE", "SECRET_ARN", "TOKEN_URL", "KEY", "API_KEY_ID_PATH"] {
            assert!(!sounds_secret(name), "{name}");
        }
    }
}
