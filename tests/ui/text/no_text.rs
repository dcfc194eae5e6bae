use ias_core::{Val, text};

struct Shop;

fn main() {
    let shop = Shop;
    text!("{}", Some(1).map(|n| n + 1));
    text!("{shop}");
    let text: String = text!("{}", 1);
    let late: Val<i64> = text!("{}", 1);
}
