//! Images.

use ias_core::{IntoVal, Val};

use super::FargateTaskDefinition;
use crate::ecr::Repository;
use crate::secretsmanager;

/// An image to run.
///
/// Text is the name of an image in a registry: `nginx`, `ghcr.io/acme/orders:1.4.2`.
///
/// ```
/// use ias_aws::{Stack, StackProps, ecr, ecs::ContainerImage};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let images = ecr::Repository::from_repository_name(&stack, "Images", "shop/orders");
/// let own = ContainerImage::from_ecr_repository(&images, "1.4.2");
/// let public: ContainerImage = "nginx:1.29".into();
/// ```
#[derive(Clone, Debug)]
pub struct ContainerImage {
    name: Val<String>,
    repository: Option<Repository>,
    credentials: Option<secretsmanager::Secret>,
}

impl ContainerImage {
    /// An image of a registry that anybody may read.
    pub fn from_registry(name: impl IntoVal<String>) -> ContainerImage {
        ContainerImage { name: name.into_val(), repository: None, credentials: None }
    }

    /// An image of a registry that wants a user name and a password; the secret holds `username` and `password`.
    pub fn from_private_registry(
        name: impl IntoVal<String>,
        credentials: &secretsmanager::Secret,
    ) -> ContainerImage {
        ContainerImage { name: name.into_val(), repository: None, credentials: Some(credentials.clone()) }
    }

    /// An image of a repository of the account, by tag, or by digest (`sha256:..`).
    pub fn from_ecr_repository(repository: &Repository, tag: &str) -> ContainerImage {
        let name = if tag.starts_with("sha256:") {
            repository.repository_uri_for_digest(tag)
        } else {
            repository.repository_uri_for_tag(tag)
        };
        ContainerImage { name, repository: Some(repository.clone()), credentials: None }
    }

    /// Its name.
    pub fn image_name(&self) -> Val<String> {
        self.name.clone()
    }

    /// Lets the task pull it, and returns the secret with the credentials.
    pub(super) fn bind(&self, task: &FargateTaskDefinition) -> Option<secretsmanager::Secret> {
        if let Some(repository) = &self.repository {
            repository.grant_pull(&task.obtain_execution_role());
        }
        if let Some(credentials) = &self.credentials {
            credentials.grant_read(&task.obtain_execution_role());
        }
        self.credentials.clone()
    }
}

impl From<&str> for ContainerImage {
    fn from(name: &str) -> ContainerImage {
        ContainerImage::from_registry(name)
    }
}

impl From<String> for ContainerImage {
    fn from(name: String) -> ContainerImage {
        ContainerImage::from_registry(name)
    }
}

impl From<Val<String>> for ContainerImage {
    fn from(name: Val<String>) -> ContainerImage {
        ContainerImage::from_registry(name)
    }
}
