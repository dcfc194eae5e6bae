use ias_core::text;

fn main() {
    text!("{}");
    text!("{}-{}", 1);
    text!("{0}-{2}", 1, 2);
    text!("{}", 1, 2);
    text!("plain", 1);
    text!("{99999999999999999999}", 1);
}
