//! Names that say that what they name is a secret.

/// How such names end, in small letters and without signs between the words. The ids of access keys are no secrets, but where
/// one stands the key is never far.
const ENDINGS: [&str; 11] = [
    "accesskey",
    "accesskeyid",
    "apikey",
    "authdata",
    "credentials",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "secret",
    "secretkey",
];

/// Whether a variable or a key of this name holds a secret: `DB_PASSWORD`, `db.password`, `dbPassword` do, `DB_PASSWORD_FILE`
/// and `SECRET_ARN` do not.
///
/// ```
/// use ias_core::policy::sounds_secret;
/// assert!(sounds_secret("STRIPE_API_KEY") && !sounds_secret("API_KEY_PATH"));
/// ```
pub fn sounds_secret(name: &str) -> bool {
    let words = words(name);
    let letters = words.replace('_', "");
    // Other words end like this one.
    let is_token =
        words.strip_suffix("token").is_some_and(|before| before.is_empty() || before.ends_with('_'));
    is_token || ENDINGS.iter().any(|ending| letters.ends_with(ending))
}

/// In small letters, with one `_` between words.
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
    use super::sounds_secret;

    #[test]
    fn names_of_secrets_are_known_by_their_end() {
        let secrets =
            ["DB_PASSWORD", "dbPassword", "db.password", "DBPASSWORD", "token", "GITHUB_TOKEN", "authToken"];
        let keys = [
            "AWS_SECRET_ACCESS_KEY",
            "AWS_ACCESS_KEY_ID",
            "stripe-api-key",
            "JWT_SECRET",
            "ECS_ENGINE_AUTH_DATA",
        ];
        for name in secrets.iter().chain(&keys) {
            assert!(sounds_secret(name), "{name}");
        }
        let settings =
            ["DB_PASSWORD_FILE", "SECRET_ARN", "SECRET_NAME", "TOKEN_URL", "API_KEY_ID_PATH", "KEY"];
        for name in settings.iter().chain(&["MAX_TOKENS", "broken", "betoken"]) {
            assert!(!sounds_secret(name), "{name}");
        }
    }
}
