use ias_k8s::crd::CustomResource;

#[derive(CustomResource)]
struct NothingSpec {}

#[derive(CustomResource)]
#[crd(group = "acme", version = "1", kind = "database", plural = "Data Bases", scope = "cluster", shortnmae = "db")]
struct NamesSpec {}

#[derive(CustomResource)]
#[crd(group = "acme.k8s.io", version = "v1", kind = "Same", singular, status = )]
struct Same {}

#[derive(CustomResource)]
#[crd(group = "acme.example", version = v1, kind = "Parts", scale(replicas = ".spec.replicas"), printcolumn(name = "A", type = "int", path = ".a"))]
#[crd(printcolumn = "B", printcolumn(name = "C"), scale, group = "other.example")]
struct PartsSpec {}

fn main() {
    // Wrong declarations leave the handle behind, so that there is no second error here.
    let _: Option<Parts> = None;
}
