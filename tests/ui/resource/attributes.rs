use ias_aws::cfn::Resource;

#[derive(Resource)]
#[resource(
    type = "Acme::Data::Lake",
    handle = Lake,
    attributes(
        Arn,
        Size: Val<i64>,
        Id: String,
        Id: String,
        Endpoint.Port: i64,
        "End point": i64,
        3: String,
        Name: ,
        Good: String
    ),
)]
struct LakeProps {}

#[derive(Resource)]
#[resource(type = "Acme::Data::Lake", handle = Pond, attributes = Arn)]
struct PondProps {}

fn main() {}
