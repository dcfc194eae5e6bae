//! What is likely to change the price.

use ias_core::diff::{Change, Entry, Impact, Step};

/// Resources that are paid by the hour or month as soon as they are there, whether or not something uses them.
///
/// Of transit gateways and endpoints of Client VPN that is what is attached to them, and of file systems of EFS nothing. Source:
/// the [price pages](https://aws.amazon.com/pricing/) of the services, and which resources
/// [Infracost](https://github.com/infracost/infracost) gives a price.
const PAID: [&str; 72] = [
    "AWS::ACMPCA::CertificateAuthority",
    "AWS::AmazonMQ::Broker",
    "AWS::AppRunner::Service",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::CloudWatch::Alarm",
    "AWS::CloudWatch::Dashboard",
    "AWS::DAX::Cluster",
    "AWS::DMS::ReplicationInstance",
    "AWS::DirectConnect::Connection",
    "AWS::DirectoryService::MicrosoftAD",
    "AWS::DirectoryService::SimpleAD",
    "AWS::DocDB::DBInstance",
    "AWS::DocDBElastic::Cluster",
    "AWS::EC2::CapacityReservation",
    "AWS::EC2::ClientVpnTargetNetworkAssociation",
    "AWS::EC2::EC2Fleet",
    "AWS::EC2::EIP",
    "AWS::EC2::Host",
    "AWS::EC2::Instance",
    "AWS::EC2::NatGateway",
    "AWS::EC2::SpotFleet",
    "AWS::EC2::TrafficMirrorSession",
    "AWS::EC2::TransitGatewayAttachment",
    "AWS::EC2::TransitGatewayPeeringAttachment",
    "AWS::EC2::TransitGatewayVpcAttachment",
    "AWS::EC2::VPCEndpoint",
    "AWS::EC2::VPNConnection",
    "AWS::EC2::Volume",
    "AWS::ECS::Service",
    "AWS::EKS::Cluster",
    "AWS::EKS::Nodegroup",
    "AWS::EMR::Cluster",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::ElastiCache::ServerlessCache",
    "AWS::ElasticBeanstalk::Environment",
    "AWS::ElasticLoadBalancing::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::Elasticsearch::Domain",
    "AWS::FSx::FileSystem",
    "AWS::GlobalAccelerator::Accelerator",
    "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey",
    "AWS::Kendra::Index",
    "AWS::Kinesis::Stream",
    "AWS::Lightsail::Container",
    "AWS::Lightsail::Database",
    "AWS::Lightsail::Disk",
    "AWS::Lightsail::Instance",
    "AWS::Lightsail::LoadBalancer",
    "AWS::MSK::Cluster",
    "AWS::MSK::ServerlessCluster",
    "AWS::MWAA::Environment",
    "AWS::MemoryDB::Cluster",
    "AWS::Neptune::DBInstance",
    "AWS::NeptuneGraph::Graph",
    "AWS::NetworkFirewall::Firewall",
    "AWS::OpenSearchServerless::Collection",
    "AWS::OpenSearchService::Domain",
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBProxy",
    "AWS::Redshift::Cluster",
    "AWS::Route53::HealthCheck",
    "AWS::Route53::HostedZone",
    "AWS::Route53Resolver::ResolverEndpoint",
    "AWS::SageMaker::Endpoint",
    "AWS::SageMaker::NotebookInstance",
    "AWS::SecretsManager::Secret",
    "AWS::Timestream::InfluxDBInstance",
    "AWS::Transfer::Server",
    "AWS::WAFv2::WebACL",
    "AWS::WorkSpaces::Workspace",
];

/// Properties that say how large, how many, how fast, or how long something is kept, sorted.
const SIZES: [&str; 73] = [
    "AllocatedStorage",
    "BackupRetentionPeriod",
    "BillingMode",
    "BrokerNodeGroupInfo",
    "CacheNodeType",
    "CapacityProviderStrategy",
    "CapacityUnits",
    "ClusterMode",
    "ClusterType",
    "ConnectivityType",
    "Cpu",
    "DBClusterInstanceClass",
    "DBInstanceClass",
    "DedicatedMasterCount",
    "DedicatedMasterType",
    "DesiredCapacity",
    "DesiredCount",
    "DesiredInstances",
    "DiskSize",
    "EphemeralStorage",
    "FileSystemType",
    "HostInstanceType",
    "InitialInstanceCount",
    "InstanceClass",
    "InstanceCount",
    "InstanceType",
    "InstanceTypes",
    "Iops",
    "LaunchType",
    "MaxAllocatedStorage",
    "MaxCapacity",
    "MaxSize",
    "Memory",
    "MemorySize",
    "MinCapacity",
    "MinSize",
    "MonitoringInterval",
    "MultiAZ",
    "MultiAZEnabled",
    "NodeType",
    "NumCacheClusters",
    "NumCacheNodes",
    "NumNodeGroups",
    "NumReplicasPerShard",
    "NumShards",
    "NumberOfBrokerNodes",
    "NumberOfNodes",
    "PerformanceInsightsRetentionPeriod",
    "PerformanceMode",
    "PriceClass",
    "ProvisionedConcurrentExecutions",
    "ProvisionedThroughput",
    "ProvisionedThroughputInMibps",
    "ReadCapacityUnits",
    "ReplicasPerNodeGroup",
    "ReplicationFactor",
    "RetentionInDays",
    "RetentionPeriodHours",
    "ServerlessV2ScalingConfiguration",
    "ShardCount",
    "Size",
    "SpotPrice",
    "StorageCapacity",
    "StorageThroughput",
    "StorageType",
    "StreamModeDetails",
    "TableClass",
    "Throughput",
    "ThroughputCapacity",
    "ThroughputMode",
    "VolumeSize",
    "VolumeType",
    "WriteCapacityUnits",
];

/// Marks what is likely to change the price.
pub(super) fn mark(change: &mut Change) {
    for entry in change.entries.iter_mut().filter(|entry| entry.because.is_none()) {
        entry.costs = is_size(entry);
    }
    let comes_or_goes = matches!(change.impact, Impact::WillCreate | Impact::WillDestroy);
    change.costs = comes_or_goes && PAID.binary_search(&change.type_name.as_str()).is_ok()
        || change.entries.iter().any(|entry| entry.costs);
}

fn is_size(entry: &Entry) -> bool {
    let mut steps = entry.path.iter();
    if !matches!(steps.next(), Some(Step::Key(first)) if first == "Properties") {
        return false;
    }
    let mut keys = steps.filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Item { .. } => None,
    });
    // The environment of a container may be called anything.
    keys.clone().all(|key| !matches!(key, "Environment" | "Tags" | "Variables"))
        && keys.any(|key| SIZES.binary_search(&key).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_real() {
        assert!(PAID.is_sorted() && SIZES.is_sorted());
        let gone = PAID.iter().filter(|name| crate::facts::find(name).is_none());
        assert_eq!(gone.collect::<Vec<_>>(), [&""; 0]);
    }
}
