//! The orders service in one environment.

use ias_aws::Stage;
use ias_core::Construct;
use ias_patterns::{
    Compliance, CostTags, Tls, WebService, WebServiceChart, WebServiceChartProps, WebServiceRequired,
    WebServiceStack, WebServiceStackProps,
};

use crate::settings::{Environment, Settings};
use crate::{Network, data};

/// The image that is deployed; `-c image-tag=..` takes another version of it.
const IMAGE: &str = "ghcr.io/acme/orders:1.4.2";

/// The service with its data in one environment: a stage with a stack and a chart.
#[derive(Clone, Construct)]
pub struct Orders {
    #[construct(delegate)]
    stage: Stage,
    /// What runs on AWS.
    pub stack: WebServiceStack,
    /// What runs on the cluster.
    pub chart: WebServiceChart,
}

impl Orders {
    /// Defines the service in an environment.
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        name: &str,
        settings: &Settings,
        environment: &Environment,
        network: &Network,
    ) -> Orders {
        scope.node().define(name, |node| {
            let stage = Stage::on(&node);
            let service = WebService::new(WebServiceRequired {
                image: image(settings),
                env: settings.env(name, environment),
                cost: CostTags::new("orders", "cc-4711"),
            })
            .scaling(environment.scaling())
            .compliance(Compliance::Pci)
            .public(true);

            let tls = Tls::domain(&environment.host, &settings.zone.id, &settings.zone.name);
            let props =
                WebServiceStackProps::new(service.clone(), tls).vpc(&network.vpc).queue(true).bucket(true);
            let stack = WebServiceStack::new(&node, "orders", props);
            let table = data::table(&stack);
            data::database(&stack, environment);

            // The cluster's copies of the service use the same table and queue, whose names the stack tells.
            let mut props = WebServiceChartProps::new(service, &environment.host)
                .name("orders")
                .namespace(format!("orders-{name}"))
                .variable("TABLE", table.table_name());
            if let Some(queue) = stack.queue() {
                props = props.variable("QUEUE_URL", queue.queue_url());
            }
            let chart = WebServiceChart::new(&node, "orders-k8s", props);
            Orders { stage, stack, chart }
        })
    }
}

fn image(settings: &Settings) -> String {
    match (&settings.image_tag, IMAGE.rsplit_once(':')) {
        (Some(tag), Some((name, _))) => format!("{name}:{tag}"),
        _ => IMAGE.to_owned(),
    }
}
