use ias_k8s::crd::{CustomResource, Schema};

#[derive(CustomResource)]
#[crd(group = "acme.example", version = "v1", kind = "Database")]
enum DatabaseSpec {
    Small,
}

#[derive(CustomResource)]
#[crd(group = "acme.example", version = "v1", kind = "Generic")]
struct GenericSpec<T> {
    of: T,
}

#[derive(Schema)]
struct Pair(u8, u8);

#[derive(Schema)]
union Either {
    a: u8,
    b: u8,
}

#[derive(Schema)]
enum Nothing {}

#[derive(Schema)]
enum Mixed {
    Two(u8, u8),
}

fn main() {}
