use ias_aws::cfn::Resource;
use ias_core::Val;

#[derive(Resource)]
#[resource(type = "Acme::Data::Lake", handle = Lake)]
enum LakeProps {
    A,
}

#[derive(Resource)]
#[resource(type = "Acme::Data::Pond", handle = Pond)]
struct PondProps<T> {
    depth: Val<T>,
}

fn main() {}
