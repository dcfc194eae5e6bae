//! The sizes that Fargate has.

use ias_core::{Diagnostic, Node, Val};

use super::{CfnTaskDefinition, CfnTaskDefinitionProps};
use crate::cfn::CfnType;
use crate::codes;

/// CPU units (1,024 are a processor), and the memory in MiB that goes with them.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html>.
const SIZES: [(u32, Memory); 7] = [
    (256, Memory::Listed(&[512, 1024, 2048])),
    (512, Memory::steps(1024, 4096, 1024)),
    (1024, Memory::steps(2048, 8192, 1024)),
    (2048, Memory::steps(4096, 16_384, 1024)),
    (4096, Memory::steps(8192, 30_720, 1024)),
    (8192, Memory::steps(16_384, 61_440, 4096)),
    (16_384, Memory::steps(32_768, 122_880, 8192)),
];

#[derive(Clone, Copy, Debug)]
enum Memory {
    Listed(&'static [u32]),
    Steps { from: u32, to: u32, by: u32 },
}

impl Memory {
    const fn steps(from: u32, to: u32, by: u32) -> Memory {
        Memory::Steps { from, to, by }
    }

    fn allows(self, mebibytes: u32) -> bool {
        match self {
            Memory::Listed(all) => all.contains(&mebibytes),
            Memory::Steps { from, to, by } => {
                (from..=to).contains(&mebibytes) && (mebibytes - from).is_multiple_of(by)
            }
        }
    }

    fn words(self) -> String {
        match self {
            Memory::Listed(all) => all.iter().map(u32::to_string).collect::<Vec<_>>().join(", "),
            Memory::Steps { from, to, by } => format!("{from} to {to} in steps of {by}"),
        }
    }
}

/// Reports a size that Fargate does not have. Late values are not judged.
pub(super) fn check(node: &Node, task: &CfnTaskDefinition) {
    let number = |size: Option<Val<String>>| size?.known()?.parse::<u32>().ok();
    let (cpu, memory) = (task.get(CfnTaskDefinitionProps::cpu), task.get(CfnTaskDefinitionProps::memory));
    let (Some(cpu), Some(memory)) = (number(cpu), number(memory)) else {
        return;
    };
    let found = SIZES.iter().find(|(units, _)| *units == cpu);
    if found.is_some_and(|(_, allowed)| allowed.allows(memory)) {
        return;
    }
    let message = format!("Fargate has no task of {cpu} CPU units and {memory} MiB");
    let problem = Diagnostic::error(&codes::FARGATE_SIZE_INVALID, message);
    node.report(match found {
        Some((_, allowed)) => problem.hint(format!("with {cpu} CPU units it takes {} MiB", allowed.words())),
        None => {
            SIZES.iter().fold(problem.hint("choose one of these CPU units"), |problem, (units, allowed)| {
                problem.note(format!("{units} CPU units: {} MiB", allowed.words()))
            })
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_has_its_memory() {
        let allows =
            |cpu, memory| SIZES.iter().any(|(units, allowed)| *units == cpu && allowed.allows(memory));
        for (cpu, memory) in
            [(256, 512), (256, 2048), (512, 1024), (1024, 8192), (4096, 30_720), (8192, 20_480)]
        {
            assert!(allows(cpu, memory), "{cpu} {memory}");
        }
        for (cpu, memory) in
            [(256, 3072), (512, 512), (1024, 2500), (4096, 31_744), (8192, 17_408), (300, 512)]
        {
            assert!(!allows(cpu, memory), "{cpu} {memory}");
        }
    }
}
