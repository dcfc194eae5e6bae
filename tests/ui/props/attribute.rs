use ias_core::Props;

#[derive(Props)]
#[props(default)]
struct ShopProps {
    #[props]
    a: Option<u8>,
    #[props(defualt = 3)]
    b: u8,
    #[props(optional)]
    c: u8,
    #[props(default, default = 3)]
    d: u8,
    #[props(default =)]
    e: u8,
    #[props(default(3))]
    f: u8,
    #[props(default = 3 each = g)]
    g: u8,
}

fn main() {}
