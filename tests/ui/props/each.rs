use ias_core::Props;

#[derive(Props)]
struct ShopProps {
    #[props(each = digit)]
    number: Option<u8>,
    #[props(each = path)]
    paths: Vec<String>,
    #[props(default, each = "host")]
    hosts: Vec<String>,
    #[props(default, each)]
    ports: Vec<u16>,
    #[props(default, each = number)]
    numbers: Vec<u16>,
    #[props(default, each = new)]
    others: Vec<u16>,
}

fn main() {
    ShopProps::new().paths(["/"]);
}
