// Generated from definitions/certificates.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `certs.acme.example/v1`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum Certificate {} impl ias_core::Optional for Certificate {} pub enum ClusterIssuer {} pub enum Issuer {} pub enum CertificateSpecUsages {} pub enum CertificateSpec {} pub enum CertificateSpecAdditionalOutputFormatsType {} pub enum CertificateSpecAdditionalOutputFormats {} pub enum CertificateSpecIssuerRef {} pub enum CertificateSpecKeystores {} impl ias_core::Optional for CertificateSpecKeystores {} pub enum CertificateSpecNameConstraints {} impl ias_core::Optional for CertificateSpecNameConstraints {} pub enum CertificateSpecPrivateKeyAlgorithm {} pub enum CertificateSpecPrivateKeyEncoding {} pub enum CertificateSpecPrivateKeyRotationPolicy {} pub enum CertificateSpecPrivateKey {} impl ias_core::Optional for CertificateSpecPrivateKey {} pub enum CertificateSpecSecretTemplate {} impl ias_core::Optional for CertificateSpecSecretTemplate {} pub enum CertificateSpecSubject {} impl ias_core::Optional for CertificateSpecSubject {} pub enum CertificateSpecKeystoresJks {} pub enum CertificateSpecKeystoresPkcs12Profile {} pub enum CertificateSpecKeystoresPkcs12 {} pub enum CertificateSpecNameConstraintsExcluded {} impl ias_core::Optional for CertificateSpecNameConstraintsExcluded {} pub enum CertificateSpecKeystoresJksPasswordSecretRef {} pub enum ClusterIssuerSpec {} impl ias_core::Optional for ClusterIssuerSpec {} pub enum ClusterIssuerSpecAcme {} pub enum ClusterIssuerSpecCa {} pub enum ClusterIssuerSpecSelfSigned {} impl ias_core::Optional for ClusterIssuerSpecSelfSigned {} pub enum ClusterIssuerSpecVault {} pub enum ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm {} pub enum ClusterIssuerSpecAcmeExternalAccountBinding {} pub enum ClusterIssuerSpecAcmeSolvers {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolvers {} pub enum ClusterIssuerSpecVaultAuth {} impl ias_core::Optional for ClusterIssuerSpecVaultAuth {} pub enum ClusterIssuerSpecAcmeSolversDns01CnameStrategy {} pub enum ClusterIssuerSpecAcmeSolversDns01 {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversDns01 {} pub enum ClusterIssuerSpecAcmeSolversHttp01 {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01 {} pub enum ClusterIssuerSpecAcmeSolversSelector {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversSelector {} pub enum ClusterIssuerSpecVaultAuthAppRole {} pub enum ClusterIssuerSpecVaultAuthKubernetes {} pub enum ClusterIssuerSpecAcmeSolversDns01CloudDns {} pub enum ClusterIssuerSpecAcmeSolversDns01Route53 {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversDns01Route53 {} pub enum ClusterIssuerSpecAcmeSolversDns01Webhook {} pub enum ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute {} pub enum ClusterIssuerSpecAcmeSolversHttp01Ingress {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01Ingress {} pub enum ClusterIssuerSpecAcmeSolversDns01Route53Auth {} pub enum ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs {} pub enum ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate {} pub enum ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes {} pub enum ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec {} pub enum ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef {} pub enum ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity {} pub enum ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations {} pub enum ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity {} pub enum ClusterIssuerSpecAcmeSolversHttp01IngressX56b61ccc {} pub enum ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference {} impl ias_core::Optional for ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference {} pub enum ClusterIssuerSpecAcmeSolversHttp01IngressX868a3f24PreferenceMatchExpressions {} }

/// `Certificate` of `certs.acme.example/v1`.
pub type Certificate = Handle<of::Certificate>;
impl api::ObjectType for of::Certificate { const API_VERSION: &'static str = "certs.acme.example/v1"; const KIND: &'static str = "Certificate"; const TYPE: &'static str = "certs.acme.example/v1/Certificate"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","enum":["DER","CombinedPEM"]},{"type":"object","properties":{"type":0},"required":["type"]},{"type":"array","items":1},{"type":"string","maxLength":64},{"type":"string"},{"type":"array","items":4},{"type":"string","format":"email"},{"type":"array","items":6},{"type":"boolean"},{"type":"string","default":"certs.acme.example"},{"type":"string","default":"Issuer"},{"type":"string","minLength":1},{"type":"object","properties":{"group":9,"kind":10,"name":11},"required":["name"]},{"type":"object","properties":{"key":4,"name":4},"required":["name"]},{"type":"object","properties":{"alias":4,"create":8,"passwordSecretRef":13},"required":["create","passwordSecretRef"]},{"type":"string","enum":["LegacyRC2","LegacyDES","Modern2023"]},{"type":"object","properties":{"create":8,"passwordSecretRef":13,"profile":15},"required":["create"]},{"type":"object","properties":{"jks":14,"pkcs12":16}},{"type":"object","properties":{"dnsDomains":5,"ipRanges":5,"uriDomains":5}},{"type":"object","properties":{"critical":8,"excluded":18,"permitted":18}},{"type":"string","enum":["RSA","ECDSA","Ed25519"]},{"type":"string","enum":["PKCS1","PKCS8"]},{"type":"string","default":"Always","enum":["Never","Always"]},{"type":"integer"},{"type":"object","properties":{"algorithm":20,"encoding":21,"rotationPolicy":22,"size":23}},{"type":"integer","format":"int32","minimum":0,"maximum":100,"exclusiveMinimum":true,"exclusiveMaximum":true},{"type":"integer","format":"int32","minimum":1},{"type":"object","additionalProperties":4},{"type":"object","properties":{"annotations":27,"labels":27}},{"type":"string","minLength":2,"maxLength":2},{"type":"array","items":29},{"type":"object","properties":{"countries":30,"organizations":5,"serialNumber":4}},{"type":"string","format":"uri"},{"type":"array","items":32},{"enum":["signing","digital signature","server auth","client auth","any"]},{"enum":["digital signature","server auth","client auth","s/mime"]},{"type":"string","allOf":[34,35]},{"type":"array","items":36},{"type":"object","properties":{"additionalOutputFormats":2,"commonName":3,"dnsNames":5,"duration":4,"emailAddresses":7,"encodeUsagesInRequest":8,"ipAddresses":5,"isCA":8,"issuerRef":12,"keystores":17,"literalSubject":4,"nameConstraints":19,"privateKey":24,"renewBefore":4,"renewBeforePercentage":25,"revisionHistoryLimit":26,"secretName":4,"secretTemplate":28,"subject":31,"uris":33,"usages":37},"required":["issuerRef","secretName"]},{"type":"object","properties":{"spec":38}}]"#); type Props = CertificateProps; }

/// A [`Certificate`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type CertificateProps = Fields<of::Certificate>;
impl CertificateProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<CertificateSpec>) -> Self { with(self, "spec", value) }
}

/// `ClusterIssuer` of `certs.acme.example/v1`.
///
/// Belongs to the whole cluster.
pub type ClusterIssuer = Handle<of::ClusterIssuer>;
impl api::ObjectType for of::ClusterIssuer { const API_VERSION: &'static str = "certs.acme.example/v1"; const KIND: &'static str = "ClusterIssuer"; const TYPE: &'static str = "certs.acme.example/v1/ClusterIssuer"; const CLUSTER_SCOPED: bool = true; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","format":"byte"},{"type":"boolean"},{"type":"string"},{"type":"string","enum":["HS256","HS384","HS512"]},{"type":"object","properties":{"key":2,"name":2},"required":["name"]},{"type":"object","properties":{"keyAlgorithm":3,"keyID":2,"keySecretRef":4},"required":["keyID","keySecretRef"]},{"type":"string","maxLength":64},{"type":"object","properties":{"hostedZoneName":2,"project":2},"required":["project"]},{"type":"string","enum":["None","Follow"]},{"type":"array","items":2},{"type":"object","properties":{"audiences":9,"name":2},"required":["name"]},{"type":"object","properties":{"serviceAccountRef":10},"required":["serviceAccountRef"]},{"type":"object","properties":{"kubernetes":11},"required":["kubernetes"]},{"type":"object","properties":{"accessKeyID":2,"auth":12,"hostedZoneID":2,"region":2,"role":2}},{"x-kubernetes-preserve-unknown-fields":true},{"type":"object","properties":{"config":14,"groupName":2,"solverName":2},"required":["groupName","solverName"]},{"type":"object","properties":{"cloudDNS":7,"cnameStrategy":8,"route53":13,"webhook":15}},{"type":"object","additionalProperties":2},{"type":"string","default":"gateway.networking.k8s.io","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},{"type":"string","default":"Gateway","minLength":1,"maxLength":63},{"type":"string","minLength":1,"maxLength":253},{"type":"integer","format":"int32","minimum":1,"maximum":65535},{"type":"object","properties":{"group":18,"kind":19,"name":20,"port":21},"required":["name"]},{"type":"array","maxItems":32,"items":22},{"type":"object","properties":{"labels":17,"parentRefs":23}},{"type":"object","properties":{"annotations":17,"labels":17}},{"type":"object","properties":{"key":2,"operator":2,"values":9},"required":["key","operator"]},{"type":"array","items":26},{"type":"object","properties":{"matchExpressions":27}},{"type":"integer","format":"int32"},{"type":"object","properties":{"preference":28,"weight":29},"required":["preference","weight"]},{"type":"array","items":30},{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":31}},{"type":"object","properties":{"nodeAffinity":32}},{"type":"integer","format":"int64"},{"type":"object","properties":{"effect":2,"key":2,"operator":2,"tolerationSeconds":34,"value":2}},{"type":"array","items":35},{"type":"object","properties":{"affinity":33,"nodeSelector":17,"tolerations":36}},{"type":"object","properties":{"metadata":25,"spec":37}},{"type":"object","properties":{"class":2,"ingressClassName":2,"podTemplate":38,"serviceType":2}},{"type":"object","properties":{"gatewayHTTPRoute":24,"ingress":39}},{"type":"object","properties":{"dnsNames":9,"dnsZones":9,"matchLabels":17}},{"type":"object","properties":{"dns01":16,"http01":40,"selector":41}},{"type":"array","items":42},{"type":"object","properties":{"caBundle":0,"disableAccountKeyGeneration":1,"email":2,"externalAccountBinding":5,"preferredChain":6,"privateKeySecretRef":4,"server":2,"skipTLSVerify":1,"solvers":43},"required":["privateKeySecretRef","server"]},{"type":"object","properties":{"crlDistributionPoints":9,"secretName":2},"required":["secretName"]},{"type":"object","properties":{"crlDistributionPoints":9}},{"type":"object","properties":{"path":2,"roleId":2,"secretRef":4},"required":["path","roleId","secretRef"]},{"type":"object","properties":{"mountPath":2,"role":2},"required":["role"]},{"type":"object","properties":{"appRole":47,"kubernetes":48}},{"type":"object","properties":{"auth":49,"caBundle":0,"namespace":2,"path":2,"server":2},"required":["auth","path","server"]},{"type":"object","minProperties":1,"maxProperties":1,"oneOf":[{"required":["acme"]},{"required":["ca"]},{"required":["selfSigned"]},{"required":["vault"]}],"properties":{"acme":44,"ca":45,"selfSigned":46,"vault":50}},{"type":"object","properties":{"spec":51},"required":["spec"]}]"#); type Props = ClusterIssuerProps; }

/// A [`ClusterIssuer`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type ClusterIssuerProps = Fields<of::ClusterIssuer>;
impl ClusterIssuerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ClusterIssuerSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ClusterIssuerSpec>) -> Self { with(self, "spec", value) }
}

/// `Issuer` of `certs.acme.example/v1`.
pub type Issuer = Handle<of::Issuer>;
impl api::ObjectType for of::Issuer { const API_VERSION: &'static str = "certs.acme.example/v1"; const KIND: &'static str = "Issuer"; const TYPE: &'static str = "certs.acme.example/v1/Issuer"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","format":"byte"},{"type":"boolean"},{"type":"string"},{"type":"string","enum":["HS256","HS384","HS512"]},{"type":"object","properties":{"key":2,"name":2},"required":["name"]},{"type":"object","properties":{"keyAlgorithm":3,"keyID":2,"keySecretRef":4},"required":["keyID","keySecretRef"]},{"type":"string","maxLength":64},{"type":"object","properties":{"hostedZoneName":2,"project":2},"required":["project"]},{"type":"string","enum":["None","Follow"]},{"type":"array","items":2},{"type":"object","properties":{"audiences":9,"name":2},"required":["name"]},{"type":"object","properties":{"serviceAccountRef":10},"required":["serviceAccountRef"]},{"type":"object","properties":{"kubernetes":11},"required":["kubernetes"]},{"type":"object","properties":{"accessKeyID":2,"auth":12,"hostedZoneID":2,"region":2,"role":2}},{"x-kubernetes-preserve-unknown-fields":true},{"type":"object","properties":{"config":14,"groupName":2,"solverName":2},"required":["groupName","solverName"]},{"type":"object","properties":{"cloudDNS":7,"cnameStrategy":8,"route53":13,"webhook":15}},{"type":"object","additionalProperties":2},{"type":"string","default":"gateway.networking.k8s.io","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},{"type":"string","default":"Gateway","minLength":1,"maxLength":63},{"type":"string","minLength":1,"maxLength":253},{"type":"integer","format":"int32","minimum":1,"maximum":65535},{"type":"object","properties":{"group":18,"kind":19,"name":20,"port":21},"required":["name"]},{"type":"array","maxItems":32,"items":22},{"type":"object","properties":{"labels":17,"parentRefs":23}},{"type":"object","properties":{"annotations":17,"labels":17}},{"type":"object","properties":{"key":2,"operator":2,"values":9},"required":["key","operator"]},{"type":"array","items":26},{"type":"object","properties":{"matchExpressions":27}},{"type":"integer","format":"int32"},{"type":"object","properties":{"preference":28,"weight":29},"required":["preference","weight"]},{"type":"array","items":30},{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":31}},{"type":"object","properties":{"nodeAffinity":32}},{"type":"integer","format":"int64"},{"type":"object","properties":{"effect":2,"key":2,"operator":2,"tolerationSeconds":34,"value":2}},{"type":"array","items":35},{"type":"object","properties":{"affinity":33,"nodeSelector":17,"tolerations":36}},{"type":"object","properties":{"metadata":25,"spec":37}},{"type":"object","properties":{"class":2,"ingressClassName":2,"podTemplate":38,"serviceType":2}},{"type":"object","properties":{"gatewayHTTPRoute":24,"ingress":39}},{"type":"object","properties":{"dnsNames":9,"dnsZones":9,"matchLabels":17}},{"type":"object","properties":{"dns01":16,"http01":40,"selector":41}},{"type":"array","items":42},{"type":"object","properties":{"caBundle":0,"disableAccountKeyGeneration":1,"email":2,"externalAccountBinding":5,"preferredChain":6,"privateKeySecretRef":4,"server":2,"skipTLSVerify":1,"solvers":43},"required":["privateKeySecretRef","server"]},{"type":"object","properties":{"crlDistributionPoints":9,"secretName":2},"required":["secretName"]},{"type":"object","properties":{"crlDistributionPoints":9}},{"type":"object","properties":{"path":2,"roleId":2,"secretRef":4},"required":["path","roleId","secretRef"]},{"type":"object","properties":{"mountPath":2,"role":2},"required":["role"]},{"type":"object","properties":{"appRole":47,"kubernetes":48}},{"type":"object","properties":{"auth":49,"caBundle":0,"namespace":2,"path":2,"server":2},"required":["auth","path","server"]},{"type":"object","minProperties":1,"maxProperties":1,"oneOf":[{"required":["acme"]},{"required":["ca"]},{"required":["selfSigned"]},{"required":["vault"]}],"properties":{"acme":44,"ca":45,"selfSigned":46,"vault":50}},{"type":"object","properties":{"spec":51},"required":["spec"]}]"#); type Props = IssuerProps; }

/// A [`Issuer`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type IssuerProps = Fields<of::Issuer>;
impl IssuerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ClusterIssuerSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ClusterIssuerSpec>) -> Self { with(self, "spec", value) }
}

/// `spec.usages[]` of a [`Certificate`].
pub type CertificateSpecUsages = Word<fn(of::CertificateSpecUsages)>;
impl CertificateSpecUsages {
    /// `digital signature`
    pub const DigitalSignature: Self = word("digital signature");
    /// `server auth`
    pub const ServerAuth: Self = word("server auth");
    /// `client auth`
    pub const ClientAuth: Self = word("client auth");
}

/// `spec` of a [`Certificate`].
pub type CertificateSpec = Fields<of::CertificateSpec>;
impl CertificateSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(issuer_ref: impl IntoVal<CertificateSpecIssuerRef>, secret_name: impl IntoVal<String>) -> Self { with(with(empty(), "issuerRef", issuer_ref), "secretName", secret_name) }
    /// `additionalOutputFormats`.
    #[track_caller] pub fn additional_output_formats(self, value: impl IntoVal<List<CertificateSpecAdditionalOutputFormats>>) -> Self { with(self, "additionalOutputFormats", value) }
    /// `commonName`: at most 64 characters.
    #[track_caller] pub fn common_name(self, value: impl IntoVal<String>) -> Self { with(self, "commonName", value) }
    /// `dnsNames`.
    #[track_caller] pub fn dns_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "dnsNames", value) }
    /// `duration`.
    #[track_caller] pub fn duration(self, value: impl IntoVal<String>) -> Self { with(self, "duration", value) }
    /// `emailAddresses`.
    #[track_caller] pub fn email_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "emailAddresses", value) }
    /// `encodeUsagesInRequest`.
    #[track_caller] pub fn encode_usages_in_request(self, value: impl IntoVal<bool>) -> Self { with(self, "encodeUsagesInRequest", value) }
    /// `ipAddresses`.
    #[track_caller] pub fn ip_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ipAddresses", value) }
    /// `isCA`.
    #[track_caller] pub fn is_ca(self, value: impl IntoVal<bool>) -> Self { with(self, "isCA", value) }
    /// `issuerRef`: mandatory.
    #[track_caller] pub fn issuer_ref(self, value: impl IntoVal<CertificateSpecIssuerRef>) -> Self { with(self, "issuerRef", value) }
    /// `keystores`.
    #[track_caller] pub fn keystores(self, value: impl IntoVal<CertificateSpecKeystores>) -> Self { with(self, "keystores", value) }
    /// `literalSubject`.
    #[track_caller] pub fn literal_subject(self, value: impl IntoVal<String>) -> Self { with(self, "literalSubject", value) }
    /// `nameConstraints`.
    #[track_caller] pub fn name_constraints(self, value: impl IntoVal<CertificateSpecNameConstraints>) -> Self { with(self, "nameConstraints", value) }
    /// `privateKey`.
    #[track_caller] pub fn private_key(self, value: impl IntoVal<CertificateSpecPrivateKey>) -> Self { with(self, "privateKey", value) }
    /// `renewBefore`.
    #[track_caller] pub fn renew_before(self, value: impl IntoVal<String>) -> Self { with(self, "renewBefore", value) }
    /// `renewBeforePercentage`: more than 0 and less than 100.
    #[track_caller] pub fn renew_before_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "renewBeforePercentage", value) }
    /// `revisionHistoryLimit`: at least 1.
    #[track_caller] pub fn revision_history_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "revisionHistoryLimit", value) }
    /// `secretName`: mandatory.
    #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "secretName", value) }
    /// `secretTemplate`.
    #[track_caller] pub fn secret_template(self, value: impl IntoVal<CertificateSpecSecretTemplate>) -> Self { with(self, "secretTemplate", value) }
    /// `subject`.
    #[track_caller] pub fn subject(self, value: impl IntoVal<CertificateSpecSubject>) -> Self { with(self, "subject", value) }
    /// `uris`: each in the form `uri`.
    #[track_caller] pub fn uris(self, value: impl IntoVal<List<String>>) -> Self { with(self, "uris", value) }
    /// `usages`.
    #[track_caller] pub fn usages(self, value: impl IntoVal<List<CertificateSpecUsages>>) -> Self { with(self, "usages", value) }
}

/// `spec.additionalOutputFormats[].type` of a [`Certificate`].
pub type CertificateSpecAdditionalOutputFormatsType = Word<fn(of::CertificateSpecAdditionalOutputFormatsType)>;
impl CertificateSpecAdditionalOutputFormatsType {
    /// `DER`
    pub const Der: Self = word("DER");
    /// `CombinedPEM`
    pub const CombinedPem: Self = word("CombinedPEM");
}

/// `spec.additionalOutputFormats[]` of a [`Certificate`].
pub type CertificateSpecAdditionalOutputFormats = Fields<of::CertificateSpecAdditionalOutputFormats>;
impl CertificateSpecAdditionalOutputFormats {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<CertificateSpecAdditionalOutputFormatsType>) -> Self { with(empty(), "type", type_) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<CertificateSpecAdditionalOutputFormatsType>) -> Self { with(self, "type", value) }
}

/// `spec.issuerRef` of a [`Certificate`].
pub type CertificateSpecIssuerRef = Fields<of::CertificateSpecIssuerRef>;
impl CertificateSpecIssuerRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `group`: default `"certs.acme.example"`.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `kind`: default `"Issuer"`.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory, at least 1 character.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.keystores` of a [`Certificate`].
pub type CertificateSpecKeystores = Fields<of::CertificateSpecKeystores>;
impl CertificateSpecKeystores {
    /// `jks`.
    #[track_caller] pub fn jks(self, value: impl IntoVal<CertificateSpecKeystoresJks>) -> Self { with(self, "jks", value) }
    /// `pkcs12`.
    #[track_caller] pub fn pkcs12(self, value: impl IntoVal<CertificateSpecKeystoresPkcs12>) -> Self { with(self, "pkcs12", value) }
}

/// `spec.nameConstraints` of a [`Certificate`].
pub type CertificateSpecNameConstraints = Fields<of::CertificateSpecNameConstraints>;
impl CertificateSpecNameConstraints {
    /// `critical`.
    #[track_caller] pub fn critical(self, value: impl IntoVal<bool>) -> Self { with(self, "critical", value) }
    /// `excluded`.
    #[track_caller] pub fn excluded(self, value: impl IntoVal<CertificateSpecNameConstraintsExcluded>) -> Self { with(self, "excluded", value) }
    /// `permitted`.
    #[track_caller] pub fn permitted(self, value: impl IntoVal<CertificateSpecNameConstraintsExcluded>) -> Self { with(self, "permitted", value) }
}

/// `spec.privateKey.algorithm` of a [`Certificate`].
pub type CertificateSpecPrivateKeyAlgorithm = Word<fn(of::CertificateSpecPrivateKeyAlgorithm)>;
impl CertificateSpecPrivateKeyAlgorithm {
    /// `RSA`
    pub const Rsa: Self = word("RSA");
    /// `ECDSA`
    pub const Ecdsa: Self = word("ECDSA");
    /// `Ed25519`
    pub const Ed25519: Self = word("Ed25519");
}

/// `spec.privateKey.encoding` of a [`Certificate`].
pub type CertificateSpecPrivateKeyEncoding = Word<fn(of::CertificateSpecPrivateKeyEncoding)>;
impl CertificateSpecPrivateKeyEncoding {
    /// `PKCS1`
    pub const Pkcs1: Self = word("PKCS1");
    /// `PKCS8`
    pub const Pkcs8: Self = word("PKCS8");
}

/// `spec.privateKey.rotationPolicy` of a [`Certificate`].
pub type CertificateSpecPrivateKeyRotationPolicy = Word<fn(of::CertificateSpecPrivateKeyRotationPolicy)>;
impl CertificateSpecPrivateKeyRotationPolicy {
    /// `Never`
    pub const Never: Self = word("Never");
    /// `Always`
    pub const Always: Self = word("Always");
}

/// `spec.privateKey` of a [`Certificate`].
pub type CertificateSpecPrivateKey = Fields<of::CertificateSpecPrivateKey>;
impl CertificateSpecPrivateKey {
    /// `algorithm`.
    #[track_caller] pub fn algorithm(self, value: impl IntoVal<CertificateSpecPrivateKeyAlgorithm>) -> Self { with(self, "algorithm", value) }
    /// `encoding`.
    #[track_caller] pub fn encoding(self, value: impl IntoVal<CertificateSpecPrivateKeyEncoding>) -> Self { with(self, "encoding", value) }
    /// `rotationPolicy`: default `"Always"`.
    #[track_caller] pub fn rotation_policy(self, value: impl IntoVal<CertificateSpecPrivateKeyRotationPolicy>) -> Self { with(self, "rotationPolicy", value) }
    /// `size`.
    #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "size", value) }
}

/// `spec.secretTemplate` of a [`Certificate`].
pub type CertificateSpecSecretTemplate = Fields<of::CertificateSpecSecretTemplate>;
impl CertificateSpecSecretTemplate {
    /// `annotations`.
    #[track_caller] pub fn annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "annotations", value) }
    /// `labels`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "labels", value) }
}

/// `spec.subject` of a [`Certificate`].
pub type CertificateSpecSubject = Fields<of::CertificateSpecSubject>;
impl CertificateSpecSubject {
    /// `countries`: each exactly 2 characters.
    #[track_caller] pub fn countries(self, value: impl IntoVal<List<String>>) -> Self { with(self, "countries", value) }
    /// `organizations`.
    #[track_caller] pub fn organizations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "organizations", value) }
    /// `serialNumber`.
    #[track_caller] pub fn serial_number(self, value: impl IntoVal<String>) -> Self { with(self, "serialNumber", value) }
}

/// `spec.keystores.jks` of a [`Certificate`].
pub type CertificateSpecKeystoresJks = Fields<of::CertificateSpecKeystoresJks>;
impl CertificateSpecKeystoresJks {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(create: impl IntoVal<bool>, password_secret_ref: impl IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>) -> Self { with(with(empty(), "create", create), "passwordSecretRef", password_secret_ref) }
    /// `alias`.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "alias", value) }
    /// `create`: mandatory.
    #[track_caller] pub fn create(self, value: impl IntoVal<bool>) -> Self { with(self, "create", value) }
    /// `passwordSecretRef`: mandatory.
    #[track_caller] pub fn password_secret_ref(self, value: impl IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>) -> Self { with(self, "passwordSecretRef", value) }
}

/// `spec.keystores.pkcs12.profile` of a [`Certificate`].
pub type CertificateSpecKeystoresPkcs12Profile = Word<fn(of::CertificateSpecKeystoresPkcs12Profile)>;
impl CertificateSpecKeystoresPkcs12Profile {
    /// `LegacyRC2`
    pub const LegacyRc2: Self = word("LegacyRC2");
    /// `LegacyDES`
    pub const LegacyDes: Self = word("LegacyDES");
    /// `Modern2023`
    pub const Modern2023: Self = word("Modern2023");
}

/// `spec.keystores.pkcs12` of a [`Certificate`].
pub type CertificateSpecKeystoresPkcs12 = Fields<of::CertificateSpecKeystoresPkcs12>;
impl CertificateSpecKeystoresPkcs12 {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(create: impl IntoVal<bool>) -> Self { with(empty(), "create", create) }
    /// `create`: mandatory.
    #[track_caller] pub fn create(self, value: impl IntoVal<bool>) -> Self { with(self, "create", value) }
    /// `passwordSecretRef`.
    #[track_caller] pub fn password_secret_ref(self, value: impl IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>) -> Self { with(self, "passwordSecretRef", value) }
    /// `profile`.
    #[track_caller] pub fn profile(self, value: impl IntoVal<CertificateSpecKeystoresPkcs12Profile>) -> Self { with(self, "profile", value) }
}

/// `spec.nameConstraints.excluded` of a [`Certificate`].
pub type CertificateSpecNameConstraintsExcluded = Fields<of::CertificateSpecNameConstraintsExcluded>;
impl CertificateSpecNameConstraintsExcluded {
    /// `dnsDomains`.
    #[track_caller] pub fn dns_domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "dnsDomains", value) }
    /// `ipRanges`.
    #[track_caller] pub fn ip_ranges(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ipRanges", value) }
    /// `uriDomains`.
    #[track_caller] pub fn uri_domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "uriDomains", value) }
}

/// `spec.keystores.jks.passwordSecretRef` of a [`Certificate`].
pub type CertificateSpecKeystoresJksPasswordSecretRef = Fields<of::CertificateSpecKeystoresJksPasswordSecretRef>;
impl CertificateSpecKeystoresJksPasswordSecretRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `key`.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec` of a [`ClusterIssuer`].
///
/// Takes exactly one of `acme`; `ca`; `selfSigned`; `vault`.
pub type ClusterIssuerSpec = Fields<of::ClusterIssuerSpec>;
impl ClusterIssuerSpec {
    /// `acme`.
    #[track_caller] pub fn acme(self, value: impl IntoVal<ClusterIssuerSpecAcme>) -> Self { with(self, "acme", value) }
    /// `ca`.
    #[track_caller] pub fn ca(self, value: impl IntoVal<ClusterIssuerSpecCa>) -> Self { with(self, "ca", value) }
    /// `selfSigned`.
    #[track_caller] pub fn self_signed(self, value: impl IntoVal<ClusterIssuerSpecSelfSigned>) -> Self { with(self, "selfSigned", value) }
    /// `vault`.
    #[track_caller] pub fn vault(self, value: impl IntoVal<ClusterIssuerSpecVault>) -> Self { with(self, "vault", value) }
}

/// `spec.acme` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcme = Fields<of::ClusterIssuerSpecAcme>;
impl ClusterIssuerSpecAcme {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(private_key_secret_ref: impl IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>, server: impl IntoVal<String>) -> Self { with(with(empty(), "privateKeySecretRef", private_key_secret_ref), "server", server) }
    /// `caBundle`.
    #[track_caller] pub fn ca_bundle(self, value: impl IntoVal<String>) -> Self { with(self, "caBundle", value) }
    /// `disableAccountKeyGeneration`.
    #[track_caller] pub fn disable_account_key_generation(self, value: impl IntoVal<bool>) -> Self { with(self, "disableAccountKeyGeneration", value) }
    /// `email`.
    #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "email", value) }
    /// `externalAccountBinding`.
    #[track_caller] pub fn external_account_binding(self, value: impl IntoVal<ClusterIssuerSpecAcmeExternalAccountBinding>) -> Self { with(self, "externalAccountBinding", value) }
    /// `preferredChain`: at most 64 characters.
    #[track_caller] pub fn preferred_chain(self, value: impl IntoVal<String>) -> Self { with(self, "preferredChain", value) }
    /// `privateKeySecretRef`: mandatory.
    #[track_caller] pub fn private_key_secret_ref(self, value: impl IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>) -> Self { with(self, "privateKeySecretRef", value) }
    /// `server`: mandatory.
    #[track_caller] pub fn server(self, value: impl IntoVal<String>) -> Self { with(self, "server", value) }
    /// `skipTLSVerify`.
    #[track_caller] pub fn skip_tls_verify(self, value: impl IntoVal<bool>) -> Self { with(self, "skipTLSVerify", value) }
    /// `solvers`.
    #[track_caller] pub fn solvers(self, value: impl IntoVal<List<ClusterIssuerSpecAcmeSolvers>>) -> Self { with(self, "solvers", value) }
}

/// `spec.ca` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecCa = Fields<of::ClusterIssuerSpecCa>;
impl ClusterIssuerSpecCa {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(secret_name: impl IntoVal<String>) -> Self { with(empty(), "secretName", secret_name) }
    /// `crlDistributionPoints`.
    #[track_caller] pub fn crl_distribution_points(self, value: impl IntoVal<List<String>>) -> Self { with(self, "crlDistributionPoints", value) }
    /// `secretName`: mandatory.
    #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "secretName", value) }
}

/// `spec.selfSigned` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecSelfSigned = Fields<of::ClusterIssuerSpecSelfSigned>;
impl ClusterIssuerSpecSelfSigned {
    /// `crlDistributionPoints`.
    #[track_caller] pub fn crl_distribution_points(self, value: impl IntoVal<List<String>>) -> Self { with(self, "crlDistributionPoints", value) }
}

/// `spec.vault` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecVault = Fields<of::ClusterIssuerSpecVault>;
/// What [`ClusterIssuerSpecVault`] cannot do without.
pub struct ClusterIssuerSpecVaultRequired<A, B, C> {
    /// `auth`.
    pub auth: A,
    /// `path`.
    pub path: B,
    /// `server`.
    pub server: C,
}
impl ClusterIssuerSpecVault {
    /// Takes what is mandatory, by name: [`ClusterIssuerSpecVaultRequired`].
    #[track_caller] pub fn new<A: IntoVal<ClusterIssuerSpecVaultAuth>, B: IntoVal<String>, C: IntoVal<String>>(required: ClusterIssuerSpecVaultRequired<A, B, C>) -> Self { with(with(with(empty(), "auth", required.auth), "path", required.path), "server", required.server) }
    /// `auth`: mandatory.
    #[track_caller] pub fn auth(self, value: impl IntoVal<ClusterIssuerSpecVaultAuth>) -> Self { with(self, "auth", value) }
    /// `caBundle`.
    #[track_caller] pub fn ca_bundle(self, value: impl IntoVal<String>) -> Self { with(self, "caBundle", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `server`: mandatory.
    #[track_caller] pub fn server(self, value: impl IntoVal<String>) -> Self { with(self, "server", value) }
}

/// `spec.acme.externalAccountBinding.keyAlgorithm` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm = Word<fn(of::ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm)>;
impl ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm {
    /// `HS256`
    pub const Hs256: Self = word("HS256");
    /// `HS384`
    pub const Hs384: Self = word("HS384");
    /// `HS512`
    pub const Hs512: Self = word("HS512");
}

/// `spec.acme.externalAccountBinding` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeExternalAccountBinding = Fields<of::ClusterIssuerSpecAcmeExternalAccountBinding>;
impl ClusterIssuerSpecAcmeExternalAccountBinding {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key_id: impl IntoVal<String>, key_secret_ref: impl IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>) -> Self { with(with(empty(), "keyID", key_id), "keySecretRef", key_secret_ref) }
    /// `keyAlgorithm`.
    #[track_caller] pub fn key_algorithm(self, value: impl IntoVal<ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm>) -> Self { with(self, "keyAlgorithm", value) }
    /// `keyID`: mandatory.
    #[track_caller] pub fn key_id(self, value: impl IntoVal<String>) -> Self { with(self, "keyID", value) }
    /// `keySecretRef`: mandatory.
    #[track_caller] pub fn key_secret_ref(self, value: impl IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>) -> Self { with(self, "keySecretRef", value) }
}

/// `spec.acme.solvers[]` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolvers = Fields<of::ClusterIssuerSpecAcmeSolvers>;
impl ClusterIssuerSpecAcmeSolvers {
    /// `dns01`.
    #[track_caller] pub fn dns01(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01>) -> Self { with(self, "dns01", value) }
    /// `http01`.
    #[track_caller] pub fn http01(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01>) -> Self { with(self, "http01", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversSelector>) -> Self { with(self, "selector", value) }
}

/// `spec.vault.auth` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecVaultAuth = Fields<of::ClusterIssuerSpecVaultAuth>;
impl ClusterIssuerSpecVaultAuth {
    /// `appRole`.
    #[track_caller] pub fn app_role(self, value: impl IntoVal<ClusterIssuerSpecVaultAuthAppRole>) -> Self { with(self, "appRole", value) }
    /// `kubernetes`.
    #[track_caller] pub fn kubernetes(self, value: impl IntoVal<ClusterIssuerSpecVaultAuthKubernetes>) -> Self { with(self, "kubernetes", value) }
}

/// `spec.acme.solvers[].dns01.cnameStrategy` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversDns01CnameStrategy = Word<fn(of::ClusterIssuerSpecAcmeSolversDns01CnameStrategy)>;
impl ClusterIssuerSpecAcmeSolversDns01CnameStrategy {
    /// `None`
    pub const None: Self = word("None");
    /// `Follow`
    pub const Follow: Self = word("Follow");
}

/// `spec.acme.solvers[].dns01` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversDns01 = Fields<of::ClusterIssuerSpecAcmeSolversDns01>;
impl ClusterIssuerSpecAcmeSolversDns01 {
    /// `cloudDNS`.
    #[track_caller] pub fn cloud_dns(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01CloudDns>) -> Self { with(self, "cloudDNS", value) }
    /// `cnameStrategy`.
    #[track_caller] pub fn cname_strategy(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01CnameStrategy>) -> Self { with(self, "cnameStrategy", value) }
    /// `route53`.
    #[track_caller] pub fn route53(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01Route53>) -> Self { with(self, "route53", value) }
    /// `webhook`.
    #[track_caller] pub fn webhook(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01Webhook>) -> Self { with(self, "webhook", value) }
}

/// `spec.acme.solvers[].http01` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01 = Fields<of::ClusterIssuerSpecAcmeSolversHttp01>;
impl ClusterIssuerSpecAcmeSolversHttp01 {
    /// `gatewayHTTPRoute`.
    #[track_caller] pub fn gateway_http_route(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute>) -> Self { with(self, "gatewayHTTPRoute", value) }
    /// `ingress`.
    #[track_caller] pub fn ingress(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01Ingress>) -> Self { with(self, "ingress", value) }
}

/// `spec.acme.solvers[].selector` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversSelector = Fields<of::ClusterIssuerSpecAcmeSolversSelector>;
impl ClusterIssuerSpecAcmeSolversSelector {
    /// `dnsNames`.
    #[track_caller] pub fn dns_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "dnsNames", value) }
    /// `dnsZones`.
    #[track_caller] pub fn dns_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "dnsZones", value) }
    /// `matchLabels`.
    #[track_caller] pub fn match_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "matchLabels", value) }
}

/// `spec.vault.auth.appRole` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecVaultAuthAppRole = Fields<of::ClusterIssuerSpecVaultAuthAppRole>;
/// What [`ClusterIssuerSpecVaultAuthAppRole`] cannot do without.
pub struct ClusterIssuerSpecVaultAuthAppRoleRequired<A, B, C> {
    /// `path`.
    pub path: A,
    /// `roleId`.
    pub role_id: B,
    /// `secretRef`.
    pub secret_ref: C,
}
impl ClusterIssuerSpecVaultAuthAppRole {
    /// Takes what is mandatory, by name: [`ClusterIssuerSpecVaultAuthAppRoleRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>>(required: ClusterIssuerSpecVaultAuthAppRoleRequired<A, B, C>) -> Self { with(with(with(empty(), "path", required.path), "roleId", required.role_id), "secretRef", required.secret_ref) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `roleId`: mandatory.
    #[track_caller] pub fn role_id(self, value: impl IntoVal<String>) -> Self { with(self, "roleId", value) }
    /// `secretRef`: mandatory.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<CertificateSpecKeystoresJksPasswordSecretRef>) -> Self { with(self, "secretRef", value) }
}

/// `spec.vault.auth.kubernetes` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecVaultAuthKubernetes = Fields<of::ClusterIssuerSpecVaultAuthKubernetes>;
impl ClusterIssuerSpecVaultAuthKubernetes {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role: impl IntoVal<String>) -> Self { with(empty(), "role", role) }
    /// `mountPath`.
    #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "mountPath", value) }
    /// `role`: mandatory.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "role", value) }
}

/// `spec.acme.solvers[].dns01.cloudDNS` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversDns01CloudDns = Fields<of::ClusterIssuerSpecAcmeSolversDns01CloudDns>;
impl ClusterIssuerSpecAcmeSolversDns01CloudDns {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(project: impl IntoVal<String>) -> Self { with(empty(), "project", project) }
    /// `hostedZoneName`.
    #[track_caller] pub fn hosted_zone_name(self, value: impl IntoVal<String>) -> Self { with(self, "hostedZoneName", value) }
    /// `project`: mandatory.
    #[track_caller] pub fn project(self, value: impl IntoVal<String>) -> Self { with(self, "project", value) }
}

/// `spec.acme.solvers[].dns01.route53` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversDns01Route53 = Fields<of::ClusterIssuerSpecAcmeSolversDns01Route53>;
impl ClusterIssuerSpecAcmeSolversDns01Route53 {
    /// `accessKeyID`.
    #[track_caller] pub fn access_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "accessKeyID", value) }
    /// `auth`.
    #[track_caller] pub fn auth(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01Route53Auth>) -> Self { with(self, "auth", value) }
    /// `hostedZoneID`.
    #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "hostedZoneID", value) }
    /// `region`.
    #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "region", value) }
    /// `role`.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "role", value) }
}

/// `spec.acme.solvers[].dns01.webhook` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversDns01Webhook = Fields<of::ClusterIssuerSpecAcmeSolversDns01Webhook>;
impl ClusterIssuerSpecAcmeSolversDns01Webhook {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_name: impl IntoVal<String>, solver_name: impl IntoVal<String>) -> Self { with(with(empty(), "groupName", group_name), "solverName", solver_name) }
    /// `config`.
    #[track_caller] pub fn config(self, value: impl IntoVal<Json>) -> Self { with(self, "config", value) }
    /// `groupName`: mandatory.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "groupName", value) }
    /// `solverName`: mandatory.
    #[track_caller] pub fn solver_name(self, value: impl IntoVal<String>) -> Self { with(self, "solverName", value) }
}

/// `spec.acme.solvers[].http01.gatewayHTTPRoute` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute = Fields<of::ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute>;
impl ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute {
    /// `labels`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "labels", value) }
    /// `parentRefs`: at most 32 items.
    #[track_caller] pub fn parent_refs(self, value: impl IntoVal<List<ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs>>) -> Self { with(self, "parentRefs", value) }
}

/// `spec.acme.solvers[].http01.ingress` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01Ingress = Fields<of::ClusterIssuerSpecAcmeSolversHttp01Ingress>;
impl ClusterIssuerSpecAcmeSolversHttp01Ingress {
    /// `class`.
    #[track_caller] pub fn class(self, value: impl IntoVal<String>) -> Self { with(self, "class", value) }
    /// `ingressClassName`.
    #[track_caller] pub fn ingress_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "ingressClassName", value) }
    /// `podTemplate`.
    #[track_caller] pub fn pod_template(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate>) -> Self { with(self, "podTemplate", value) }
    /// `serviceType`.
    #[track_caller] pub fn service_type(self, value: impl IntoVal<String>) -> Self { with(self, "serviceType", value) }
}

/// `spec.acme.solvers[].dns01.route53.auth` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversDns01Route53Auth = Fields<of::ClusterIssuerSpecAcmeSolversDns01Route53Auth>;
impl ClusterIssuerSpecAcmeSolversDns01Route53Auth {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kubernetes: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes>) -> Self { with(empty(), "kubernetes", kubernetes) }
    /// `kubernetes`: mandatory.
    #[track_caller] pub fn kubernetes(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes>) -> Self { with(self, "kubernetes", value) }
}

/// `spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[]` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs = Fields<of::ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs>;
impl ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `group`: at most 253 characters, matches `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`, default `"gateway.networking.k8s.io"`.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `kind`: 1 to 63 characters, default `"Gateway"`.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory, 1 to 253 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `port`: 1 to 65535.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
}

/// `spec.acme.solvers[].http01.ingress.podTemplate` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate = Fields<of::ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate>;
impl ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<CertificateSpecSecretTemplate>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec>) -> Self { with(self, "spec", value) }
}

/// `spec.acme.solvers[].dns01.route53.auth.kubernetes` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes = Fields<of::ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes>;
impl ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(service_account_ref: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef>) -> Self { with(empty(), "serviceAccountRef", service_account_ref) }
    /// `serviceAccountRef`: mandatory.
    #[track_caller] pub fn service_account_ref(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef>) -> Self { with(self, "serviceAccountRef", value) }
}

/// `spec.acme.solvers[].http01.ingress.podTemplate.spec` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec = Fields<of::ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec>;
impl ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec {
    /// `affinity`.
    #[track_caller] pub fn affinity(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity>) -> Self { with(self, "affinity", value) }
    /// `nodeSelector`.
    #[track_caller] pub fn node_selector(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "nodeSelector", value) }
    /// `tolerations`.
    #[track_caller] pub fn tolerations(self, value: impl IntoVal<List<ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations>>) -> Self { with(self, "tolerations", value) }
}

/// `spec.acme.solvers[].dns01.route53.auth.kubernetes.serviceAccountRef` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef = Fields<of::ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef>;
impl ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `audiences`.
    #[track_caller] pub fn audiences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "audiences", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.acme.solvers[].http01.ingress.podTemplate.spec.affinity` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity = Fields<of::ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity>;
impl ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity {
    /// `nodeAffinity`.
    #[track_caller] pub fn node_affinity(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity>) -> Self { with(self, "nodeAffinity", value) }
}

/// `spec.acme.solvers[].http01.ingress.podTemplate.spec.tolerations[]` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations = Fields<of::ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations>;
impl ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations {
    /// `effect`.
    #[track_caller] pub fn effect(self, value: impl IntoVal<String>) -> Self { with(self, "effect", value) }
    /// `key`.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`.
    #[track_caller] pub fn operator(self, value: impl IntoVal<String>) -> Self { with(self, "operator", value) }
    /// `tolerationSeconds`.
    #[track_caller] pub fn toleration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "tolerationSeconds", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// `spec.acme.solvers[].http01.ingress.podTemplate.spec.affinity.nodeAffinity` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity = Fields<of::ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity>;
impl ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity {
    /// `preferredDuringSchedulingIgnoredDuringExecution`.
    #[track_caller] pub fn preferred_during_scheduling_ignored_during_execution(self, value: impl IntoVal<List<ClusterIssuerSpecAcmeSolversHttp01IngressX56b61ccc>>) -> Self { with(self, "preferredDuringSchedulingIgnoredDuringExecution", value) }
}

/// `...acme.solvers[].http01.ingress.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[]` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressX56b61ccc = Fields<of::ClusterIssuerSpecAcmeSolversHttp01IngressX56b61ccc>;
impl ClusterIssuerSpecAcmeSolversHttp01IngressX56b61ccc {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(preference: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference>, weight: impl IntoVal<i64>) -> Self { with(with(empty(), "preference", preference), "weight", weight) }
    /// `preference`: mandatory.
    #[track_caller] pub fn preference(self, value: impl IntoVal<ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference>) -> Self { with(self, "preference", value) }
    /// `weight`: mandatory.
    #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "weight", value) }
}

/// `..[].http01.ingress.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference = Fields<of::ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference>;
impl ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference {
    /// `matchExpressions`.
    #[track_caller] pub fn match_expressions(self, value: impl IntoVal<List<ClusterIssuerSpecAcmeSolversHttp01IngressX868a3f24PreferenceMatchExpressions>>) -> Self { with(self, "matchExpressions", value) }
}

/// `...podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchExpressions[]` of a [`ClusterIssuer`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressX868a3f24PreferenceMatchExpressions = Fields<of::ClusterIssuerSpecAcmeSolversHttp01IngressX868a3f24PreferenceMatchExpressions>;
impl ClusterIssuerSpecAcmeSolversHttp01IngressX868a3f24PreferenceMatchExpressions {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<String>) -> Self { with(with(empty(), "key", key), "operator", operator) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`: mandatory.
    #[track_caller] pub fn operator(self, value: impl IntoVal<String>) -> Self { with(self, "operator", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// `spec.nameConstraints.permitted` of a [`Certificate`]. The same as [`CertificateSpecNameConstraintsExcluded`].
pub type CertificateSpecNameConstraintsPermitted = CertificateSpecNameConstraintsExcluded;

/// `spec.keystores.pkcs12.passwordSecretRef` of a [`Certificate`]. The same as [`CertificateSpecKeystoresJksPasswordSecretRef`].
pub type CertificateSpecKeystoresPkcs12PasswordSecretRef = CertificateSpecKeystoresJksPasswordSecretRef;

/// `spec.acme.privateKeySecretRef` of a [`ClusterIssuer`]. The same as [`CertificateSpecKeystoresJksPasswordSecretRef`].
pub type ClusterIssuerSpecAcmePrivateKeySecretRef = CertificateSpecKeystoresJksPasswordSecretRef;

/// `spec.acme.externalAccountBinding.keySecretRef` of a [`ClusterIssuer`]. The same as [`CertificateSpecKeystoresJksPasswordSecretRef`].
pub type ClusterIssuerSpecAcmeExternalAccountBindingKeySecretRef = CertificateSpecKeystoresJksPasswordSecretRef;

/// `spec.vault.auth.appRole.secretRef` of a [`ClusterIssuer`]. The same as [`CertificateSpecKeystoresJksPasswordSecretRef`].
pub type ClusterIssuerSpecVaultAuthAppRoleSecretRef = CertificateSpecKeystoresJksPasswordSecretRef;

/// `spec.acme.solvers[].http01.ingress.podTemplate.metadata` of a [`ClusterIssuer`]. The same as [`CertificateSpecSecretTemplate`].
pub type ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateMetadata = CertificateSpecSecretTemplate;

/// `spec` of a [`Issuer`]. The same as [`ClusterIssuerSpec`].
pub type IssuerSpec = ClusterIssuerSpec;

/// `spec.acme` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcme`].
pub type IssuerSpecAcme = ClusterIssuerSpecAcme;

/// `spec.ca` of a [`Issuer`]. The same as [`ClusterIssuerSpecCa`].
pub type IssuerSpecCa = ClusterIssuerSpecCa;

/// `spec.selfSigned` of a [`Issuer`]. The same as [`ClusterIssuerSpecSelfSigned`].
pub type IssuerSpecSelfSigned = ClusterIssuerSpecSelfSigned;

/// `spec.vault` of a [`Issuer`]. The same as [`ClusterIssuerSpecVault`].
pub type IssuerSpecVault = ClusterIssuerSpecVault;
pub use self::ClusterIssuerSpecVaultRequired as IssuerSpecVaultRequired;

/// `spec.acme.externalAccountBinding.keyAlgorithm` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm`].
pub type IssuerSpecAcmeExternalAccountBindingKeyAlgorithm = ClusterIssuerSpecAcmeExternalAccountBindingKeyAlgorithm;

/// `spec.acme.externalAccountBinding` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeExternalAccountBinding`].
pub type IssuerSpecAcmeExternalAccountBinding = ClusterIssuerSpecAcmeExternalAccountBinding;

/// `spec.acme.privateKeySecretRef` of a [`Issuer`]. The same as [`CertificateSpecKeystoresJksPasswordSecretRef`].
pub type IssuerSpecAcmePrivateKeySecretRef = CertificateSpecKeystoresJksPasswordSecretRef;

/// `spec.acme.solvers[]` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolvers`].
pub type IssuerSpecAcmeSolvers = ClusterIssuerSpecAcmeSolvers;

/// `spec.vault.auth` of a [`Issuer`]. The same as [`ClusterIssuerSpecVaultAuth`].
pub type IssuerSpecVaultAuth = ClusterIssuerSpecVaultAuth;

/// `spec.acme.externalAccountBinding.keySecretRef` of a [`Issuer`]. The same as [`CertificateSpecKeystoresJksPasswordSecretRef`].
pub type IssuerSpecAcmeExternalAccountBindingKeySecretRef = CertificateSpecKeystoresJksPasswordSecretRef;

/// `spec.acme.solvers[].dns01.cnameStrategy` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversDns01CnameStrategy`].
pub type IssuerSpecAcmeSolversDns01CnameStrategy = ClusterIssuerSpecAcmeSolversDns01CnameStrategy;

/// `spec.acme.solvers[].dns01` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversDns01`].
pub type IssuerSpecAcmeSolversDns01 = ClusterIssuerSpecAcmeSolversDns01;

/// `spec.acme.solvers[].http01` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01`].
pub type IssuerSpecAcmeSolversHttp01 = ClusterIssuerSpecAcmeSolversHttp01;

/// `spec.acme.solvers[].selector` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversSelector`].
pub type IssuerSpecAcmeSolversSelector = ClusterIssuerSpecAcmeSolversSelector;

/// `spec.vault.auth.appRole` of a [`Issuer`]. The same as [`ClusterIssuerSpecVaultAuthAppRole`].
pub type IssuerSpecVaultAuthAppRole = ClusterIssuerSpecVaultAuthAppRole;
pub use self::ClusterIssuerSpecVaultAuthAppRoleRequired as IssuerSpecVaultAuthAppRoleRequired;

/// `spec.vault.auth.kubernetes` of a [`Issuer`]. The same as [`ClusterIssuerSpecVaultAuthKubernetes`].
pub type IssuerSpecVaultAuthKubernetes = ClusterIssuerSpecVaultAuthKubernetes;

/// `spec.acme.solvers[].dns01.cloudDNS` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversDns01CloudDns`].
pub type IssuerSpecAcmeSolversDns01CloudDns = ClusterIssuerSpecAcmeSolversDns01CloudDns;

/// `spec.acme.solvers[].dns01.route53` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversDns01Route53`].
pub type IssuerSpecAcmeSolversDns01Route53 = ClusterIssuerSpecAcmeSolversDns01Route53;

/// `spec.acme.solvers[].dns01.webhook` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversDns01Webhook`].
pub type IssuerSpecAcmeSolversDns01Webhook = ClusterIssuerSpecAcmeSolversDns01Webhook;

/// `spec.acme.solvers[].http01.gatewayHTTPRoute` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute`].
pub type IssuerSpecAcmeSolversHttp01GatewayHttpRoute = ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRoute;

/// `spec.acme.solvers[].http01.ingress` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01Ingress`].
pub type IssuerSpecAcmeSolversHttp01Ingress = ClusterIssuerSpecAcmeSolversHttp01Ingress;

/// `spec.vault.auth.appRole.secretRef` of a [`Issuer`]. The same as [`CertificateSpecKeystoresJksPasswordSecretRef`].
pub type IssuerSpecVaultAuthAppRoleSecretRef = CertificateSpecKeystoresJksPasswordSecretRef;

/// `spec.acme.solvers[].dns01.route53.auth` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversDns01Route53Auth`].
pub type IssuerSpecAcmeSolversDns01Route53Auth = ClusterIssuerSpecAcmeSolversDns01Route53Auth;

/// `spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[]` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs`].
pub type IssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs = ClusterIssuerSpecAcmeSolversHttp01GatewayHttpRouteParentRefs;

/// `spec.acme.solvers[].http01.ingress.podTemplate` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplate = ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplate;

/// `spec.acme.solvers[].dns01.route53.auth.kubernetes` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes`].
pub type IssuerSpecAcmeSolversDns01Route53AuthKubernetes = ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetes;

/// `spec.acme.solvers[].http01.ingress.podTemplate.metadata` of a [`Issuer`]. The same as [`CertificateSpecSecretTemplate`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplateMetadata = CertificateSpecSecretTemplate;

/// `spec.acme.solvers[].http01.ingress.podTemplate.spec` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplateSpec = ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpec;

/// `spec.acme.solvers[].dns01.route53.auth.kubernetes.serviceAccountRef` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef`].
pub type IssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef = ClusterIssuerSpecAcmeSolversDns01Route53AuthKubernetesServiceAccountRef;

/// `spec.acme.solvers[].http01.ingress.podTemplate.spec.affinity` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity = ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity;

/// `spec.acme.solvers[].http01.ingress.podTemplate.spec.tolerations[]` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations = ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations;

/// `spec.acme.solvers[].http01.ingress.podTemplate.spec.affinity.nodeAffinity` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity = ClusterIssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity;

/// `...acme.solvers[].http01.ingress.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[]` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01IngressX56b61ccc`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplateX17e1f2ea = ClusterIssuerSpecAcmeSolversHttp01IngressX56b61ccc;

/// `..[].http01.ingress.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplateX6ef4b2c3Preference = ClusterIssuerSpecAcmeSolversHttp01IngressXb8024773Preference;

/// `...podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchExpressions[]` of a [`Issuer`]. The same as [`ClusterIssuerSpecAcmeSolversHttp01IngressX868a3f24PreferenceMatchExpressions`].
pub type IssuerSpecAcmeSolversHttp01IngressPodTemplateXb896544bPreferenceMatchExpressions = ClusterIssuerSpecAcmeSolversHttp01IngressX868a3f24PreferenceMatchExpressions;
