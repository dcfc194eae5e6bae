//! Rollouts, schedules and sizes of what runs pods.

use ias_core::{Object, Value};

use super::context::Context;
use super::path::Path;
use crate::codes;
use crate::cron::{self, BadSchedule};
use crate::rules::percent;

pub(super) fn object(check: &mut Context<'_>) {
    let document = check.document;
    let Some(spec) = document.body.get("spec").and_then(Value::as_object) else { return };
    let path = Path::top("spec");
    match (document.group(), document.kind.as_ref()) {
        ("apps", "Deployment") => {
            counts(check, spec, &["replicas", "minReadySeconds", "revisionHistoryLimit"], &path);
            rollout(check, spec, "strategy", &path);
        }
        ("apps", "DaemonSet" | "StatefulSet") => {
            counts(check, spec, &["replicas", "minReadySeconds", "revisionHistoryLimit"], &path);
            rollout(check, spec, "updateStrategy", &path);
        }
        ("apps", "ReplicaSet") | ("", "ReplicationController") => {
            counts(check, spec, &["replicas", "minReadySeconds"], &path);
        }
        ("batch", "Job") => job(check, spec, &path),
        ("batch", "CronJob") => {
            schedule(check, spec, &path);
            counts(
                check,
                spec,
                &["successfulJobsHistoryLimit", "failedJobsHistoryLimit", "startingDeadlineSeconds"],
                &path,
            );
            let template = spec.get("jobTemplate").and_then(|template| template.get("spec")?.as_object());
            if let Some(inner) = template {
                job(check, inner, &path.field("jobTemplate").field("spec"));
            }
        }
        ("policy", "PodDisruptionBudget") => budget(check, spec, &path),
        ("autoscaling", "HorizontalPodAutoscaler") => {
            check.range(spec, "maxReplicas", 1..=i64::from(i32::MAX), &path);
            check.range(spec, "minReplicas", 0..=i64::from(i32::MAX), &path);
            let number = |key: &str| spec.get(key).and_then(Value::as_i64);
            if let (Some(least), Some(most)) = (number("minReplicas"), number("maxReplicas"))
                && least > most
                && most > 0
            {
                let message =
                    format!("`spec.minReplicas` is {least}, which is more than `maxReplicas`, {most}");
                check.error(
                    &codes::NUMBER_NOT_ALLOWED,
                    (spec, "minReplicas"),
                    message,
                    "lower the one or raise the other",
                );
            }
        }
        _ => {}
    }
}

fn counts(check: &mut Context<'_>, of: &Object, keys: &[&str], at: &Path<'_>) {
    keys.iter().for_each(|key| check.range(of, key, 0..=i64::MAX, at));
}

fn job(check: &mut Context<'_>, spec: &Object, at: &Path<'_>) {
    counts(
        check,
        spec,
        &["parallelism", "completions", "backoffLimit", "activeDeadlineSeconds", "ttlSecondsAfterFinished"],
        at,
    );
}

fn schedule(check: &mut Context<'_>, spec: &Object, at: &Path<'_>) {
    if let Some(text) = check.text(spec, "schedule")
        && let Err(BadSchedule { reason, hint }) = cron::check(text)
    {
        let message = format!("`{text}` is no schedule, in `{}`: {reason}", at.field("schedule"));
        check.error(&codes::SCHEDULE_NOT_ALLOWED, (spec, "schedule"), message, hint);
    }
    if let Some(zone) = check.text(spec, "timeZone") {
        let word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+' | b'/');
        if zone.is_empty() || zone.eq_ignore_ascii_case("local") || !zone.bytes().all(word) {
            let message = format!("`{zone}` is no time zone, in `{}`", at.field("timeZone"));
            check.error(
                &codes::SCHEDULE_NOT_ALLOWED,
                (spec, "timeZone"),
                message,
                "write a name such as `Etc/UTC` or `Europe/Berlin`",
            );
        }
    }
}

/// How pods are replaced by new ones.
fn rollout(check: &mut Context<'_>, spec: &Object, key: &str, at: &Path<'_>) {
    let Some(strategy) = spec.get(key).and_then(Value::as_object) else { return };
    let at = at.field(key);
    let Some(rolling) = strategy.get("rollingUpdate").and_then(Value::as_object) else { return };
    let at_rolling = at.field("rollingUpdate");
    if let Some(other) = check.text(strategy, "type").filter(|kind| matches!(*kind, "Recreate" | "OnDelete"))
    {
        let message = format!("`{at_rolling}` stands beside the type `{other}`");
        check.error(&codes::ONE_OF_SEVERAL, (strategy, "rollingUpdate"), message, "leave one of the two out");
    }
    let unavailable = part(check, rolling, "maxUnavailable", &at_rolling);
    let surge = part(check, rolling, "maxSurge", &at_rolling);
    if (unavailable, surge) == (Some(0), Some(0)) {
        let message = format!("`{at_rolling}` replaces no pod: `maxSurge` and `maxUnavailable` are both 0");
        check.error(
            &codes::NUMBER_NOT_ALLOWED,
            (rolling, "maxSurge"),
            message,
            "let one of the two be more than 0",
        );
    }
    check.range(rolling, "partition", 0..=i64::MAX, &at_rolling);
}

fn budget(check: &mut Context<'_>, spec: &Object, at: &Path<'_>) {
    for key in ["minAvailable", "maxUnavailable"] {
        part(check, spec, key, at);
    }
    let has = |key: &str| spec.get(key).is_some_and(|value| *value != Value::Null);
    if has("minAvailable") && has("maxUnavailable") {
        let message = "`spec` has `minAvailable` and `maxUnavailable`".to_owned();
        check.error(&codes::ONE_OF_SEVERAL, (spec, "maxUnavailable"), message, "leave one of the two out");
    }
}

/// So many pods, or per cent of them; the number that stands there.
fn part(check: &mut Context<'_>, of: &Object, key: &str, at: &Path<'_>) -> Option<i64> {
    let value = of.get(key)?;
    let text = match value {
        Value::Int(number) => {
            check.range(of, key, 0..=i64::from(i32::MAX), at);
            return Some(*number);
        }
        value => check.known(value)?,
    };
    let found = percent(text);
    if found.is_none_or(|found| found > 100 && key != "maxSurge") {
        let message = format!("`{text}` is no part of the pods, in `{}`", at.field(key));
        let hint = match text.parse::<u32>() {
            Ok(number) => format!("write the number without quotes, or `\"{number}%\"`"),
            Err(_) => "write a whole number, or whole per cent between quotes: `\"25%\"`".to_owned(),
        };
        check.error(&codes::NO_PERCENTAGE, (of, key), message, hint);
    }
    found.map(i64::from)
}
