//! Connections to databases use TLS.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, Form, policy};

/// What an engine does with connections in the clear.
struct Engine {
    /// How the names of its families begin; the version follows.
    family: &'static str,
    /// Whether a group of a cluster decides.
    clustered: bool,
    parameter: &'static str,
    /// The first version that refuses them by default.
    secure_since: Option<(u32, u32)>,
}

const ENGINES: [Engine; 6] = [
    engine("aurora-mysql", true, "require_secure_transport", None),
    engine("aurora-postgresql", true, "rds.force_ssl", Some((17, 0))),
    engine("mariadb", false, "require_secure_transport", Some((11, 8))),
    engine("mysql", false, "require_secure_transport", None),
    engine("postgres", false, "rds.force_ssl", Some((15, 0))),
    engine("sqlserver-", false, "rds.force_ssl", None),
];

const fn engine(
    family: &'static str,
    clustered: bool,
    parameter: &'static str,
    secure_since: Option<(u32, u32)>,
) -> Engine {
    Engine { family, clustered, parameter, secure_since }
}

/// Parameter groups of databases require TLS.
///
/// Looked at are groups for MariaDB, MySQL, PostgreSQL and SQL Server, and those of clusters for Aurora. Where a
/// group does not say, the default of its family counts: RDS requires TLS from PostgreSQL 15, Aurora PostgreSQL 17
/// and MariaDB 11.8 on, and of MySQL and SQL Server in no version.
///
/// # Why it matters
///
/// Without it a client that does not ask for TLS sends its queries and rows in the clear, and nobody notices.
///
/// # How to mend it
///
/// ```
/// use ias_aws::rds::CfnDbParameterGroupProps;
/// use ias_core::value;
///
/// CfnDbParameterGroupProps::new("postgres14", "orders").parameters(value!({ "rds.force_ssl": "1" }));
/// ```
///
/// For MySQL and MariaDB the parameter is `require_secure_transport`.
///
/// # When an exception is right
///
/// For old clients without TLS, until they are gone.
///
/// # Sources
///
/// - [Using SSL with a PostgreSQL DB instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html)
/// - [Securing Aurora PostgreSQL with TLS](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html)
/// - [Requiring TLS for MariaDB](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html)
/// - [Requiring TLS for MySQL](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html)
/// - PCI DSS 4.0.1 4.2.1, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-8
#[policy(
    id = "rds-require-tls",
    severity = Medium,
    enforcement = Mandatory,
    types = &["AWS::RDS::DBClusterParameterGroup", "AWS::RDS::DBParameterGroup"]
)]
pub fn require_tls(group: &AnyResource<'_>, findings: &mut Findings) {
    let of_cluster = group.type_name() == "AWS::RDS::DBClusterParameterGroup";
    let family = group.property::<Json>("Family");
    let Some(family) = family.as_str() else { return };
    let fits = |engine: &Engine| family.starts_with(engine.family) && engine.clustered == of_cluster;
    let Some((engine, version)) =
        ENGINES.iter().find(|one| fits(one)).map(|engine| (engine, version(&family[engine.family.len()..])))
    else {
        return;
    };
    let parameter = group.property::<Json>("Parameters").key(engine.parameter);
    let message = "the database takes connections without TLS";
    if parameter.is_absent() {
        let secure = engine.secure_since.is_some_and(|since| version >= since);
        if !secure {
            findings.add(&parameter, message).hint(format_args!("set `{}` to 1", engine.parameter));
        }
        return;
    }
    if parameter.forms().any(is_off) {
        findings.add(&parameter, message).hint(format_args!("set `{}` to 1", engine.parameter));
    } else if parameter.is_unknown() {
        findings.untold(&parameter, message);
    }
}

/// Of the end of a family's name, such as `8.4`.
fn version(text: &str) -> (u32, u32) {
    let mut numbers = text.split('.').map(|part| part.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

fn is_off(form: Form<'_>) -> bool {
    let Form::Known(value) = form else { return false };
    let text = value.as_str().map(str::to_ascii_lowercase);
    value.as_i64() == Some(0) || text.is_some_and(|text| ["0", "off", "false"].contains(&text.as_str()))
}
