//! What a database runs.

/// The program that a database instance runs, with its version.
///
/// Source: [engine versions](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_GettingStarted.html).
///
/// ```
/// use ias_aws::rds::DatabaseInstanceEngine;
///
/// let engine = DatabaseInstanceEngine::postgres("17.4");
/// assert_eq!(engine.parameter_group_family(), "postgres17");
/// assert_eq!(engine.default_port(), 5432);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DatabaseInstanceEngine {
    program: Program,
    version: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Program {
    Postgres,
    Mysql,
    Mariadb,
}

impl DatabaseInstanceEngine {
    /// PostgreSQL, such as `17` or `17.4`. With a major version RDS takes its default minor one.
    pub fn postgres(version: impl Into<String>) -> DatabaseInstanceEngine {
        DatabaseInstanceEngine { program: Program::Postgres, version: version.into() }
    }

    /// MySQL, such as `8.4` or `8.4.4`.
    pub fn mysql(version: impl Into<String>) -> DatabaseInstanceEngine {
        DatabaseInstanceEngine { program: Program::Mysql, version: version.into() }
    }

    /// MariaDB, such as `11.4` or `11.4.5`.
    pub fn mariadb(version: impl Into<String>) -> DatabaseInstanceEngine {
        DatabaseInstanceEngine { program: Program::Mariadb, version: version.into() }
    }

    /// The name that RDS has for it, such as `postgres`.
    pub const fn engine_type(&self) -> &'static str {
        match self.program {
            Program::Postgres => "postgres",
            Program::Mysql => "mysql",
            Program::Mariadb => "mariadb",
        }
    }

    /// Its version.
    pub fn engine_version(&self) -> &str {
        &self.version
    }

    /// The family of parameter groups that fit it, such as `postgres17` or `mysql8.4`.
    pub fn parameter_group_family(&self) -> String {
        let mut numbers = self.version.split('.');
        let major = numbers.next().unwrap_or_default();
        let modern = self.program == Program::Postgres && major.parse().is_ok_and(|major: u32| major >= 10);
        match numbers.next().filter(|_| !modern) {
            Some(minor) => format!("{}{major}.{minor}", self.engine_type()),
            None => format!("{}{major}", self.engine_type()),
        }
    }

    /// The port at which it listens if no other is said.
    pub const fn default_port(&self) -> u16 {
        match self.program {
            Program::Postgres => 5432,
            Program::Mysql | Program::Mariadb => 3306,
        }
    }

    /// The name of the first user if no other is said.
    pub const fn default_username(&self) -> &'static str {
        match self.program {
            Program::Postgres => "postgres",
            Program::Mysql | Program::Mariadb => "admin",
        }
    }

    /// The logs that it can send to CloudWatch Logs.
    ///
    /// Source: [publishing logs](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html).
    pub const fn log_types(&self) -> &'static [&'static str] {
        match self.program {
            Program::Postgres => &["postgresql", "upgrade", "iam-db-auth-error"],
            Program::Mysql | Program::Mariadb => {
                &["audit", "error", "general", "slowquery", "iam-db-auth-error"]
            }
        }
    }

    /// Names that the first user cannot have.
    pub(super) const fn reserved_usernames(&self) -> &'static [&'static str] {
        match self.program {
            Program::Postgres => &["admin", "rdsadmin"],
            Program::Mysql | Program::Mariadb => &["rdsadmin"],
        }
    }

    /// Whether the version consists of numbers with dots between them; MySQL and MariaDB want at least two.
    pub(super) fn has_version(&self) -> bool {
        let numbers = self.version.split('.').map(|part| part.parse::<u32>().is_ok()).collect::<Vec<_>>();
        let least = if self.program == Program::Postgres { 1 } else { 2 };
        numbers.len() >= least && numbers.into_iter().all(|number| number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families() {
        #[track_caller]
        fn check(engine: &DatabaseInstanceEngine, expected: &str) {
            assert_eq!(engine.parameter_group_family(), expected);
        }
        check(&DatabaseInstanceEngine::postgres("16"), "postgres16");
        check(&DatabaseInstanceEngine::postgres("16.3"), "postgres16");
        check(&DatabaseInstanceEngine::postgres("9.6.24"), "postgres9.6");
        check(&DatabaseInstanceEngine::mysql("8.0.40"), "mysql8.0");
        check(&DatabaseInstanceEngine::mariadb("11.4"), "mariadb11.4");
    }

    #[test]
    fn versions() {
        assert!(DatabaseInstanceEngine::postgres("17").has_version());
        assert!(DatabaseInstanceEngine::mysql("8.4.4").has_version());
        assert!(!DatabaseInstanceEngine::mysql("8").has_version());
        assert!(!DatabaseInstanceEngine::postgres("latest").has_version());
        assert!(!DatabaseInstanceEngine::postgres("").has_version());
    }
}
