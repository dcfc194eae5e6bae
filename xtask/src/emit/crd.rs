//! The files of a user's own kinds: a module per group and version, and the `mod.rs` around them.

use super::rust::{self, Writer};
use super::{Outputs, k8s, module};
use crate::model::Module;
use crate::source::crd::alike::{self, Alias};

/// How the first line of every generated file begins.
pub const MARK: &str = "// Generated from ";

/// Everything in the folder, which belongs to the generator; `command` makes it anew in the package's folder.
pub fn generate(modules: &[Module], command: &str, outputs: &mut Outputs) {
    outputs.own("");
    for of in modules {
        let mut of = of.clone();
        let aliases = alike::share(&mut of);
        let mut text = module::file(&of, command, &k8s::handle);
        aliases.iter().for_each(|alias| another_name(&mut text, alias, &of));
        outputs.file(format!("{}.rs", of.name), text);
    }
    outputs.file("mod.rs", index(modules, command));
}

fn another_name(out: &mut String, of: &Alias, module: &Module) {
    let mut to = Writer::new(out, 0);
    to.line("");
    to.doc(&format!("{} The same as [`{}`].", of.title, of.to));
    to.line(&format!("pub type {} = {};", of.name, of.to));
    let target = module.types.iter().find(|named| alike::name(named) == of.to);
    if let Some(required) = target.and_then(rust::required_name) {
        to.line(&format!("pub use self::{required} as {}Required;", of.name));
    }
}

fn index(modules: &[Module], command: &str) -> String {
    let mut out = module::header("custom resource definitions", command);
    out += "//! Custom resources: a module per group and version.\n\n";
    out += "#![allow(warnings, reason = \"generated, and used in part\")]\n\n";
    for Module { name, .. } in modules {
        out += &format!("#[rustfmt::skip]\npub mod {name};\n");
    }
    out += "\nuse ::ias_k8s::meta_v1;\n";
    out + &k8s::prelude("::ias_core", "::ias_k8s")
}
