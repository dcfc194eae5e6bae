use ias_core::Props;

#[derive(Props)]
struct ShopProps {
    #[props(default = 3)]
    retries: Option<u8>,
    #[props(default)]
    title: Option<String>,
}

fn main() {
    ShopProps::new().retries(3).title("x");
}
