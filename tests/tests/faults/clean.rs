//! No false alarm: what is right is left alone.

use ias_core::Inputs;

#[test]
fn main_example() {
    let app = orders::app(&Inputs::new()).expect("its inputs are complete");
    let assembly = app.synth().expect("the main example has no mistakes");
    assert!(assembly.warnings().is_empty(), "{:?}", assembly.warnings());
}
