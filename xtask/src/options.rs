//! What `cargo xtask codegen` is asked for.

use std::path::PathBuf;

use derive_builder::Builder;

use crate::Error;

/// How to generate.
#[derive(Builder, Clone, Debug, Default, PartialEq, Eq)]
#[builder(default, build_fn(validate = "Self::validate"))]
pub(crate) struct Codegen {
    /// Compare with what is committed instead of writing.
    pub(crate) check: bool,
    /// Every CloudFormation service, not only the listed ones.
    pub(crate) all: bool,
    /// Write to this folder instead of the workspace.
    #[builder(setter(strip_option))]
    pub(crate) out: Option<PathBuf>,
}

impl CodegenBuilder {
    fn validate(&self) -> Result<(), String> {
        let all = self.all.unwrap_or_default();
        if all && self.check.unwrap_or_default() {
            return Err("--all is for trying the generator, and nothing of it is committed to check against"
                .to_owned());
        }
        if all != self.out.as_ref().is_some_and(Option::is_some) {
            return Err("--all and --out DIR belong together".to_owned());
        }
        Ok(())
    }
}

impl Codegen {
    /// Reads the flags, in any order.
    pub(crate) fn parse(flags: &[&str]) -> Result<Codegen, Error> {
        let mut builder = CodegenBuilder::default();
        let mut flags = flags.iter();
        while let Some(flag) = flags.next() {
            match *flag {
                "--check" => builder.check(true),
                "--all" => builder.all(true),
                "--out" => builder.out(flags.next().ok_or("--out needs a folder")?.into()),
                other => return Err(format!("unknown flag {other}").into()),
            };
        }
        Ok(builder.build()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_come_in_any_order() {
        let all = Codegen { all: true, out: Some("x".into()), check: false };
        assert_eq!(Codegen::parse(&["--out", "x", "--all"]).unwrap(), all);
        assert_eq!(Codegen::parse(&[]).unwrap(), Codegen::default());
        assert!(Codegen::parse(&["--check"]).unwrap().check);
    }

    #[test]
    fn what_does_not_go_together_is_refused() {
        for flags in
            [&["--all"][..], &["--out", "x"], &["--all", "--out", "x", "--check"], &["--out"], &["--chek"]]
        {
            assert!(Codegen::parse(flags).is_err(), "{flags:?}");
        }
    }
}
