"""Objects of the kinds that clusters have, one each, with as many shapes of values as a kind has."""

LABELS = {"app.kubernetes.io/name": "web", "app": "web"}


def named(name, **more):
    return {"name": name} | more


def core(kind, name, **body):
    return {"apiVersion": "v1", "kind": kind, "metadata": named(name)} | body


def of(api_version, kind, name, namespace="shop", **body):
    metadata = named(name, namespace=namespace) if namespace else named(name)
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata} | body


def container(**more):
    return {"name": "web", "image": "registry.example.com/web:1.4.2"} | more


def pod(*containers, **more):
    return {"metadata": {"labels": LABELS}, "spec": {"containers": list(containers) or [container()]} | more}


SELECTOR = {"matchLabels": {"app": "web"}}
CLAIM = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "10Gi"}}}

KINDS = {
    "pod": core("Pod", "web", spec={"containers": [container(
        command=["/bin/sh", "-c"], args=["echo \"$HOME\"; sleep '10'"], workingDir="/srv",
        env=[{"name": "PLAIN", "value": "1"}, {"name": "EMPTY", "value": ""}, {"name": "YES", "value": "yes"},
             {"name": "FROM", "valueFrom": {"secretKeyRef": {"name": "s", "key": "k", "optional": True}}}],
        resources={"requests": {"cpu": "100m", "memory": "64Mi"}, "limits": {"cpu": "2", "memory": "1Gi"}},
        securityContext={"runAsUser": 1000, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}},
    )], "restartPolicy": "Never", "terminationGracePeriodSeconds": 0}),
    "deployment": of("apps/v1", "Deployment", "web", spec={"replicas": 3, "selector": SELECTOR, "revisionHistoryLimit": 0,
        "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "25%", "maxUnavailable": 0}},
        "template": pod(container(ports=[{"name": "http", "containerPort": 8080, "protocol": "TCP"}],
                                  livenessProbe={"httpGet": {"path": "/healthz", "port": "http"}, "periodSeconds": 5}))}),
    "stateful-set": of("apps/v1", "StatefulSet", "data", spec={"serviceName": "data", "replicas": 2, "selector": SELECTOR,
        "template": pod(container(volumeMounts=[{"name": "data", "mountPath": "/data"}])),
        "volumeClaimTemplates": [{"metadata": {"name": "data"}, "spec": CLAIM}]}),
    "daemon-set": of("apps/v1", "DaemonSet", "agent", spec={"selector": SELECTOR, "template": pod(
        hostNetwork=True, tolerations=[{"operator": "Exists"}], dnsPolicy="ClusterFirstWithHostNet")}),
    "replica-set": of("apps/v1", "ReplicaSet", "web", spec={"selector": {"matchExpressions": [
        {"key": "app", "operator": "In", "values": ["web", "site"]}]}, "template": pod()}),
    "job": of("batch/v1", "Job", "once", spec={"backoffLimit": 0, "ttlSecondsAfterFinished": 100, "template": {"spec": {
        "restartPolicy": "Never", "containers": [container()]}}}),
    "cron-job": of("batch/v1", "CronJob", "nightly", spec={"schedule": "*/5 0 * * 1-5", "timeZone": "Europe/Berlin", "suspend": False,
        "concurrencyPolicy": "Forbid", "jobTemplate": {"spec": {"template": {"spec": {
            "restartPolicy": "OnFailure", "containers": [container()]}}}}}),
    "service": core("Service", "web", spec={"selector": {"app": "web"}, "ports": [
        {"name": "http", "port": 80, "targetPort": "http"}, {"name": "metrics", "port": 9090, "targetPort": 9090}]}),
    "service-headless": core("Service", "data", spec={"clusterIP": "None", "selector": {"app": "data"}, "ports": [{"port": 5432}]}),
    "service-external": core("Service", "legacy", spec={"type": "ExternalName", "externalName": "db.example.com"}),
    "config-map": core("ConfigMap", "settings", data={
        "plain": "text", "empty": "", "number": "12", "truth": "true", "null": "~", "lines": "one\ntwo\n\nfour\n", "no-end": "one\ntwo",
        "leading": "  two spaces\nand none\n", "tabs": "a\tb\n\tc\n", "ends": "a \nb  \n", "many-ends": "a\n\n\n", "quote": "it's \"so\"",
        "json": "{\"a\": [1, 2], \"b\": null}\n", "unicode": "Grüße 日本 🦀", "script.sh": "#!/bin/sh\nset -eu\nfor i in 1 2; do\n  echo \"$i\" # no comment\ndone\n",
    }),
    "config-map-binary": core("ConfigMap", "blob", binaryData={"logo.png": "iVBORw0KGgo="}, immutable=True),
    "secret": core("Secret", "login", type="Opaque", data={"user": "YWRtaW4=", "password": "MTIzNA=="}, stringData={"port": "5432"}),
    "secret-tls": core("Secret", "tls", type="kubernetes.io/tls", data={"tls.crt": "Y3J0", "tls.key": "a2V5"}),
    "namespace": {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop", "labels": {
        "pod-security.kubernetes.io/enforce": "restricted", "istio-injection": "enabled"}}},
    "service-account": core("ServiceAccount", "web", automountServiceAccountToken=False, imagePullSecrets=[{"name": "registry"}]),
    "persistent-volume-claim": core("PersistentVolumeClaim", "data", spec=CLAIM | {"storageClassName": ""}),
    "persistent-volume": of("v1", "PersistentVolume", "disk", None, spec={"capacity": {"storage": "1Ti"}, "accessModes": ["ReadWriteMany"],
        "persistentVolumeReclaimPolicy": "Retain", "nfs": {"server": "10.0.0.1", "path": "/export"}}),
    "limit-range": core("LimitRange", "sizes", spec={"limits": [{"type": "Container", "default": {"cpu": "500m"}, "defaultRequest": {"cpu": "0.1"}}]}),
    "resource-quota": core("ResourceQuota", "quota", spec={"hard": {"pods": "10", "requests.cpu": "4", "count/deployments.apps": "5"}}),
    "ingress": of("networking.k8s.io/v1", "Ingress", "web", spec={"ingressClassName": "nginx", "tls": [{"hosts": ["a.example.com"], "secretName": "tls"}],
        "rules": [{"host": "a.example.com", "http": {"paths": [{"path": "/", "pathType": "Prefix", "backend": {"service": {
            "name": "web", "port": {"number": 80}}}}]}}]}),
    "network-policy": of("networking.k8s.io/v1", "NetworkPolicy", "deny", spec={"podSelector": {}, "policyTypes": ["Ingress", "Egress"],
        "egress": [{"to": [{"ipBlock": {"cidr": "10.0.0.0/8", "except": ["10.1.0.0/16"]}}], "ports": [{"port": 53, "protocol": "UDP"}]}]}),
    "role": of("rbac.authorization.k8s.io/v1", "Role", "reader", rules=[
        {"apiGroups": [""], "resources": ["pods", "pods/log"], "verbs": ["get", "list", "watch"]},
        {"apiGroups": ["apps"], "resources": ["deployments"], "resourceNames": ["web"], "verbs": ["patch"]}]),
    "cluster-role": of("rbac.authorization.k8s.io/v1", "ClusterRole", "all", None, rules=[
        {"nonResourceURLs": ["/metrics", "/healthz/*"], "verbs": ["get"]}, {"apiGroups": ["*"], "resources": ["*"], "verbs": ["*"]}],
        aggregationRule={"clusterRoleSelectors": [{"matchLabels": {"aggregate": "true"}}]}),
    "role-binding": of("rbac.authorization.k8s.io/v1", "RoleBinding", "reader",
        roleRef={"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": "reader"},
        subjects=[{"kind": "ServiceAccount", "name": "web", "namespace": "shop"},
                  {"kind": "Group", "name": "system:authenticated", "apiGroup": "rbac.authorization.k8s.io"}]),
    "pod-disruption-budget": of("policy/v1", "PodDisruptionBudget", "web", spec={"maxUnavailable": "50%", "selector": SELECTOR}),
    "autoscaler": of("autoscaling/v2", "HorizontalPodAutoscaler", "web", spec={
        "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"}, "minReplicas": 1, "maxReplicas": 10,
        "metrics": [{"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 80}}}]}),
    "storage-class": {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "fast", "annotations": {
        "storageclass.kubernetes.io/is-default-class": "true"}}, "provisioner": "ebs.csi.aws.com", "parameters": {"type": "gp3", "iops": "3000"},
        "allowVolumeExpansion": True, "volumeBindingMode": "WaitForFirstConsumer"},
    "priority-class": {"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass", "metadata": {"name": "high"}, "value": 1000000, "globalDefault": False},
    "endpoint-slice": of("discovery.k8s.io/v1", "EndpointSlice", "web-1", addressType="IPv4",
        endpoints=[{"addresses": ["10.1.2.3"], "conditions": {"ready": True}}], ports=[{"name": "http", "port": 80, "protocol": "TCP"}]),
    "webhook": {"apiVersion": "admissionregistration.k8s.io/v1", "kind": "ValidatingWebhookConfiguration", "metadata": {"name": "guard"}, "webhooks": [{
        "name": "guard.example.com", "admissionReviewVersions": ["v1"], "sideEffects": "None", "failurePolicy": "Fail", "timeoutSeconds": 10,
        "clientConfig": {"service": {"name": "guard", "namespace": "shop", "path": "/validate", "port": 443}},
        "rules": [{"apiGroups": ["*"], "apiVersions": ["*"], "operations": ["CREATE", "UPDATE"], "resources": ["*/*"]}]}]},
    "custom-resource-definition": {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
        "metadata": {"name": "orders.acme.io"}, "spec": {"group": "acme.io", "scope": "Namespaced",
            "names": {"kind": "Order", "plural": "orders", "singular": "order", "shortNames": ["or"]},
            "versions": [{"name": "v1", "served": True, "storage": True, "subresources": {"status": {}},
                "additionalPrinterColumns": [{"name": "State", "type": "string", "jsonPath": ".status.state"}],
                "schema": {"openAPIV3Schema": {"type": "object", "required": ["spec"], "properties": {
                    "spec": {"type": "object", "x-kubernetes-preserve-unknown-fields": True, "properties": {
                        "size": {"x-kubernetes-int-or-string": True}, "count": {"type": "integer", "minimum": 1, "default": 1},
                        "ratio": {"type": "number", "maximum": 0.5}, "when": {"type": "string", "pattern": "^\\d{4}-\\d{2}$"}}},
                    "status": {"type": "object", "properties": {"state": {"type": "string", "enum": ["on", "off"]}}}}}}}]}},
    "custom-resource": of("acme.io/v1", "Order", "one", spec={
        "size": "10%", "count": 2, "ratio": 0.25, "nested": {"list": [[1, 2], [], [{"a": {}}]], "null": None}, "on": "off", "y": "n"}),
    "lease": of("coordination.k8s.io/v1", "Lease", "leader", spec={"holderIdentity": "web-0", "leaseDurationSeconds": 15, "renewTime": "2024-01-02T03:04:05.000000Z"}),
    "generate-name": {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"generateName": "once-"}, "spec": {"template": {"spec": {
        "restartPolicy": "Never", "containers": [container()]}}}},
    "annotations": {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "noted", "annotations": {
        "example.com/on": "on", "example.com/number": "0123", "example.com/exp": "1e3", "example.com/json": "[{\"a\":1}]", "example.com/long": "word " * 60 + "end",
        "example.com/time": "2024-01-02", "example.com/base": "0x1F", "example.com/sixty": "12:30:45", "example.com/float": "1.0", "example.com/y": "y"},
        "finalizers": ["example.com/hold"], "ownerReferences": [{"apiVersion": "v1", "kind": "Node", "name": "n", "uid": "1-2", "controller": True}]}},
}
