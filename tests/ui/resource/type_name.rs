use ias_aws::cfn::Resource;

#[derive(Resource)]
#[resource(type = "AWS::S3::Bucket", handle = A)]
struct AProps {}

#[derive(Resource)]
#[resource(type = "Lake", handle = B)]
struct BProps {}

#[derive(Resource)]
#[resource(type = "Acme:Data:Lake", handle = C)]
struct CProps {}

#[derive(Resource)]
#[resource(type = "Acme::Data::The Lake", handle = D)]
struct DProps {}

#[derive(Resource)]
#[resource(type = "Custom::", handle = E)]
struct EProps {
    service_token: ias_core::Val<String>,
}

#[derive(Resource)]
#[resource(type = "Custom::The Lake", handle = F)]
struct FProps {
    service_token: ias_core::Val<String>,
}

#[derive(Resource)]
#[resource(type = "Custom::aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", handle = G)]
struct GProps {
    service_token: ias_core::Val<String>,
}

#[derive(Resource)]
#[resource(type = Acme::Data::Lake, handle = "H")]
struct HProps {}

#[derive(Resource)]
#[resource(type, handle)]
struct IProps {}

#[derive(Resource)]
#[resource(type = "AWS::S3", handle = JProps)]
struct JProps {}

fn main() {}
