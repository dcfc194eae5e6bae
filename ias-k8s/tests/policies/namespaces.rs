use ias_k8s::api::KubeType as _;
use ias_k8s::core_v1::{
    KubeConfigMap, KubeConfigMapProps, KubeNamespace, KubeNamespaceProps, KubePod, KubePodProps,
};
use ias_k8s::meta_v1::ObjectMeta;
use ias_k8s::policies::data::NO_SECRETS_IN_CONFIG_MAP;
use ias_k8s::policies::namespaces::{
    MANDATORY_LABELS, MandatoryLabels, NO_DEFAULT_NAMESPACE, POD_SECURITY_LEVEL,
};
use ias_k8s::{ApiObject, Chart};

use crate::Case;
use crate::build::{pod, spec};

const LEVEL: &str = "pod-security.kubernetes.io/enforce";

pub(crate) fn cases() -> Vec<Case> {
    let labels = Case::new(
        &MANDATORY_LABELS,
        |chart| drop(namespace(chart, ObjectMeta::new().labels([("team", "orders"), ("cost-centre", "7")]))),
        |chart| {
            let metadata = ObjectMeta::new().labels([("team", "orders")]);
            KubeNamespace::new(chart, "ns", KubeNamespaceProps::new().metadata(metadata)); // finding
        },
        |chart| {
            let metadata = ObjectMeta::new().labels([("team", "orders"), ("cost-centre", "7")]);
            let space = KubeNamespace::new(chart, "ns", KubeNamespaceProps::new().metadata(metadata)); // finding
            space.api_object().remove("/metadata/labels/team");
        },
    );
    vec![
        labels.with(|pack| pack.parameter(MandatoryLabels::new(["team", "cost-centre"]))),
        Case::new(
            &POD_SECURITY_LEVEL,
            |chart| drop(namespace(chart, ObjectMeta::new().labels([(LEVEL, "restricted")]))),
            |chart| {
                let metadata = ObjectMeta::new().labels([(LEVEL, "privileged")]); // finding
                let props = KubeNamespaceProps::new().metadata(metadata);
                KubeNamespace::new(chart, "ns", props);
            },
            |chart| {
                let namespace = namespace(chart, ObjectMeta::new().labels([(LEVEL, "restricted")]));
                namespace.remove("/metadata/labels"); // finding
            },
        ),
        Case::new(
            &NO_DEFAULT_NAMESPACE,
            |chart| drop(pod(chart, spec())),
            |chart| {
                let metadata = ObjectMeta::new().namespace("default"); // finding
                let props = KubePodProps::new().metadata(metadata).spec(spec());
                KubePod::new(chart, "pod", props);
            },
            |chart| {
                pod(chart, spec()).patch("/metadata/namespace", "default"); // finding
            },
        ),
        Case::new(
            &NO_SECRETS_IN_CONFIG_MAP,
            |chart| drop(config(chart, [("LEVEL", "info"), ("TOKEN_URL", "https://login.example.com")])),
            |chart| {
                config(chart, [("LEVEL", "info"), ("dbPassword", "hunter2")]); // finding
            },
            |chart| {
                let config = config(chart, [("LEVEL", "info"), ("tls.pem", "")]);
                config.patch("/data/tls.pem", "-----BEGIN PRIVATE KEY-----\nMC4C\n"); // finding
            },
        ),
    ]
}

fn namespace(chart: &Chart, metadata: ObjectMeta) -> ApiObject {
    KubeNamespace::new(chart, "ns", KubeNamespaceProps::new().metadata(metadata)).api_object()
}

#[track_caller]
fn config(chart: &Chart, data: [(&'static str, &'static str); 2]) -> ApiObject {
    let props = KubeConfigMapProps::new().data(data);
    KubeConfigMap::new(chart, "config", props).api_object()
}
