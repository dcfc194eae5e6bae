//! What the cluster does not have, no longer has, or will not have for long.

use ias_core::{Diagnostic, Object};

use super::context::Context;
use super::path::Path;
use crate::Version;
use crate::codes;
use crate::object::group;
use crate::schema::{Field, Kind, table};

/// Whether the clusters that the chart is for have the kind; the oldest that its fields are held against.
pub(super) fn kind(check: &mut Context<'_>, kind: &Kind) -> Version {
    let oldest = check.oldest;
    let newer = kind.span.since.is_some_and(|since| since > oldest);
    if kind.span.until.is_none() && !newer && kind.deprecated.is_none() && level(kind.api_version).is_none() {
        return oldest; // As nearly all are.
    }
    let name = format!("{} of `{}`", kind.name, kind.api_version);
    let problem = if let Some(until) = kind.span.until {
        let gone = Version::minor_after(until);
        let problem = match until < oldest {
            true => Diagnostic::error(&codes::API_REMOVED, format!("Kubernetes {gone} removed {name}")),
            false => {
                let message =
                    format!("Kubernetes {gone} removes {name}, which the oldest cluster ({oldest}) has");
                Diagnostic::warning(&codes::API_REMOVED, message)
            }
        };
        problem.hint(match successor(kind) {
            Some(next) => format!("use `{}`{}", next.api_version, from(next)),
            None => "no version of it is left: see the migration guide, \
                     https://kubernetes.io/docs/reference/using-api/deprecation-guide/"
                .to_owned(),
        })
    } else if let Some(since) = kind.span.since.filter(|since| *since > oldest) {
        not_there(format!("the oldest cluster ({oldest}) has no {name}"), since)
    } else if let Some(since) = kind.deprecated {
        let problem = Diagnostic::warning(
            &codes::API_DEPRECATED,
            format!("{name} is deprecated since Kubernetes {since}"),
        );
        match kind.name {
            "Endpoints" => problem.hint("use an EndpointSlice of `discovery.k8s.io/v1`"),
            _ => problem.hint("leave it out"),
        }
    } else if let Some(level) = level(kind.api_version) {
        match successor(kind)
            .filter(|next| next.span.contains(oldest) && self::level(next.api_version) < Some(level))
        {
            Some(next) => {
                Diagnostic::warning(&codes::API_DEPRECATED, format!("{name} has a more stable version"))
                    .hint(format!("use `{}`{}", next.api_version, from(next)))
            }
            None => {
                let message =
                    format!("a cluster serves {name} only where this {} version is turned on", level.word());
                Diagnostic::warning(&codes::API_OFF, message)
                    .hint("turn it on with the API server's `--runtime-config`, and acknowledge this warning")
            }
        }
    } else {
        return oldest;
    };
    check.problem(None, problem);
    // One mistake: what came with the kind is not said again.
    kind.span.since.map_or(oldest, |since| since.max(oldest))
}

/// Whether the clusters have a field of which there is something to say; the oldest that what is in it is held against.
pub(super) fn field(check: &mut Context<'_>, field: &Field, of: &Object, at: &Path<'_>) -> Version {
    let oldest = check.oldest;
    let problem = if let Some(until) = field.span.until {
        let gone = Version::minor_after(until);
        match until < oldest {
            true => Diagnostic::error(&codes::API_REMOVED, format!("Kubernetes {gone} removed `{at}`")),
            false => Diagnostic::warning(&codes::API_REMOVED, format!("Kubernetes {gone} removes `{at}`")),
        }
        .hint("leave it out")
    } else if let Some(since) = field.span.since.filter(|since| *since > oldest) {
        not_there(format!("the oldest cluster ({oldest}) has no `{at}`"), since)
    } else if field.deprecated {
        Diagnostic::warning(&codes::API_DEPRECATED, format!("`{at}` is deprecated")).hint(instead(field.name))
    } else {
        return oldest;
    };
    check.problem(Some((of, field.name)), problem);
    field.span.since.map_or(oldest, |since| since.max(oldest))
}

fn not_there(message: String, since: Version) -> Diagnostic {
    let hint = format!(
        "Kubernetes {since} brought it; if no cluster is older, say so with `ChartProps::oldest_cluster({})`",
        since.constant()
    );
    Diagnostic::error(&codes::NOT_IN_CLUSTER, message).hint(hint).disputable()
}

/// What to write in the place of a deprecated field.
fn instead(field: &str) -> &'static str {
    match field {
        "serviceAccount" => "use `serviceAccountName`",
        "gitRepo" => "clone into an `emptyDir` with an init container",
        "loadBalancerIP" => "use the annotation of the cloud provider",
        "preserveUnknownFields" => "use `x-kubernetes-preserve-unknown-fields` in the schema",
        "awsElasticBlockStore"
        | "azureDisk"
        | "azureFile"
        | "cinder"
        | "gcePersistentDisk"
        | "portworxVolume"
        | "vsphereVolume"
        | "flexVolume" => "use the CSI driver of the storage",
        _ => "leave it out",
    }
}

/// How far a version is from being stable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Beta,
    Alpha,
}

impl Level {
    fn word(self) -> &'static str {
        match self {
            Level::Beta => "beta",
            Level::Alpha => "alpha",
        }
    }
}

fn level(api_version: &str) -> Option<Level> {
    // `v1` ends where `v1beta1` goes on.
    let version = &api_version[group(api_version).len()..];
    let digits = version.trim_start_matches(['/', 'v']).trim_start_matches(|c: char| c.is_ascii_digit());
    match digits.as_bytes().first() {
        Some(b'a') => Some(Level::Alpha),
        Some(b'b') => Some(Level::Beta),
        _ => None,
    }
}

/// The most stable version that the newest release has of a kind: of its own group, or of the only other one.
fn successor(kind: &Kind) -> Option<&'static Kind> {
    let group = |kind: &Kind| group(kind.api_version);
    let others = || {
        let all = table().kinds_called(kind.name);
        all.filter(|other| other.span.until.is_none() && other.api_version != kind.api_version)
    };
    let best = |of: &mut dyn Iterator<Item = &'static Kind>| {
        // Of two stable versions the later one, such as `autoscaling/v2`.
        of.min_by_key(|other| (level(other.api_version), std::cmp::Reverse(other.api_version)))
    };
    let own = best(&mut others().filter(|other| group(other) == group(kind)));
    own.or_else(|| (group(kind) == "extensions").then(|| best(&mut others())).flatten())
}

/// From when on the successor is there, where not every cluster has it.
fn from(next: &Kind) -> String {
    next.span.since.map(|since| format!(", which Kubernetes {since} brought")).unwrap_or_default()
}
