use ias_core::text;

fn main() {
    text!("a{");
    text!("a}");
    text!("{a {b}");
    text!("} {:?} {", 1); // every mistake at once
}
