use ias_core::date;

fn main() {
    let _ = date!("2026-02-29");
}
