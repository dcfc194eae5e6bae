package main

deny[msg] {
    input.Resources[name].Type == "AWS::SQS::Queue"
    msg := sprintf("%s is a queue", [name])
}
