use ias_aws::cfn::Resource;

#[derive(Resource)]
#[resource(type = "Acme::Data::Lake", handle = A, tags)]
struct AProps {}

#[derive(Resource)]
#[resource(type = "Acme::Data::Lake", handle = B, tags = Tags)]
struct BProps {}

#[derive(Resource)]
#[resource(type = "Acme::Data::Lake", handle = C, tags = Mpa("Tags"))]
struct CProps {}

fn main() {}
