use ias_k8s::crd::{CustomResource, Schema};

struct Plain;

#[derive(Schema)]
struct Inner {
    plain: Plain,
}

#[derive(CustomResource)]
#[crd(group = "acme.example", version = "v1", kind = "Database")]
struct DatabaseSpec {
    inner: Inner,
    count: usize,
}

fn main() {}
