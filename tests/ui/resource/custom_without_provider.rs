use ias_aws::cfn::Resource;
use ias_core::Val;

#[derive(Resource)]
#[resource(type = "Custom::Lake", handle = Lake)]
struct LakeProps {
    name: Val<String>,
}

fn main() {
    LakeProps::new("x");
}
