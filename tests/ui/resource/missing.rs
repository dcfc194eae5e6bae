use ias_aws::cfn::Resource;

#[derive(Resource)]
struct LakeProps {}

#[derive(Resource)]
#[resource(type = "Acme::Data::Pond", handel = Pond)]
struct PondProps {}

fn main() {}
