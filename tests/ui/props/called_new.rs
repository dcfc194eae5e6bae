use ias_core::Props;

#[derive(Props)]
struct ShopProps {
    new: Option<bool>,
}

fn main() {
    ShopProps::new();
}
