use ias_core::text;

fn main() {
    let name = "x";
    text!(name);
    text!(3);
    text!();
    text!("{}" name);
    text!("{}", );
    text!("{}", , name);
    text!("{name}", name = );
}
