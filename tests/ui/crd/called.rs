use ias_core::App;
use ias_k8s::crd::{CustomResource, Schema};
use ias_k8s::{Chart, ChartProps};

#[derive(CustomResource)]
#[crd(group = "acme.example", version = "v1", kind = "Database")]
struct DatabaseSpec {
    engine: Engine,
    size: i32,
}

#[derive(Schema)]
enum Engine {
    Postgres,
}

fn main() {
    let app = App::new();
    let chart = Chart::new(&app, "shop", ChartProps::new());
    Database::new(&chart, "a", DatabaseSpec::new(Engine::Postgres));
    Database::new(&chart, "b", Engine::Postgres);
}
