//! The codes of ias-aws: each item's documentation is the page that `explain` prints.

ias_core::codes! {
    /// Two elements of a stack have the same logical id.
    ///
    /// Logical ids keep only letters and digits of the path, so `my-data` and `mydata` become one. Explicit ids
    /// (`override_logical_id`, `moved_from`) can meet others too.
    ///
    /// Give one of the two constructs another id.
    LOGICAL_ID_TAKEN = "IAS1001", "logical id taken";

    /// A logical id has other signs than letters and digits, or none at all.
    ///
    /// Source: [resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html).
    LOGICAL_ID_INVALID = "IAS1002", "logical id not allowed";

    /// A stack is larger than CloudFormation takes.
    ///
    /// A stack has at most 500 resources, 200 outputs, 200 parameters and 200 mappings, and its template 1 MB. The notes
    /// count by construct where they come from. A template that only fits without indentation is written so.
    ///
    /// Source: [quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).
    STACK_TOO_LARGE = "IAS1003", "stack over a limit";

    /// The name of a stack is not allowed.
    ///
    /// It begins with a letter and has up to 128 letters, digits and hyphens.
    STACK_NAME_INVALID = "IAS1004", "stack name not allowed";

    /// An asset cannot be read.
    ///
    /// The path is looked up in the folder from which the program runs. The message says what the system said.
    ASSET_UNREADABLE = "IAS1005", "asset cannot be read";

    /// The account or region of a stack is not of the right form.
    ///
    /// An account has 12 digits; write it as text, as numbers lose leading zeros. A region looks like `eu-west-1`.
    ENVIRONMENT_INVALID = "IAS1006", "environment not allowed";

    /// Two stacks of one account and region have the same name.
    ///
    /// They would be one stack, and each deployment of one would take away what the other has.
    ///
    /// Give one of them another `stack_name`, or leave it out: then it is made of the path.
    STACK_NAME_TAKEN = "IAS1007", "stack name taken";

    /// A range of addresses is not allowed.
    ///
    /// A range is written `10.0.0.0/16`. That of a VPC has a prefix of 16 to 28 bits, and so has that of a subnet.
    ///
    /// Source: [VPC CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html).
    CIDR_INVALID = "IAS1101", "address range not allowed";

    /// The subnets of a VPC need more addresses than it has.
    ///
    /// Every group of subnets has one subnet in each availability zone. Groups with a `cidr_mask` are served first; the
    /// others share what is left in equal parts, of at least 16 addresses each.
    ///
    /// Give the VPC a larger range, the groups a longer mask, or use fewer zones.
    SUBNETS_DO_NOT_FIT = "IAS1102", "subnets do not fit into the VPC";

    /// Something asks for subnets that its VPC does not have.
    ///
    /// The message lists the groups that there are. Without a selection, private subnets with egress are taken, else
    /// isolated ones, else public ones.
    NO_SUBNETS = "IAS1103", "no subnet matches";

    /// Private subnets with egress have no way out.
    ///
    /// NAT gateways stand in public subnets, so a VPC without public subnets or without NAT gateways leaves
    /// `PrivateWithEgress` subnets without a default route.
    ///
    /// Add a public group, raise `nat_gateways`, or make the subnets `PrivateIsolated`. Acknowledge the warning if another
    /// way out, such as a transit gateway, is added elsewhere.
    EGRESS_WITHOUT_GATEWAY = "IAS1104", "subnets without a way out";

    /// The description of a security group or of a rule has signs that EC2 does not take.
    ///
    /// It has at most 255 of: letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`.
    ///
    /// Source: [IpRange](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html).
    RULE_DESCRIPTION_INVALID = "IAS1105", "description of a rule not allowed";

    /// A rule for outgoing traffic is without effect.
    ///
    /// The security group lets all traffic out already. Make it with `allow_all_outbound(false)` to list what may leave.
    EGRESS_RULE_IGNORED = "IAS1106", "rule for outgoing traffic ignored";

    /// Connections have no security group, so nothing can be allowed.
    ///
    /// At least one of the two sides must have one: a range of addresses cannot let another one in.
    NO_SECURITY_GROUP = "IAS1107", "no security group to add a rule to";

    /// A listener has nothing to do with a request.
    ///
    /// Give it a default action, or a target group without conditions.
    LISTENER_WITHOUT_ACTION = "IAS1111", "listener without a default action";

    /// A listener's certificates do not fit its protocol: HTTPS needs at least one, HTTP takes none.
    LISTENER_CERTIFICATES = "IAS1112", "certificates do not fit the protocol";

    /// The settings of a health check are out of range.
    ///
    /// For load balancers: interval 5 to 300 seconds, timeout 2 to 120 seconds and shorter than the interval, thresholds 2
    /// to 10. For containers: interval 5 to 300, timeout 2 to 60 (120 seconds are not taken on Fargate), retries 1 to 10,
    /// start period up to 300 seconds.
    ///
    /// Source: [target groups](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html),
    /// [containers](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html).
    HEALTH_CHECK_INVALID = "IAS1113", "health check out of range";

    /// A target group is used as if it belonged to a load balancer, but no listener sends it requests.
    ///
    /// Add it to a listener with `listener.add_target_group(..)`.
    TARGET_GROUP_NOT_ATTACHED = "IAS1114", "target group without a load balancer";

    /// A rule of a listener has a priority or conditions that are not allowed.
    ///
    /// A priority lies between 1 and 50,000, and a rule has at least one condition.
    LISTENER_RULE_INVALID = "IAS1115", "rule of a listener not allowed";

    /// A load balancer is to write its logs into a bucket that a key of KMS encrypts, which it cannot.
    ///
    /// Encrypt the bucket with the keys of S3 (`SSE-S3`).
    ///
    /// Source: [access logs](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html).
    ACCESS_LOGS_ENCRYPTED = "IAS1116", "logs of a load balancer in a bucket with a key";

    /// Fargate has no task of this size.
    ///
    /// The hint lists what there is for the CPU units that were asked for.
    ///
    /// Source: [task size](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html).
    FARGATE_SIZE_INVALID = "IAS1121", "no such size on Fargate";

    /// A task definition has no container that the task depends on.
    ///
    /// Add one with `task.add_container(..)`; at least one is essential.
    TASK_WITHOUT_CONTAINER = "IAS1122", "task without an essential container";

    /// A load balancer is to reach a container at a port that it does not open.
    ///
    /// Open it with `ContainerDefinitionOptions::port`.
    CONTAINER_PORT_UNKNOWN = "IAS1123", "container has no such port";

    /// The limits of scaling contradict each other, or a target is out of range.
    SCALING_INVALID = "IAS1124", "scaling limits not allowed";

    /// The name of a container, or of a variable in it, is not allowed.
    ///
    /// A container's name has 1 to 255 letters, digits, hyphens and underscores. A variable is set once, either as text or
    /// from a secret.
    CONTAINER_INVALID = "IAS1125", "container not allowed";

    /// The percentages of a deployment leave it no room to move.
    ///
    /// With `min_healthy_percent` 100 and `max_healthy_percent` 100 no task can be stopped or started.
    DEPLOYMENT_STUCK = "IAS1126", "deployment cannot move";

    /// The name of a repository of images is not allowed.
    ///
    /// It has 2 to 256 lower-case letters, digits, and single `-`, `_`, `.`, `/` between them.
    ///
    /// Source: [CreateRepository](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html).
    REPOSITORY_NAME_INVALID = "IAS1127", "repository name not allowed";

    /// A key that cannot rotate was asked to.
    ///
    /// KMS makes new key material only for symmetric keys of its own. The material of an asymmetric or HMAC key stays.
    ///
    /// Source: [rotation](https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).
    KEY_CANNOT_ROTATE = "IAS1200", "key cannot rotate";

    /// The name of an alias of a key is not allowed.
    ///
    /// After `alias/` it has letters, digits, `/`, `_` and `-`, 256 characters with the prefix. `alias/aws/` is for the
    /// keys that AWS manages.
    ///
    /// Source: [`CreateAlias`](https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html).
    ALIAS_NAME_INVALID = "IAS1201", "alias name not allowed";

    /// A secret says in contradicting ways where it comes from.
    ///
    /// It is generated or given, not both. A template needs the key under which the generated password is put, and the
    /// key needs a template. Text that the program knows is no secret: it would stand in the template.
    SECRET_GENERATION_INVALID = "IAS1202", "secret cannot be made so";

    /// A setting of a queue is not allowed, or two do not go together.
    ///
    /// The hint has the range. Only the name of a FIFO queue ends in `.fifo`, only a FIFO queue drops repeated messages,
    /// and the queue for failed messages is of the same sort.
    ///
    /// Source: [`CreateQueue`](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html).
    QUEUE_SETTING_INVALID = "IAS1203", "queue setting not allowed";

    /// The name of a bucket is not allowed.
    ///
    /// It has 3 to 63 lower-case letters, digits, `-` and `.`, begins and ends with a letter or digit, has no two dots in
    /// a row and is no IP address.
    ///
    /// Source: [bucket naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).
    BUCKET_NAME_INVALID = "IAS1204", "bucket name not allowed";

    /// A lifecycle rule of a bucket has no action, and S3 refuses it.
    ///
    /// ```text
    /// LifecycleRule::new().prefix("tmp/") // IAS1205: add .expiration(Duration::days(7))
    /// ```
    LIFECYCLE_RULE_EMPTY = "IAS1205", "lifecycle rule does nothing";

    /// A program cannot stand in the template.
    ///
    /// Only programs of Node.js and Python can, with at most 4,096 bytes. Put the others into a folder and use
    /// `lambda::Code::from_asset`.
    ///
    /// Source: [`Code`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html).
    INLINE_CODE_INVALID = "IAS1206", "program cannot stand in the template";

    /// A setting of a function, or of a queue that calls it, is not allowed.
    ///
    /// The hint has the range. Names of environment variables begin with a letter and have letters, digits and `_`; some
    /// are set by Lambda itself.
    ///
    /// Source: [quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    FUNCTION_SETTING_INVALID = "IAS1207", "function setting not allowed";

    /// Something is granted to a function whose role is not known.
    ///
    /// `lambda::Function::from_function_arn` names a function that exists already; its role cannot be read from the ARN.
    ///
    /// Use `from_function_attributes`, which takes the role too.
    FUNCTION_ROLE_UNKNOWN = "IAS1208", "role of a function unknown";

    /// A function is placed in a public subnet.
    ///
    /// Lambda gives its network interfaces no public address, so it reaches the VPC but not the internet, nor services of
    /// AWS without an endpoint in the VPC.
    ///
    /// Use private subnets with egress. Acknowledge the warning if the function needs nothing outside the VPC.
    FUNCTION_WITHOUT_INTERNET = "IAS1211", "function in a public subnet";

    /// A setting of a table or of its indexes is not allowed.
    ///
    /// An attribute has one type in all keys. The name of an index has 3 to 255 letters, digits, `_`, `-` and `.`. Local
    /// secondary indexes need a table with a sort key, and reading a stream needs one.
    ///
    /// Source: [`CreateTable`](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html).
    TABLE_SETTING_INVALID = "IAS1209", "table setting not allowed";

    /// A setting of a topic or of a subscription is not allowed.
    ///
    /// Only the name of a FIFO topic ends in `.fifo`, and only such a topic drops repeated messages and serves FIFO queues.
    /// Only queues and HTTPS addresses take messages without the envelope of SNS.
    ///
    /// Source: [`Subscribe`](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html).
    TOPIC_SETTING_INVALID = "IAS1210", "topic setting not allowed";

    /// An alarm asks for what CloudWatch does not do.
    ///
    /// A period is 10, 20 or 30 seconds or whole minutes. All periods together last at most a day, or seven days with
    /// periods of an hour or more. A formula has a metric for each of its ids, and at most 10. An alarm tells at most
    /// five of each sort.
    ///
    /// ```text
    /// MathExpression::new("100 * errors / requests").using("errors", errors) // IAS1301: requests?
    /// ```
    ///
    /// Source: [`PutMetricAlarm`](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html).
    ALARM_INVALID = "IAS1301", "alarm not allowed";

    /// The name of a parameter of SSM is not allowed.
    ///
    /// It has letters, digits, `.`, `-`, `_` and `/`; a name with `/` begins with it and has at most 15 levels. Names that
    /// begin with `aws` or `ssm` belong to AWS.
    ///
    /// Source: [parameter names](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html).
    PARAMETER_NAME_INVALID = "IAS1212", "parameter name not allowed";

    /// Something is looked up for a stack whose account and region are not known.
    ///
    /// A look-up reads an account while developing, so it must know which one. Give the stack an
    /// `Environment::new("123456789012", "eu-west-1")`.
    LOOKUP_WITHOUT_ENVIRONMENT = "IAS1213", "look-up without account and region";

    /// A setting of a rule of EventBridge or of its targets is not allowed.
    ///
    /// A rule has a schedule or a pattern. Rates are whole minutes; a schedule has a day of the month or of the week, not
    /// both. A FIFO queue needs a message group.
    ///
    /// Source: [`PutRule`](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html).
    RULE_SETTING_INVALID = "IAS1214", "rule setting not allowed";

    /// The log of the requests to a bucket is to go to a bucket that is encrypted with a key of KMS.
    ///
    /// S3 writes such logs only to buckets that are encrypted with keys of its own, and drops them silently otherwise.
    ///
    /// Source: [server access logging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html).
    LOG_BUCKET_WITH_KEY = "IAS1215", "logs in a bucket with a key";

    /// A setting of a database is not allowed, or two do not go together.
    ///
    /// The hint has the range. The subnets of a database lie in at least two zones. Logs whose retention is given are
    /// made before the database, so it needs a name. A password that the program knows would stand in the template.
    ///
    /// ```text
    /// props.cloudwatch_logs_retention(RetentionDays::OneMonth) // IAS1302: add .instance_identifier("orders")
    /// ```
    ///
    /// Source: [`CreateDBInstance`](https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html).
    DATABASE_SETTING_INVALID = "IAS1302", "database setting not allowed";

    /// A resource type does not exist in the region of its stack.
    ///
    /// Services come to regions one after the other, and CloudFormation refuses a type that the region does not have. Only
    /// a stack whose region is known is checked.
    ///
    /// ```text
    /// Stack::new(&app, "web", StackProps::new().environment(Environment::in_region("eu-north-1")));
    /// apprunner::CfnService::new(&stack, ..); // IAS1401: the hint names regions that have it
    /// ```
    ///
    /// Make the resource in a stack of another region. If AWS has brought the type to the region since the facts were
    /// written down, acknowledge the code at the construct.
    ///
    /// Source: `ias-aws/schema/README.md`.
    TYPE_NOT_IN_REGION = "IAS1401", "type not in the region";

    /// A policy names an action that no service has.
    ///
    /// IAM takes any text for an action, so a misspelt one allows nothing, and denies nothing. A pattern must match at least
    /// one action. The prefix is often not the name of the service: CloudWatch Logs is `logs`, Step Functions `states`.
    ///
    /// ```text
    /// PolicyStatement::allow(["s3:GetObjects"], ..) // IAS1402: did you mean `s3:GetObject`?
    /// ```
    ///
    /// If the action is newer than the facts, acknowledge the code at the construct.
    ///
    /// Source: [actions](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
    ACTION_UNKNOWN = "IAS1402", "action of IAM unknown";

    /// A policy document does not follow the grammar of policies.
    ///
    /// A document has a `Version` and a `Statement`. A statement has an `Effect`, which is `Allow` or `Deny`, and an `Action`
    /// or `NotAction`. In the policy of a user, group or role it also has a `Resource`, and no `Principal`; in the trust
    /// policy of a role it is the other way round; in the policy of a bucket, queue or topic it has both, and names actions
    /// of that service only.
    ///
    /// The typed `iam::PolicyDocument` and `iam::PolicyStatement` get most of this right by themselves.
    ///
    /// Source: [grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
    POLICY_INVALID = "IAS1403", "policy document not allowed";

    /// A name stands for an element that the template does not have.
    ///
    /// This is about names written as text: in `Ref`, `Fn::GetAtt`, `Fn::Sub`, `DependsOn`, `Condition` of raw resources,
    /// overrides and templates that came in as a whole. Inside `Fn::Sub`, `${!Name}` stands for the text `${Name}` itself.
    ///
    /// Refer to the construct instead: `bucket.reference()` is right by itself, whatever its logical id.
    NAME_UNKNOWN = "IAS1404", "name of no element";

    /// A resource type does not have the attribute that is read.
    ///
    /// ```text
    /// resource.attribute::<String>("ARN") // IAS1405: did you mean `Arn`?
    /// ```
    ///
    /// Typed resources have a method for each attribute. If the attribute is newer than the facts, acknowledge the code at
    /// the construct that reads it.
    ATTRIBUTE_UNKNOWN = "IAS1405", "attribute unknown";

    /// A mapping does not have the key that is looked up in it.
    ///
    /// CloudFormation finds the missing key at deployment only. Keys are known here where neither they nor the mapping are
    /// made of functions.
    MAPPING_KEY_UNKNOWN = "IAS1406", "key of no mapping";

    /// A range of addresses has bits behind its prefix.
    ///
    /// In `10.1.2.3/16` only `10.1` counts. AWS drops the rest and keeps `10.1.0.0/16`, which may be more than was meant, and
    /// differs from the template from then on.
    ///
    /// Write the range that is meant: `10.1.0.0/16`, or `10.1.2.3/32` for a single address.
    CIDR_HOST_BITS = "IAS1407", "address with bits behind its prefix";

    /// A subnet lies outside of its VPC, or over another subnet of it.
    ///
    /// Only ranges that are known are compared, and subnets that exist under the same condition.
    ///
    /// Source: [subnet CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html).
    SUBNET_MISPLACED = "IAS1408", "subnet out of place";

    /// Ports or a protocol are not allowed.
    ///
    /// Ports go from 0 to 65535, and a range does not end before it begins. A rule for TCP or UDP has both ends.
    ///
    /// Source: [`IpPermission`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html).
    PORTS_INVALID = "IAS1409", "ports not allowed";

    /// A schedule is not of the form that its service takes.
    ///
    /// `rate(1 minute)` and `rate(5 minutes)` act regularly. `cron(0 12 * * ? *)` has minutes, hours, day of month, month, day
    /// of week and year; one of the two days is `?`. Some services also take `at(2026-12-24T18:00:00)`. Auto Scaling takes
    /// the five fields of a crontab: `0 12 * * *`.
    ///
    /// Source: [schedules](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html).
    SCHEDULE_INVALID = "IAS1410", "schedule not allowed";

    /// A text that should be a moment is none: `2026-12-24T18:00:00Z`.
    ///
    /// Source: [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339).
    TIMESTAMP_INVALID = "IAS1411", "moment not allowed";

    /// A text that should be JSON is none.
    ///
    /// Dashboards, state machines and lifecycle policies of repositories are given as JSON in a text. Make it with
    /// `serde_json`, which cannot forget a comma.
    JSON_INVALID = "IAS1412", "text is no JSON";

    /// Something stands beside the properties of a resource that CloudFormation does not know there, or not so.
    ///
    /// These are `Condition`, `CreationPolicy`, `DeletionPolicy`, `DependsOn`, `Metadata`, `UpdatePolicy` and
    /// `UpdateReplacePolicy`. The policies on deletion and replacement are `Delete`, `Retain` and `Snapshot`; on deletion also
    /// `RetainExceptOnCreate`.
    ///
    /// Source: [attributes](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html).
    OPTION_INVALID = "IAS1413", "attribute of a resource not allowed";

    /// `check --deep` was asked for, but the program has no validator.
    ///
    /// It is behind the feature `deep` of ias-aws, as it is large: `cargo run --features ias-aws/deep -- check --deep`, or a
    /// feature of your own package that turns it on. The validator declares Rust 1.96; with an older one
    /// `--ignore-rust-version` builds it.
    DEEP_CHECK_MISSING = "IAS1701", "built without the validator";

    /// The validator could not examine a template.
    DEEP_CHECK_FAILED = "IAS1702", "validator failed";

    /// A rule of AWS's validator refuses a part of a template.
    ///
    /// The message begins with the rule, which is one of
    /// [cloudformation-validate](https://github.com/aws-cloudformation/cloudformation-validate).
    DEEP_CHECK_ERROR = "IAS1703", "refused by the validator";

    /// A rule of AWS's validator advises against a part of a template; see IAS1703.
    DEEP_CHECK_WARNING = "IAS1704", "the validator advises against it";

    /// A template that is taken in has a form that CloudFormation does not take.
    ///
    /// A template is one document, a map with `Resources`. Its sections are maps, and none is empty: CloudFormation refuses
    /// `null`. A resource is a map with a `Type`. No parameter has the name of a resource.
    ///
    /// Source: [template sections](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html).
    TEMPLATE_INVALID = "IAS1601", "template not allowed";

    /// The program asks an included template for something that it does not have.
    ///
    /// The hint names what is near. A resource comes as a handle of its own type only:
    ///
    /// ```text
    /// legacy.resource::<sns::CfnTopic>("Data") // IAS1602: `Data` is an `AWS::S3::Bucket`
    /// ```
    ///
    /// What a macro or a loop (`Fn::ForEach`) makes is not known before deployment, so there is no handle on it.
    INCLUDE_LACKS = "IAS1602", "not in the included template";

    /// Two included templates of one stack say something else in the same place beside the sections.
    ///
    /// A stack has one `Description` and one `Globals`; `AWSTemplateFormatVersion` is the same in all. Give the stack a
    /// description of its own, or put one of the templates into another stack. Transforms are joined.
    TEMPLATE_PART_TAKEN = "IAS1603", "said twice beside the sections";

    /// CloudFormation reads a number in another base than people do.
    ///
    /// Its YAML is [version 1.1](https://yaml.org/type/int.html), where `0644` is octal, 420, and `12:30` counts in sixties,
    /// 750. An account such as `012345670123` is a number too, as long as no 8 or 9 is in it.
    ///
    /// Write text between quotes, and numbers without a zero before them. Acknowledge the warning if the base is meant.
    NUMBER_IN_OTHER_BASE = "IAS1604", "number in another base";

    /// A value has another type than its property: text where a list is wanted, or `null`.
    ///
    /// CloudFormation takes numbers and truth values as text (`"30"`, `"true"`) and the other way round, so that is no
    /// mistake. It takes no `null`; leave the property out, or use `AWS::NoValue` in a choice.
    ///
    /// ```text
    /// value!({ "SecurityGroupIds": "sg-0123456789abcdef0" }) // IAS1501: takes a list
    /// ```
    VALUE_TYPE = "IAS1501", "value of the wrong type";

    /// A text or number is none of those that a property takes.
    ///
    /// ```text
    /// value!({ "VersioningConfiguration": { "Status": "Enable" } }) // IAS1502: did you mean `Enabled`?
    /// ```
    ///
    /// AWS adds words now and then. If this one is newer than the facts, acknowledge the code at the construct.
    WORD_UNKNOWN = "IAS1502", "none of the words";

    /// A text does not match the pattern of its property.
    ///
    /// The hint has the pattern, as a [regular expression](https://developer.mozilla.org/docs/Web/JavaScript/Guide/Regular_expressions).
    /// Text with parts that only deployment knows is not checked.
    PATTERN_MISMATCH = "IAS1503", "text of the wrong form";

    /// A text is too short or too long; characters are counted.
    LENGTH_INVALID = "IAS1504", "text too short or too long";

    /// A number is too small or too large.
    ///
    /// The hint has the range, with the unit where the name of the property says it. Both ends are allowed.
    NUMBER_INVALID = "IAS1505", "number out of range";

    /// A list has too few or too many items, or a map too few or too many entries.
    ///
    /// What `AWS::NoValue` takes away does not count.
    COUNT_INVALID = "IAS1506", "too few or too many items";

    /// A list has the same item twice where each may stand once.
    ITEM_TWICE = "IAS1507", "item given twice";

    /// A mandatory property is not set, or none of several of which one is needed.
    ///
    /// The typed API takes mandatory properties as arguments of `new`; some are mandatory only as one of a group, which is
    /// checked here.
    PROPERTY_MISSING = "IAS1508", "mandatory property missing";

    /// A property is set without another one that it needs.
    PROPERTY_ALONE = "IAS1509", "property without what it needs";

    /// Properties are set that exclude each other.
    ///
    /// ```text
    /// ec2::CfnEipProps::new().transfer_address("203.0.113.9").instance_id(..) // IAS1510
    /// ```
    ///
    /// Where a condition chooses between them, set each with `AWS::NoValue` in the other case.
    PROPERTIES_EXCLUSIVE = "IAS1510", "properties exclude each other";

    /// A property is set that only deployment sets, such as the ARN of the resource itself.
    ///
    /// Leave it out, and read it as an attribute.
    PROPERTY_READ_ONLY = "IAS1511", "property is read-only";

    /// A type has no property of this name.
    ///
    /// ```text
    /// value!({ "BucketEncrytion": .. }) // IAS1512: did you mean `BucketEncryption`?
    /// ```
    ///
    /// If it is newer than the facts, acknowledge the code at the construct, or set it with `add_override`, which only warns.
    PROPERTY_UNKNOWN = "IAS1512", "property unknown";

    /// A resource type of AWS is unknown, so its values are not checked.
    ///
    /// It is misspelt, or newer than the facts; acknowledge the code in that case. Types of other vendors and your own are
    /// not meant.
    TYPE_UNKNOWN = "IAS1513", "resource type unknown";
}
