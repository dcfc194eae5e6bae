//! The room that code has on its lines.

use unicode_width::UnicodeWidthStr as _;

/// The most columns.
pub(super) const COLUMNS: usize = 100;
pub(super) const TAB: usize = 4;

/// The room for a piece of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Room {
    /// Columns that are left on the first line.
    pub(super) width: usize,
    /// Indentation of the block.
    pub(super) indent: usize,
    /// Columns between the indentation and where it begins.
    pub(super) offset: usize,
}

impl Room {
    pub(super) fn indented(indent: usize) -> Room {
        Room { width: COLUMNS.saturating_sub(indent), indent, offset: 0 }
    }

    pub(super) fn narrower(self, by: usize) -> Option<Room> {
        Some(Room { width: self.width.checked_sub(by)?, ..self })
    }

    pub(super) fn after(self, columns: usize) -> Option<Room> {
        Some(Room { offset: self.offset + columns, ..self.narrower(columns)? })
    }

    /// Columns that something after it needs.
    pub(super) fn overhead(self) -> usize {
        COLUMNS.saturating_sub(self.indent + self.offset + self.width)
    }

    /// Whether text keeps within it.
    pub(super) fn holds(self, text: &str) -> bool {
        let mut lines = text.lines();
        let first = lines.next().map_or(0, width);
        let mut last = None;
        let inner = lines.all(|line| {
            last = Some(width(line));
            width(line) <= COLUMNS
        });
        let end = self.indent + self.offset + self.width;
        first <= self.width && inner && last.is_none_or(|last| last <= end)
    }
}

pub(super) fn blanks(columns: usize) -> String {
    " ".repeat(columns)
}

pub(super) fn width(text: &str) -> usize {
    text.width()
}

pub(super) fn first_width(text: &str) -> usize {
    text.lines().next().map_or(0, width)
}

pub(super) fn last_width(text: &str) -> usize {
    text.lines().last().map_or(0, width)
}
