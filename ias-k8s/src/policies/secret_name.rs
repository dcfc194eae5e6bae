//! Names that say that what they name is a secret.

/// The last words of such names.
const ENDINGS: [&str; 12] = [
    "access_key",
    "api_key",
    "apikey",
    "client_secret",
    "credentials",
    "passphrase",
    "passwd",
    "password",
    "private_key",
    "secret",
    "secret_key",
    "token",
];

/// Whether a variable or a key of this name holds a secret: `DB_PASSWORD`, `db.password`, `dbPassword`.
pub(super) fn is_secret(name: &str) -> bool {
    let name = words(name);
    ENDINGS.iter().any(|ending| {
        name.strip_suffix(ending).is_some_and(|before| before.is_empty() || before.ends_with('_'))
    })
}

/// In lower case, with one `_` between words.
fn words(name: &str) -> String {
    let mut all = String::with_capacity(name.len() + 4);
    let mut after_lower = false;
    for one in name.chars() {
        if after_lower && one.is_ascii_uppercase() {
            all.push('_');
        }
        after_lower = one.is_ascii_lowercase() || one.is_ascii_digit();
        all.push(if one.is_ascii_alphanumeric() { one.to_ascii_lowercase() } else { '_' });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::is_secret;

    #[test]
    fn names_of_secrets_are_known_by_their_end() {
        let secrets =
            ["DB_PASSWORD", "dbPassword", "db.password", "token", "AWS_SECRET_ACCESS_KEY", "stripe-api-key"];
        assert!(secrets.iter().all(|name| is_secret(name)));
        let others =
            ["MAX_TOKENS", "SECRET_NAME", "PASSWORD_FILE", "TOKEN_URL", "AWS_ACCESS_KEY_ID", "broken", "KEY"];
        assert!(!others.iter().any(|name| is_secret(name)));
    }
}
