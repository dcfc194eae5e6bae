//! Calls of methods one after the other.

use super::code::Code;
use super::layout::{ARGUMENTS, Layout};
use super::room::{Room, TAB, blanks, first_width, last_width, width};

const CHAIN: usize = 60;
/// From so many lines on the end of a chain may stand on the line of its beginning, whatever comes of the alternative.
const LONG_END: usize = 5;

impl Layout {
    /// Calls of methods one after the other: on one line if they are short, else a line each; the last one may go on
    /// below where that takes no more lines.
    pub(super) fn chain(&self, code: &Code, room: Room) -> Option<String> {
        let (root, calls) = links(code);
        let mut rest = &calls[..];
        let mut first = self.write(root, room)?;
        let mut ends_with_block = first.contains('\n') && is_block_like(root);
        while first.len() <= TAB.saturating_sub(room.offset) && !first.contains('\n') {
            let Some((call, others)) = rest.split_first() else { break };
            let Some(call) = room.after(first.len()).and_then(|room| self.call(call, room)) else { break };
            first += &call;
            ends_with_block = ends_with_brackets(&first);
            rest = others;
        }
        let Some((last, middle)) = rest.split_last() else {
            return Some(first).filter(|text| room.holds(text));
        };
        let indent = if ends_with_block { room.indent } else { room.indent + TAB };
        let below = Room::indented(indent);
        let mut written = vec![first];
        for call in middle {
            written.push(self.call(call, below)?);
        }
        let (last, on_one_line) =
            self.last_call(last, &written, calls.len(), ends_with_block, room, below)?;
        written.push(last);
        if !on_one_line && self.chains_on_one_line.get() {
            return None;
        }
        let between = if on_one_line { String::new() } else { format!("\n{}", blanks(indent)) };
        Some(written.join(&between)).filter(|text| room.holds(text))
    }

    /// The last call of a chain, and whether the whole chain up to its first line stands on one line.
    fn last_call(
        &self,
        last: &Link<'_>,
        before: &[String],
        calls: usize,
        ends_with_block: bool,
        room: Room,
        below: Room,
    ) -> Option<(String, bool)> {
        let extends = ends_with_block && ends_with_brackets(&before[0]);
        let taken: usize =
            if extends { last_width(&before[0]) } else { before.iter().map(|call| width(call)).sum() };
        let budget = if calls == 1 { room.width } else { room.width.min(CHAIN) }.saturating_sub(taken);
        let one_line = before.iter().all(|call| !call.contains('\n')) && budget > 0;
        let alone = || below.narrower(room.overhead());
        let place = if one_line {
            room
        } else if extends {
            below
        } else {
            alone()?
        };
        if (one_line || extends)
            && let Some(place) = place.after(taken)
            && let Some(beside) = self.call(last, place)
        {
            let fits = first_width(&beside) <= budget;
            let lines = beside.lines().count();
            if fits && lines >= LONG_END {
                self.call(last, if one_line { room } else { below })?;
                return Some((beside, one_line));
            }
            let found = match self.call(last, alone()?) {
                Some(own) if !fits || own.lines().count() < lines => (own, false),
                _ => (beside, fits && one_line),
            };
            self.call(last, if one_line { room } else { below })?;
            return Some(found);
        }
        Some((self.call(last, place)?, false))
    }

    fn call(&self, (name, arguments): &Link<'_>, room: Room) -> Option<String> {
        let write = || self.list(&format!(".{name}"), ["(", ")"], ARGUMENTS, arguments, room);
        self.once(name.as_ptr().addr(), room, write)
    }
}

/// A call of a method in a chain: its name and arguments.
type Link<'a> = (&'a str, &'a [Code]);

fn links(code: &Code) -> (&Code, Vec<Link<'_>>) {
    let (mut at, mut calls) = (code, Vec::new());
    while let Code::Method(of, name, arguments) = at {
        calls.push((name.as_str(), arguments.as_slice()));
        at = of;
    }
    calls.reverse();
    (at, calls)
}

fn is_block_like(code: &Code) -> bool {
    matches!(
        code,
        Code::Call(..)
            | Code::Macro(..)
            | Code::Value(_)
            | Code::Array(_)
            | Code::Struct(..)
            | Code::Method(..)
    )
}

/// Whether the last line has nothing but closing brackets.
fn ends_with_brackets(text: &str) -> bool {
    let last = text.lines().last().unwrap_or_default();
    text.contains('\n') && last.chars().all(|sign| ")]}>?".contains(sign) || sign.is_whitespace())
}
