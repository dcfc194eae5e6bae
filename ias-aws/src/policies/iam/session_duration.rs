//! Sessions end.

use ias_core::policy::{Findings, Resource, policy};

use crate::iam::{CfnRole, CfnRoleProps};

/// How long a session of a role may be at most, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionDuration {
    /// The seconds: 3600 to 43200.
    pub seconds: i64,
}

/// Sessions of roles end in time.
///
/// A pack says how long they may be: [`SessionDuration`]. A role that says nothing has sessions of an hour.
///
/// # Why it matters
///
/// Credentials that are stolen work until the session ends.
///
/// # How to mend it
///
/// Leave `MaxSessionDuration` out, or make it shorter:
///
/// ```
/// # use ias_core::value;
/// use ias_aws::iam::CfnRoleProps;
///
/// # let trust = value!({ "Version": "2012-10-17", "Statement": [] });
/// CfnRoleProps::new(trust).max_session_duration(2 * 3600);
/// ```
///
/// # When an exception is right
///
/// For a role of jobs that take longer and cannot renew their credentials.
///
/// # Sources
///
/// - [Maximum session duration](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html)
/// - HIPAA 164.312(a)(2)(iii), NIST 800-53 r5 AC-12
#[policy(id = "iam-session-duration", severity = Low, enforcement = Advisory)]
pub fn session_duration(role: &Resource<'_, CfnRole>, most: &SessionDuration, findings: &mut Findings) {
    let duration = role.get(CfnRoleProps::max_session_duration);
    let message = format!("sessions of the role may be longer than {} seconds", most.seconds);
    findings
        .expect(&duration, |duration| duration.is_none_or(|duration| duration <= most.seconds), message)
        .hint(format_args!("set `MaxSessionDuration` to at most {}", most.seconds));
}
