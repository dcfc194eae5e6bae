use ias_core::text;

fn main() {
    let bucket = "raw";
    text!("{bukcet}");
    text!("{name}", nmae = 1);
    text!("{bucket}", size = 1);
    text!("{a}", a = 1, a = 2);
    text!("{a}{}", a = 1, 2);
    text!("{bucket} {}", unknown);
}
