//! What a web service is, whatever runs it.

use std::collections::BTreeMap;

use ias_core::{Props, Size, Val};

use super::Scaling;
use crate::{Compliance, CostTags, Env};

/// What a web service is: one intent for a stack and for a chart.
///
/// ```
/// use ias_patterns::{CostTags, Env, WebService, WebServiceRequired};
///
/// let orders = WebService::new(WebServiceRequired {
///     image: "ghcr.io/acme/orders:1.4.2",
///     env: Env::prod(),
///     cost: CostTags::new("orders", "cc-4711"),
/// })
/// .port(8080)
/// .health_path("/healthz");
/// ```
#[derive(Clone, Debug, Props)]
#[props(strategy)]
pub struct WebService {
    /// The container image, with a tag or a digest. `latest` is refused: two deployments of one program would differ.
    #[props(strategy = "ghcr\\.io/[a-z]{3,12}/[a-z]{3,12}:[0-9]{1,2}\\.[0-9]{1,2}")]
    pub image: String,
    /// The environment that it is for, which gives sizes and accounts.
    #[props(strategy = prop_oneof![Just(Env::staging()), Just(Env::prod())])]
    pub env: Env,
    /// Who pays: tags of every resource.
    #[props(strategy = ("[a-z]{3,12}", "cc-[0-9]{4}").prop_map(|(team, centre)| CostTags::new(team, centre)))]
    pub cost: CostTags,
    /// The port on which the container listens.
    #[props(default = 8080, strategy = 1024_u16..)]
    pub port: u16,
    /// The path that answers 200 when the service is well.
    #[props(default = "/healthz", strategy = "(/[a-z]{1,8}){1,3}")]
    pub health_path: String,
    /// Whether it can be reached from the internet.
    #[props(default = false, strategy = any::<bool>())]
    pub public: bool,
    /// The processor for one copy, in units of 1/1024.
    #[props(default = 256)]
    pub cpu: u32,
    /// The memory for one copy.
    #[props(default = Size::mebibytes(512))]
    pub memory: Size,
    /// How many copies run; what the environment says if absent.
    #[props(strategy = (1..5_u32, 0..9_u32).prop_map(|(min, more)| Scaling::between(min, min + more)))]
    pub scaling: Option<Scaling>,
    /// Which rules it must keep.
    #[props(default = Compliance::Baseline, strategy = prop_oneof![Just(Compliance::Baseline), Just(Compliance::Pci)])]
    pub compliance: Compliance,
    /// Environment variables; values may be late.
    #[props(default, each = variable)]
    pub environment: BTreeMap<String, Val<String>>,
}

impl WebService {
    /// How many copies run.
    pub fn effective_scaling(&self) -> Scaling {
        self.scaling.unwrap_or_else(|| self.env.scaling())
    }

    /// Whether the image names a version that stays what it is.
    pub(super) fn has_fixed_image(&self) -> bool {
        let name = self.image.rsplit('/').next().unwrap_or_default();
        match name.split_once('@') {
            Some(_) => true,
            None => name.split_once(':').is_some_and(|(_, tag)| !tag.is_empty() && tag != "latest"),
        }
    }
}
