use ias_core::{Props, Val, text};

#[derive(Props)]
struct ShopProps {
    name: Val<String>,
    file: Option<String>,
    size: Option<Val<i64>>,
    #[props(default = "many")]
    count: u16,
    #[props(default, each = port)]
    ports: Vec<u16>,
}

fn main() {
    let late: Val<String> = ias_core::lazy(|| "later");
    ShopProps::new(3);
    ShopProps::new(&late).size("big");
    ShopProps::new(&late).file(text!("{late}.txt")); // needs a known value
    ShopProps::new(&late).port("http");
    ShopProps::new(&late).ports([80_u64]);
}
