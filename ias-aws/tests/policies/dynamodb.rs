use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::dynamodb::cfn_table::{
    AttributeDefinition, AttributeDefinitionAttributeType, BillingMode, KeySchemaItem, KeySchemaItemKeyType,
    PointInTimeRecoverySpecification as Recovery, SseSpecification,
};
use ias_aws::dynamodb::{CfnTable, CfnTableProps};
use ias_aws::policies::dynamodb::{CUSTOMER_KEY, DELETION_PROTECTION, RECOVERY};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &CUSTOMER_KEY,
            |stack| drop(table(stack, props().sse_specification(SseSpecification::new(true)))),
            |stack| drop(table(stack, props())), // finding
            |stack| {
                let table = table(stack, props().sse_specification(SseSpecification::new(true)));
                table.add_override("/Properties/SSESpecification/SSEEnabled", false); // finding
            },
        ),
        Case::new(
            &DELETION_PROTECTION,
            |stack| drop(table(stack, props().deletion_protection_enabled(true))),
            |stack| drop(table(stack, props().deletion_protection_enabled(false))), // finding
            |stack| {
                let table = table(stack, props().deletion_protection_enabled(true));
                table.add_deletion_override("/Properties/DeletionProtectionEnabled"); // finding
            },
        ),
        Case::new(
            &RECOVERY,
            |stack| drop(table(stack, props().point_in_time_recovery_specification(recoverable()))),
            |stack| drop(table(stack, props())), // finding
            |stack| {
                let props = props().point_in_time_recovery_specification(recoverable());
                let specification = "/Properties/PointInTimeRecoverySpecification";
                table(stack, props).add_deletion_override(specification); // finding
            },
        ),
    ]
}

#[track_caller]
fn table(stack: &Stack, props: CfnTableProps) -> CfnTable {
    CfnTable::new(stack, "T", props)
}

fn recoverable() -> Recovery {
    Recovery::new().point_in_time_recovery_enabled(true)
}

fn props() -> CfnTableProps {
    let id = AttributeDefinition::new("id", AttributeDefinitionAttributeType::S);
    CfnTableProps::new([KeySchemaItem::new(KeySchemaItemKeyType::Hash, "id")])
        .attribute_definitions([id])
        .billing_mode(BillingMode::PayPerRequest)
}
