use ias_aws::cfn::Resource;
use ias_core::Val;

#[derive(Resource)]
#[resource(type = "Acme::Data::Lake", handle = Lake)]
struct LakeProps {
    name: String,
    size: Option<u32>,
    paths: Option<Vec<String>>,
    #[resource(renmae = "KMSKeyId")]
    key: Val<String>,
    #[resource(rename = "KMS Key")]
    kms: Val<String>,
    #[resource(rename = Arn)]
    arn: Val<String>,
    a_b: Val<String>,
    #[resource(rename = "AB")]
    other: Val<String>,
}

fn main() {}
