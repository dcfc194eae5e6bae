//! Repositories of images.

use ias_core::{Construct, Diagnostic, IntoVal, Is, Node, Props, Val, text};
use serde_json::json;

use super::{CfnRepository, CfnRepositoryProps, cfn_repository};
use crate::cfn::{CfnType, RemovalPolicy};
use crate::iam::{Grant, Grantable};
use crate::intrinsic::pseudo;
use crate::{Stack, codes, kinds};

/// A repository of images.
///
/// Tags cannot be moved, and images are scanned when they are pushed, unless said otherwise; the AWS CDK has both off. The
/// repository outlives its stack.
///
/// ```
/// use ias_aws::{Stack, StackProps, ecr};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "images", StackProps::new());
/// let orders = ecr::Repository::new(&stack, "Orders", ecr::RepositoryProps::new().max_image_count(50));
/// let uri = orders.repository_uri_for_tag("1.4.2");
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Repository {
    node: Node,
    arn: Val<Is<kinds::RepositoryArn>>,
    name: Val<Is<kinds::RepositoryName>>,
    uri: Val<String>,
}

/// How a [`Repository`] is made.
#[derive(Clone, Debug, Props)]
pub struct RepositoryProps {
    /// The name in the registry; made by CloudFormation if absent, which lets it be replaced.
    pub repository_name: Option<String>,
    /// Whether images are scanned for known holes when they are pushed.
    #[props(default = true)]
    pub image_scan_on_push: bool,
    /// Whether a tag may be moved to another image.
    #[props(default = cfn_repository::ImageTagMutability::Immutable)]
    pub image_tag_mutability: cfn_repository::ImageTagMutability,
    /// The key that encrypts images; one of S3 if absent. Changing it replaces the repository.
    pub encryption_key: Option<Val<Is<kinds::KeyArn>>>,
    /// Keeps only so many images, the newest.
    pub max_image_count: Option<u32>,
    /// Removes images without a tag after so many days.
    pub untagged_image_days: Option<u32>,
    /// Whether the images go when the repository is deleted; it cannot be deleted with images in it otherwise.
    #[props(default = false)]
    pub empty_on_delete: bool,
    /// What happens to it when it leaves the stack.
    #[props(default = RemovalPolicy::Retain)]
    pub removal_policy: RemovalPolicy,
}

impl Repository {
    /// Defines a repository.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: RepositoryProps) -> Repository {
        scope.node().define(id, |node| {
            let mut repository = CfnRepositoryProps::new()
                .image_scanning_configuration(
                    cfn_repository::ImageScanningConfiguration::new().scan_on_push(props.image_scan_on_push),
                )
                .image_tag_mutability(props.image_tag_mutability);
            if let Some(name) = &props.repository_name {
                check_name(&node, name);
                repository = repository.repository_name(name);
            }
            if let Some(key) = &props.encryption_key {
                let kms = cfn_repository::EncryptionType::Kms;
                repository = repository
                    .encryption_configuration(cfn_repository::EncryptionConfiguration::new(kms).kms_key(key));
            }
            if let Some(policy) = lifecycle(&props) {
                let policy = cfn_repository::LifecyclePolicy::new().lifecycle_policy_text(policy);
                repository = repository.lifecycle_policy(policy);
            }
            if props.empty_on_delete {
                repository = repository.empty_on_delete(true);
            }
            let repository = CfnRepository::new(&node, "Resource", repository);
            repository.removal_policy(props.removal_policy);
            Repository {
                node,
                arn: repository.attr_arn(),
                name: repository.reference(),
                uri: repository.attr_repository_uri(),
            }
        })
    }

    /// A repository of the stack's account and region that exists already.
    ///
    /// ```
    /// use ias_aws::{Stack, StackProps, ecr};
    /// use ias_core::App;
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "orders", StackProps::new());
    /// let images = ecr::Repository::from_repository_name(&stack, "Images", "shop/orders");
    /// ```
    #[track_caller]
    pub fn from_repository_name(scope: &dyn Construct, id: &str, repository_name: &str) -> Repository {
        scope.node().define(id, |node| {
            check_name(&node, repository_name);
            let stack = Stack::of(&node);
            let region = stack.as_ref().map_or_else(pseudo::region, Stack::region);
            let account = stack.as_ref().map_or_else(pseudo::account_id, Stack::account);
            let arn =
                text!("arn:{}:ecr:{region}:{account}:repository/{repository_name}", pseudo::partition());
            let uri = text!("{account}.dkr.ecr.{region}.{}/{repository_name}", pseudo::url_suffix());
            Repository { node, arn: arn.cast(), name: Val::unchecked(repository_name.to_owned()), uri }
        })
    }

    /// Its ARN.
    pub fn repository_arn(&self) -> Val<Is<kinds::RepositoryArn>> {
        self.arn.clone()
    }

    /// Its name.
    pub fn repository_name(&self) -> Val<Is<kinds::RepositoryName>> {
        self.name.clone()
    }

    /// Where it is, without a tag: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders`.
    pub fn repository_uri(&self) -> Val<String> {
        self.uri.clone()
    }

    /// An image by its tag.
    pub fn repository_uri_for_tag(&self, tag: impl IntoVal<String>) -> Val<String> {
        let tag = tag.into_val();
        text!("{}:{tag}", self.uri)
    }

    /// An image by its digest, `sha256:..`.
    pub fn repository_uri_for_digest(&self, digest: impl IntoVal<String>) -> Val<String> {
        let digest = digest.into_val();
        text!("{}@{digest}", self.uri)
    }

    /// Lets a grantee pull images.
    pub fn grant_pull(&self, grantee: &dyn Grantable) -> Grant {
        let actions = ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"];
        Grant::add_to_principal(grantee, actions, [&self.arn]);
        authorize(grantee)
    }

    /// Lets a grantee push images, and pull them.
    pub fn grant_pull_push(&self, grantee: &dyn Grantable) -> Grant {
        let actions = [
            "ecr:CompleteLayerUpload",
            "ecr:UploadLayerPart",
            "ecr:InitiateLayerUpload",
            "ecr:BatchCheckLayerAvailability",
            "ecr:PutImage",
            "ecr:GetDownloadUrlForLayer",
            "ecr:BatchGetImage",
        ];
        Grant::add_to_principal(grantee, actions, [&self.arn]);
        authorize(grantee)
    }
}

impl From<&Repository> for Repository {
    fn from(repository: &Repository) -> Repository {
        repository.clone()
    }
}

/// The token is of the registry, so it takes no resource.
fn authorize(grantee: &dyn Grantable) -> Grant {
    Grant::add_to_principal(grantee, ["ecr:GetAuthorizationToken"], ["*"])
}

/// The rules that remove images, as text; later priorities see what earlier ones left.
fn lifecycle(props: &RepositoryProps) -> Option<String> {
    let untagged = props.untagged_image_days.map(|days| {
        json!({
            "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": days
        })
    });
    let count = props
        .max_image_count
        .map(|count| json!({ "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": count }));
    let rules: Vec<_> = untagged
        .into_iter()
        .chain(count)
        .enumerate()
        .map(|(n, selection)| json!({ "rulePriority": n + 1, "selection": selection, "action": { "type": "expire" } }))
        .collect();
    (!rules.is_empty()).then(|| json!({ "rules": rules }).to_string())
}

/// `(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*`, with `__` and any number of hyphens as well.
fn check_name(node: &Node, name: &str) {
    let word = |word: &str| {
        let edge =
            |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit());
        let inner = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "._-".contains(sign);
        edge(word.chars().next()) && edge(word.chars().last()) && word.chars().all(inner)
    };
    if !(2..=256).contains(&name.len()) || !name.split('/').all(word) {
        let message = format!("`{name}` is no name of a repository");
        let hint =
            "use lower-case letters and digits, with `-`, `_`, `.` and `/` between them, as in `shop/orders`";
        node.report(Diagnostic::error(&codes::REPOSITORY_NAME_INVALID, message).hint(hint));
    }
}
