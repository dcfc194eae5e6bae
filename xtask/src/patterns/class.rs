//! Classes of signs: `[a-z]`, `\d`, `\p{L}`.

use super::parse::Parser;

/// A set of signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Class {
    /// As the vendor writes it, if that can stay.
    pub text: Option<String>,
    /// ASCII signs.
    ascii: u128,
    /// Ranges beyond ASCII.
    beyond: Vec<(u32, u32)>,
    pub negated: bool,
    /// Whether it admits more than the vendor's among ASCII signs.
    pub loose: bool,
    /// Whether it may admit more than the vendor's beyond ASCII.
    pub rough: bool,
}

const LAST: u32 = 0x0010_FFFF;
const ALL: u128 = u128::MAX;

impl Class {
    /// Whether every sign is in it: `[\s\S]`.
    pub fn is_all(&self) -> bool {
        !self.negated && self.ascii == ALL && self.beyond.contains(&(0x80, LAST))
    }

    /// As the crate that matches writes it.
    pub fn write(&self) -> String {
        if let Some(text) = &self.text {
            return text.clone();
        }
        if self.is_all() {
            return r"[\s\S]".to_owned();
        }
        let mut out = if self.negated { "[^".to_owned() } else { "[".to_owned() };
        let mut sign = 0_u32;
        while sign < 128 {
            if self.ascii >> sign & 1 == 0 {
                sign += 1;
                continue;
            }
            let first = sign;
            while sign < 128 && self.ascii >> sign & 1 == 1 {
                sign += 1;
            }
            push_range(first, sign - 1, &mut out);
        }
        self.beyond.iter().for_each(|&(low, high)| push_range(low, high, &mut out));
        out + "]"
    }

    fn add(&mut self, other: &Class) {
        self.ascii |= other.ascii;
        self.loose |= other.loose;
        self.rough |= other.rough;
        for range in &other.beyond {
            if !self.beyond.contains(range) {
                self.beyond.push(*range);
            }
        }
    }

    fn add_range(&mut self, low: u32, high: u32) {
        for sign in low..=high.min(127) {
            self.ascii |= 1 << sign;
        }
        if high >= 128 {
            // Halves of pairs stand for what is beyond sixteen bits.
            let half = |sign: u32| (0xD800..0xE000).contains(&sign);
            let halves = half(low) || half(high);
            self.rough |= halves;
            let range = if halves { (0x80, LAST) } else { (low.max(128), high) };
            if !self.beyond.contains(&range) {
                self.beyond.push(range);
            }
        }
    }
}

fn push_range(low: u32, high: u32, out: &mut String) {
    push(low, out);
    if high > low {
        if high > low + 1 {
            out.push('-');
        }
        push(high, out);
    }
}

fn push(sign: u32, out: &mut String) {
    match char::from_u32(sign) {
        Some(sign) if "\\[]^-".contains(sign) => {
            out.push('\\');
            out.push(sign);
        }
        Some(sign) if sign.is_ascii_graphic() || sign == ' ' => out.push(sign),
        _ => *out += &format!("\\x{{{sign:X}}}"),
    }
}

/// What follows a backslash, which is read.
pub fn escape(parser: &mut Parser) -> Result<Class, String> {
    let sign = parser.take().ok_or("it ends in a backslash")?;
    let mut class = Class::default();
    let ascii = |admits: fn(&u8) -> bool| (0..128).filter(admits).fold(0_u128, |all, sign| all | 1 << sign);
    let word = ascii(|sign| sign.is_ascii_alphanumeric() || *sign == b'_');
    let space = ascii(|sign| matches!(sign, b'\t'..=b'\r' | b' '));
    let (set, complement) = match sign {
        'd' => (ascii(u8::is_ascii_digit), false),
        'D' => (ascii(u8::is_ascii_digit), true),
        'w' => (word, false),
        'W' => (word, true),
        's' => (space, false),
        'S' => (space, true),
        'p' | 'P' => return unicode(parser, sign == 'P'),
        'x' | 'u' | 'U' | 'c' | '0' => {
            let code = code(parser, sign)?;
            class.add_range(code, code);
            class.text = char::from_u32(code).map(|_| format!("\\x{{{code:X}}}"));
            return Ok(class);
        }
        'n' => (1 << b'\n', false),
        'r' => (1 << b'\r', false),
        't' => (1 << b'\t', false),
        'f' => (1 << 0x0c, false),
        'v' => (1 << 0x0b, false),
        'e' => (1 << 0x1b, false),
        letter if letter.is_ascii_alphanumeric() => return Err(format!("`\\{letter}` is unknown")),
        other => {
            class.add_range(other.into(), other.into());
            class.text = Some(if other.is_ascii() { format!("\\{other}") } else { other.to_string() });
            return Ok(class);
        }
    };
    class.ascii = if complement { !set } else { set };
    class.beyond = if complement { vec![(0x80, LAST)] } else { Vec::new() };
    if sign != 'e' {
        class.text = Some(format!("\\{sign}"));
    }
    Ok(class)
}

fn code(parser: &mut Parser, kind: char) -> Result<u32, String> {
    let mut digits = String::new();
    let length = match kind {
        '0' => return Ok(0),
        'x' if parser.peek(0) == Some('{') => {
            parser.take();
            while let Some(sign) = parser.take().filter(|&sign| sign != '}') {
                digits.push(sign);
            }
            0
        }
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => return Err(format!("`\\{kind}` is unknown")),
    };
    (0..length).for_each(|_| digits.extend(parser.take()));
    u32::from_str_radix(&digits, 16).map_err(|_| format!("`{digits}` is no number of a sign"))
}

/// `\p{L}`: exact among ASCII signs, everything beyond.
fn unicode(parser: &mut Parser, complement: bool) -> Result<Class, String> {
    let mut name = String::new();
    match parser.take() {
        Some('{') => {
            while let Some(sign) = parser.take().filter(|&sign| sign != '}') {
                name.push(sign);
            }
        }
        Some(letter) => name.push(letter),
        None => return Err("a class without a name".to_owned()),
    }
    let admits: fn(u8) -> bool = match name.trim_start_matches("Is") {
        "L" | "Alpha" | "Letter" => |sign| sign.is_ascii_alphabetic(),
        "Lu" | "Upper" => |sign| sign.is_ascii_uppercase(),
        "Ll" | "Lower" => |sign| sign.is_ascii_lowercase(),
        "N" | "Nd" | "Digit" => |sign| sign.is_ascii_digit(),
        "Alnum" => |sign| sign.is_ascii_alphanumeric(),
        "Z" | "Zs" => |sign| sign == b' ',
        "P" | "Punct" => |sign| sign.is_ascii_punctuation() && !b"$+<=>^`|~".contains(&sign),
        "S" => |sign| b"$+<=>^`|~".contains(&sign),
        "M" | "Cf" | "Mn" => |_| false,
        "C" | "Cc" | "Cntrl" => |sign| sign.is_ascii_control(),
        "Print" => |sign| sign.is_ascii_graphic() || sign == b' ',
        "Graph" => |sign| sign.is_ascii_graphic(),
        "ASCII" => |_| true,
        other => return Err(format!("the class `{other}` of Unicode is unknown")),
    };
    let set = (0..128).filter(|&sign| admits(sign)).fold(0_u128, |all, sign| all | 1 << sign);
    let only_ascii = matches!(name.as_str(), "ASCII");
    Ok(Class {
        ascii: if complement { !set } else { set },
        beyond: if only_ascii && !complement { Vec::new() } else { vec![(0x80, LAST)] },
        rough: !only_ascii,
        ..Class::default()
    })
}

/// What stands between brackets, the first of which is read.
pub fn bracket(parser: &mut Parser) -> Result<Class, String> {
    let mut class = Class::default();
    let mut text = "[".to_owned();
    let mut plain = true;
    if parser.peek(0) == Some('^') {
        parser.take();
        class.negated = true;
        text.push('^');
    }
    loop {
        let sign = parser.take().ok_or("a `]` is missing")?;
        let low = match sign {
            ']' => break,
            '\\' => {
                let found = escape(parser)?;
                plain &= found.text.is_some() || found.ascii.count_ones() == 1;
                text += &found.text.clone().unwrap_or_else(|| written(&found));
                found
            }
            // An intersection of Java; without it the class admits more.
            '&' if parser.begins("&[") => {
                skip_intersection(parser)?;
                class.loose = true;
                plain = false;
                break;
            }
            other => {
                // Twice the same, some of them are an operator.
                plain &= other != '['
                    && !("&~".contains(other) && parser.peek(0) == Some(other))
                    && other.is_ascii();
                text.push(other);
                single(other)
            }
        };
        // A range has a sign on both sides, and no set of them.
        let next = parser.peek(1);
        let is_range = parser.peek(0) == Some('-') && next.is_some_and(|next| next != ']');
        if !is_range {
            class.add(&low);
            continue;
        }
        let Some(low_sign) = one(&low) else {
            plain = false;
            class.add(&low);
            continue;
        };
        parser.take();
        let high = match parser.take().expect("seen") {
            '\\' => escape(parser)?,
            other => single(other),
        };
        match one(&high) {
            Some(high_sign) if high_sign >= low_sign => {
                text.push('-');
                text += &written(&high);
                plain &= high_sign < 128;
                class.add_range(low_sign, high_sign);
            }
            Some(_) => return Err("a range that runs backwards".to_owned()),
            None => {
                plain = false;
                class.add(&low);
                class.add(&single('-'));
                class.add(&high);
            }
        }
    }
    text.push(']');
    // What the vendor wrote is shorter and often the whole pattern then stays as it is.
    class.text = plain.then_some(text).filter(|text| regex_lite::Regex::new(text).is_ok());
    if class.negated && class.beyond.contains(&(0x80, LAST)) {
        // Nobody knows which of them the vendor means, so none of them is refused.
        class.beyond.clear();
        class.text = None;
    }
    Ok(class)
}

/// An intersection up to the end of the class around it.
fn skip_intersection(parser: &mut Parser) -> Result<(), String> {
    let mut depth = 1;
    while depth > 0 {
        match parser.take().ok_or("a `]` is missing")? {
            '[' => depth += 1,
            ']' => depth -= 1,
            '\\' => drop(parser.take()),
            _ => {}
        }
    }
    Ok(())
}

fn single(sign: char) -> Class {
    let mut class = Class::default();
    class.add_range(sign.into(), sign.into());
    class
}

/// The sign, if it is only one.
fn one(class: &Class) -> Option<u32> {
    match (class.ascii.count_ones(), class.beyond.as_slice()) {
        (1, []) => Some(class.ascii.trailing_zeros()),
        (0, [(low, high)]) if low == high => Some(*low),
        // Half of a pair.
        (0, [(0x80, LAST)]) => Some(0xD800),
        _ => None,
    }
}

/// A single sign inside of brackets.
fn written(class: &Class) -> String {
    let mut out = String::new();
    match one(class) {
        Some(sign) => push(sign, &mut out),
        None => out += &class.write(),
    }
    out
}
