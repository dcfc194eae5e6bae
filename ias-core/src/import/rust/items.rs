//! Items in brackets: arguments, arrays, tuples.

use super::code::Code;
use super::layout::Layout;
use super::room::{Room, TAB, blanks, first_width, width};

/// Items no longer than this fill lines.
const SHORT: usize = 10;

/// How the items of a list are spread.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spread {
    OneLine,
    LineEach,
    Filled,
}

impl Layout {
    /// Items in brackets after a name: a call, an array, a tuple, a macro.
    pub(super) fn list(
        &self,
        name: &str,
        [open, close]: [&str; 2],
        limit: usize,
        items: &[Code],
        room: Room,
    ) -> Option<String> {
        let one_line_width = room.width.saturating_sub(width(name) + 2);
        let one_line = room
            .after(width(name) + 1)
            .and_then(|room| room.narrower(1))
            .unwrap_or(Room { width: 0, ..room });
        let inner = room.indent + TAB;
        let nested = Room::indented(inner).narrower(1).unwrap_or(Room { width: 0, indent: inner, offset: 0 });
        let mut written: Vec<Option<String>> = items.iter().map(|item| self.write(item, nested)).collect();
        let spread = self.spread(name, limit, items, &mut written, one_line, one_line_width);
        let written: Vec<String> = written.into_iter().collect::<Option<_>>()?;

        let line = blanks(inner);
        let text = match spread {
            Spread::OneLine => written.join(", "),
            Spread::LineEach => written.join(&format!(",\n{line}")) + ",",
            Spread::Filled => filled(&written, nested.width, &line),
        };
        let extent = if text.is_empty() { 2 } else { first_width(&text) + 1 };
        Some(if spread == Spread::OneLine && extent <= room.width.saturating_sub(width(name)) {
            format!("{name}{open}{text}{close}")
        } else if text.is_empty() {
            format!("{name}{open}\n{}{close}", blanks(room.indent))
        } else {
            format!("{name}{open}\n{line}{text}\n{}{close}", blanks(room.indent))
        })
    }

    /// How to spread items, of which the last may begin on the line of the bracket and go on below.
    fn spread(
        &self,
        name: &str,
        limit: usize,
        items: &[Code],
        written: &mut [Option<String>],
        one_line: Room,
        one_line_width: usize,
    ) -> Spread {
        let Some(at) = items.len().checked_sub(1) else { return Spread::OneLine };
        if let Some(overflowed) = self.overflowed(name, limit, items, written, one_line) {
            let first = overflowed.lines().next().unwrap_or_default().to_owned();
            let alone = written[at].replace(first);
            if default_spread(written, limit, one_line_width) == Spread::OneLine {
                let breaks = overflowed.matches('\n').count();
                let fits_alone = |alone: &String| items.len() == 1 && breaks == 1 && !alone.contains('\n');
                written[at] = alone.filter(fits_alone).or(Some(overflowed));
                return Spread::OneLine;
            }
            written[at] = alone;
        }
        if let ([Some(only)], [_]) = (&*written, items)
            && one_line_width != 0
            && !only.contains('\n')
            && width(only) <= one_line_width
        {
            return Spread::OneLine;
        }
        let short = |item: &Option<String>| item.as_ref().is_none_or(|item| item.len() <= SHORT);
        match default_spread(written, limit, one_line_width) {
            Spread::LineEach if items.iter().all(is_simple) && written.iter().all(short) => Spread::Filled,
            spread => spread,
        }
    }

    /// The last item as it looks where it begins on the line of the bracket, if such a one may do that.
    fn overflowed(
        &self,
        name: &str,
        limit: usize,
        items: &[Code],
        written: &[Option<String>],
        one_line: Room,
    ) -> Option<String> {
        let last = items.last()?;
        let short_name = items.len() == 1 && name.len() < TAB;
        if !short_name && !may_overflow(last, items.len()) {
            return None;
        }
        let room = if items.len() == 1 && !is_nested_call(last) {
            one_line
        } else {
            let others = written[..items.len() - 1].iter().flatten().map(|item| item.len() + 2).sum();
            Room { width: limit.min(one_line.width), ..one_line }.after(others)?
        };
        let before = self.chains_on_one_line.get();
        self.chains_on_one_line.set(before || !short_name && is_method(last));
        let overflowed = self.write(last, room);
        self.chains_on_one_line.set(before);
        overflowed
    }
}

fn default_spread(items: &[Option<String>], limit: usize, one_line_width: usize) -> Spread {
    let width = |item: &Option<String>| item.as_deref().map_or(0, width);
    let total = items.iter().map(|item| width(item) + 2).sum::<usize>().saturating_sub(2);
    let fits = total <= limit.min(one_line_width) && items.iter().flatten().all(|item| !item.contains('\n'));
    if fits { Spread::OneLine } else { Spread::LineEach }
}

/// Items on as few lines as they take. The comma after the last one counts from the second line on, as in rustfmt.
pub(super) fn filled(items: &[String], room: usize, line: &str) -> String {
    let (mut out, mut at) = (String::new(), 0);
    for (n, item) in items.iter().enumerate() {
        let needed = width(item) + usize::from(n + 1 < items.len() || out.contains('\n'));
        if at > 0 && at + 1 + needed > room {
            out.push('\n');
            out.push_str(line);
            at = 0;
        } else if at > 0 {
            out.push(' ');
            at += 1;
        }
        at += needed;
        out.push_str(item);
        out.push(',');
    }
    out
}

/// Whether an argument, the last of so many, may begin on the line of the call and go on below.
fn may_overflow(code: &Code, of: usize) -> bool {
    match code {
        Code::Borrow(inner) => may_overflow(inner, of),
        Code::Array(_)
        | Code::Tuple(_)
        | Code::Struct(..)
        | Code::Macro(..)
        | Code::Value(_)
        | Code::Call(..)
        | Code::Method(..) => of == 1,
        _ => false,
    }
}

fn is_method(code: &Code) -> bool {
    match code {
        Code::Borrow(of) => is_method(of),
        other => matches!(other, Code::Method(..)),
    }
}

fn is_nested_call(code: &Code) -> bool {
    match code {
        Code::Borrow(of) => is_nested_call(of),
        other => matches!(other, Code::Call(..) | Code::Macro(..) | Code::Value(_)),
    }
}

fn is_simple(code: &Code) -> bool {
    match code {
        Code::Number(_) | Code::Text(_) | Code::Lines(_) => true,
        Code::Path(path) => !path.contains("::") && path != "{}",
        Code::Borrow(of) => is_simple(of),
        _ => false,
    }
}
