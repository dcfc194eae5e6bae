use ias_core::Props;

#[derive(Props)]
struct PairProps {
    image: String,
    port: u16,
}

#[derive(Props)]
struct RouteProps {
    host: String,
    path: String,
    port: u16,
}

fn main() {
    PairProps::new("app:1");
    RouteProps::new(RoutePropsRequired { host: "example.org", port: 443 });
    RouteProps::new(RoutePropsRequired { host: "example.org", path: "/", prot: 443 });
}
