//! What RDS refuses of a database.

use ias_core::{Diagnostic, Duration, Node, Size, Val};

use super::{Credentials, DatabaseInstanceProps, StorageType};
use crate::codes;

const MONITORING_SECONDS: [u64; 7] = [0, 1, 5, 10, 15, 30, 60];

pub(super) fn check(node: &Node, props: &DatabaseInstanceProps) {
    let report = |message: String, hint: &str| {
        node.report(Diagnostic::error(&codes::DATABASE_SETTING_INVALID, message).hint(hint));
    };
    let engine = &props.engine;
    if !engine.has_version() {
        let message = format!("`{}` is no version of {}", engine.engine_version(), engine.engine_type());
        report(message, "a version is written `17.4`, that of MySQL and MariaDB at least `8.4`");
    }
    check_names(props, &report);
    check_storage(props, &report);
    check_secret(props, &report);
    let known = engine.log_types();
    for log in props.cloudwatch_logs_exports.iter().filter(|log| !known.contains(&log.as_str())) {
        let message = format!("{} has no log `{log}`", engine.engine_type());
        report(message, &format!("it has: {}", known.join(", ")));
    }
    if let Some(time) = props.backup_retention.filter(|time| *time > Duration::days(35)) {
        report(format!("backups are kept for {time}"), "0 to 35 days; 0 makes none");
    }
    if let Some(time) = props.performance_insights.as_ref().map(|insights| insights.retention) {
        let days = time.as_millis() / Duration::days(1).as_millis();
        let months = days.is_multiple_of(31) && (1..=23).contains(&(days / 31));
        if Duration::days(days) != time || !(months || [7, 731].contains(&days)) {
            report(
                format!("what the database was busy with is kept for {time}"),
                "7 days, 1 to 23 months of 31 days, or 731 days",
            );
        }
    }
    let interval = props.monitoring_interval;
    let admitted = MONITORING_SECONDS.map(Duration::seconds);
    if let Some(time) = interval.filter(|time| !admitted.contains(time)) {
        report(format!("the monitoring interval is {time}"), "0, 1, 5, 10, 15, 30 or 60 seconds");
    }
    if props.parameter_group.is_some() && !props.parameters.is_empty() {
        let message = "a database cannot have both a parameter group and parameters of its own".to_owned();
        report(message, "add the parameters to the group");
    }
}

fn check_names(props: &DatabaseInstanceProps, report: &dyn Fn(String, &str)) {
    let given = props.instance_identifier.as_ref().and_then(Val::known);
    let admits = |name: &str| {
        name.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && name.len() <= 63
            && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
            && !name.ends_with('-')
            && !name.contains("--")
    };
    if let Some(name) = given.filter(|name| !admits(name)) {
        let hint = "a letter, then up to 62 letters, digits and single hyphens, none at the end";
        report(format!("`{name}` cannot be the name of a database instance"), hint);
    }
    let Some(user) = props.credentials.as_ref().and_then(Credentials::username) else {
        return;
    };
    let begins = user.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let rest = user.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_');
    let reserved = props.engine.reserved_usernames();
    if !begins || !rest || user.len() > 128 {
        let hint = "a letter first, then letters, digits and `_`";
        report(format!("`{user}` cannot be the name of the first user"), hint);
    } else if reserved.contains(&user.to_lowercase().as_str()) {
        let message = format!("`{user}` is reserved by {} on RDS", props.engine.engine_type());
        report(message, "choose another name for the first user");
    }
}

fn check_storage(props: &DatabaseInstanceProps, report: &dyn Fn(String, &str)) {
    let least = match props.storage_type {
        StorageType::Gp2 | StorageType::Gp3 => Size::gibibytes(20),
        StorageType::Io1 | StorageType::Io2 => Size::gibibytes(100),
    };
    let (size, most) = (props.allocated_storage, Size::tebibytes(64));
    if size < least || size > most {
        let kind = props.storage_type.as_str();
        report(format!("the database has {size} of storage"), &format!("{kind} has {least} to {most}"));
    }
    // RDS wants the limit to be a tenth above what is allocated.
    let tenth_more = size.as_bytes().saturating_add(size.as_bytes() / 10);
    if let Some(limit) = props.max_allocated_storage.filter(|limit| limit.as_bytes() < tenth_more) {
        let message = format!("storage cannot grow from {size} to {limit}");
        report(message, "let `max_allocated_storage` be at least a tenth more than `allocated_storage`");
    }
    let provisioned = matches!(props.storage_type, StorageType::Io1 | StorageType::Io2);
    if provisioned && props.iops.is_none() {
        let message = format!("{} storage has no speed", props.storage_type.as_str());
        report(message, "set `iops`");
    }
}

fn check_secret(props: &DatabaseInstanceProps, report: &dyn Fn(String, &str)) {
    if props.credentials.as_ref().is_some_and(Credentials::plain_password) {
        let message = "the password would stand in the template as plain text".to_owned();
        report(message, "let it be generated, or take it from a parameter with `no_echo`");
    }
    if props.storage_encryption_key.is_some() && !props.storage_encrypted {
        let message = "there is a key for storage that is not encrypted".to_owned();
        report(message, "leave out `storage_encrypted(false)`, or the key");
    }
}
