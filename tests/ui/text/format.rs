use ias_core::text;

fn main() {
    let name = "x";
    text!("{:?}", name);
    text!("{name:>4}");
    text!("{0:x}", 1);
    text!("{name.len}");
    text!("{name.len()} {a b}");
    text!("arn:aws:iam::*:user/${aws:username}");
}
