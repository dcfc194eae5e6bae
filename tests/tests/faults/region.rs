//! Types that a region does not have.

use ias_aws::cfn::CfnResource;
use ias_aws::{Environment, Stack, StackProps, apprunner};
use ias_core::{App, value};

use crate::check;

fn stack(app: &App, region: &str) -> Stack {
    Stack::new(app, "web", StackProps::new().environment(Environment::in_region(region)))
}

#[test]
fn service_that_the_region_does_not_have() {
    check("IAS1401", &["`AWS::AppRunner::Service` does not exist in `eu-north-1`", "eu-west-1"], |app| {
        let public = apprunner::cfn_service::ImageRepositoryImageRepositoryType::EcrPublic;
        let image = apprunner::cfn_service::ImageRepository::new("public.ecr.aws/acme/web:1", public);
        let source = apprunner::cfn_service::SourceConfiguration::new().image_repository(image);
        let stack = stack(app, "eu-north-1");
        apprunner::CfnService::new(&stack, "Web", apprunner::CfnServiceProps::new(source)); // fault
    });
}

#[test]
fn raw_type_that_the_region_does_not_have() {
    check("IAS1401", &["`AWS::CloudFront::Function` does not exist in `us-gov-west-1`"], |app| {
        let function = value!({ "Name": "f", "AutoPublish": true, "FunctionCode": "x",
            "FunctionConfig": { "Comment": "c", "Runtime": "cloudfront-js-2.0" } });
        CfnResource::new(&stack(app, "us-gov-west-1"), "F", "AWS::CloudFront::Function", function); // fault
    });
}
