# METADATA
# title: Queues as the platform team wants them
package acme.queues

queues[name] := queue if {
	some name, queue in input.Resources
	queue.Type == "AWS::SQS::Queue"
}

deny contains finding if {
	some name, queue in queues
	object.get(queue.Properties, "MessageRetentionPeriod", 345600) < 86400
	finding := {
		"msg": "messages are kept for less than a day",
		"resource": name,
		"hint": "set `MessageRetentionPeriod` to 86400 or more",
	}
}

warn contains msg if {
	count(queues) > 1
	msg := sprintf("the template has %d queues", [count(queues)])
}
