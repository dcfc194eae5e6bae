//! Attaching a secret to the database that it opens.

use ias_core::{Construct, Val};

use super::{
    CfnSecretTargetAttachment, CfnSecretTargetAttachmentProps, CfnSecretTargetAttachmentPropsRequired,
};
use super::{Secret, secret::attached};

/// A database that a secret can be attached to.
pub trait SecretAttachmentTarget {
    /// What identifies the database, such as `Ref` of its resource.
    fn attachment_target_id(&self) -> Val<String>;

    /// What it is.
    fn attachment_target_type(&self) -> AttachmentTargetType;
}

/// What a secret is attached to.
///
/// Source: [`SecretTargetAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AttachmentTargetType {
    /// An instance of RDS.
    RdsDbInstance,
    /// A cluster of RDS or Aurora.
    RdsDbCluster,
    /// A cluster of Redshift.
    RedshiftCluster,
    /// A cluster of DocumentDB.
    DocDbCluster,
    /// An instance of DocumentDB.
    DocDbInstance,
}

impl AttachmentTargetType {
    /// The type in CloudFormation's words.
    pub const fn as_str(self) -> &'static str {
        match self {
            AttachmentTargetType::RdsDbInstance => "AWS::RDS::DBInstance",
            AttachmentTargetType::RdsDbCluster => "AWS::RDS::DBCluster",
            AttachmentTargetType::RedshiftCluster => "AWS::Redshift::Cluster",
            AttachmentTargetType::DocDbCluster => "AWS::DocDB::DBCluster",
            AttachmentTargetType::DocDbInstance => "AWS::DocDB::DBInstance",
        }
    }
}

impl Secret {
    /// Adds host, port, engine and the like of a database to the secret, so that a program needs nothing else to connect.
    ///
    /// Use the secret that is returned: what reads it waits until the attachment is made.
    ///
    /// ```
    /// use ias_aws::secretsmanager::{AttachmentTargetType, Secret, SecretAttachmentTarget, SecretProps};
    /// use ias_aws::{Stack, StackProps};
    /// use ias_core::{App, Val};
    ///
    /// struct Legacy;
    /// impl SecretAttachmentTarget for Legacy {
    ///     fn attachment_target_id(&self) -> Val<String> { Val::unchecked("legacy-database") }
    ///     fn attachment_target_type(&self) -> AttachmentTargetType { AttachmentTargetType::RdsDbInstance }
    /// }
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "orders", StackProps::new());
    /// let secret = Secret::new(&stack, "Password", SecretProps::new()).attach(&Legacy);
    /// ```
    #[track_caller]
    #[must_use]
    pub fn attach(&self, target: &dyn SecretAttachmentTarget) -> Secret {
        self.node().define("Attachment", |node| {
            let required = CfnSecretTargetAttachmentPropsRequired {
                secret_id: self.secret_arn(),
                target_id: target.attachment_target_id(),
                target_type: target.attachment_target_type().as_str(),
            };
            let props = CfnSecretTargetAttachmentProps::new(required);
            let resource = CfnSecretTargetAttachment::new(&node, "Resource", props);
            attached(self, node, resource.reference().cast())
        })
    }
}
