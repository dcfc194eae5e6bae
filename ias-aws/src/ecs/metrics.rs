//! Metrics of services.

use super::FargateService;
use crate::cloudwatch::Metric;

/// Source: [service utilization](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-metrics.html).
impl FargateService {
    /// A metric of the service in the namespace `AWS/ECS`.
    ///
    /// ```
    /// use ias_aws::cloudwatch::{Alarm, AlarmProps};
    /// use ias_aws::{Stack, StackProps, ec2, ecs};
    /// use ias_core::App;
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "shop", StackProps::new());
    /// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
    /// let cluster = ecs::Cluster::new(&stack, "Cluster", ecs::ClusterProps::new(&vpc));
    /// let task = ecs::FargateTaskDefinition::new(&stack, "Task", ecs::FargateTaskDefinitionProps::new());
    /// task.add_container("web", ecs::ContainerDefinitionOptions::new("nginx:1.29"));
    /// let service = ecs::FargateService::new(&stack, "Service", ecs::FargateServiceProps::new(&cluster, &task));
    /// Alarm::new(&stack, "Busy", AlarmProps::new(service.metric_cpu_utilization(), 90).evaluation_periods(3));
    /// ```
    pub fn metric(&self, name: &str) -> Metric {
        Metric::new("AWS/ECS", name)
            .dimension("ClusterName", self.cluster().cluster_name())
            .dimension("ServiceName", self.service_name())
    }

    /// How much of the processors that its tasks have they use, in percent.
    pub fn metric_cpu_utilization(&self) -> Metric {
        self.metric("CPUUtilization")
    }

    /// How much of the memory that its tasks have they use, in percent.
    pub fn metric_memory_utilization(&self) -> Metric {
        self.metric("MemoryUtilization")
    }
}
