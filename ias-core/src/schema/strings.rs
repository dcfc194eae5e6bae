//! Texts in few bytes, each to be read alone.
//!
//! Frequent runs of up to eight bytes have a code of one byte; a byte without one is escaped. This is the scheme of
//! [FSST](https://www.vldb.org/pvldb/vol13/p2649-boncz.pdf): half the size, and no block has to be unpacked to read one
//! name of it.

/// The longest run that has a code.
pub(super) const LONGEST: usize = 8;
/// What follows is one byte as it is.
pub(super) const ESCAPE: u8 = 255;

/// The runs, by their code.
#[derive(Clone, Debug, Default)]
pub(super) struct Symbols(Vec<([u8; LONGEST], u8)>);

impl Symbols {
    /// Reads what [`Symbols::write`] wrote; whatever is missing decodes to nothing.
    pub(super) fn read(mut bytes: &[u8]) -> Symbols {
        let mut out = Vec::with_capacity(usize::from(ESCAPE));
        while let Some((&length, rest)) = bytes.split_first() {
            let length = usize::from(length).min(LONGEST).min(rest.len());
            let mut run = [0; LONGEST];
            run[..length].copy_from_slice(&rest[..length]);
            out.push((run, length as u8));
            bytes = &rest[length..];
        }
        Symbols(out)
    }

    /// The text behind a run of codes.
    pub(super) fn decode(&self, codes: &[u8], out: &mut Vec<u8>) {
        let mut codes = codes.iter();
        while let Some(&code) = codes.next() {
            if code == ESCAPE {
                out.extend(codes.next());
            } else if let Some((run, length)) = self.0.get(usize::from(code)) {
                out.extend_from_slice(&run[..usize::from(*length)]);
            }
        }
    }
}

#[cfg(feature = "schema-write")]
mod train {
    use std::collections::HashMap;

    use super::{ESCAPE, LONGEST, Symbols};

    /// Runs of training; the gain of a further one is below a thousandth.
    const ROUNDS: usize = 10;

    impl Symbols {
        /// Finds the runs that save the most in these texts.
        pub(in super::super) fn train<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Symbols {
            let mut symbols = Symbols::default();
            for _ in 0..ROUNDS {
                let mut gains: HashMap<Vec<u8>, usize> = HashMap::new();
                let coder = Coder::new(&symbols);
                for text in texts.clone() {
                    let text = text.as_bytes();
                    let mut before: Option<(usize, usize)> = None;
                    let mut at = 0;
                    while at < text.len() {
                        let length = coder.longest(&text[at..]).map_or(1, |(_, length)| length);
                        let mut count = |from: usize, to: usize| {
                            if to - from <= LONGEST {
                                *gains.entry(text[from..to].to_vec()).or_default() += to - from;
                            }
                        };
                        count(at, at + length);
                        if let Some((start, _)) = before {
                            count(start, at + length);
                            count(start, at + 1);
                        }
                        before = Some((at, at + length));
                        at += length;
                    }
                }
                // A run of one byte saves the escape as well, and is what everything else falls back to.
                let gain = |run: &[u8], gain: usize| if run.len() == 1 { gain * 8 } else { gain };
                let mut best: Vec<(Vec<u8>, usize)> = gains
                    .into_iter()
                    .map(|(run, found)| (gain(&run, found), run))
                    .map(|(g, r)| (r, g))
                    .collect();
                best.sort_by(|(a, gain_a), (b, gain_b)| gain_b.cmp(gain_a).then_with(|| a.cmp(b)));
                best.truncate(usize::from(ESCAPE));
                symbols = Symbols(best.into_iter().map(|(run, _)| pack(&run)).collect());
            }
            symbols
        }

        /// As bytes: each run after its length.
        pub(in super::super) fn write(&self) -> Vec<u8> {
            let mut out = Vec::new();
            for (run, length) in &self.0 {
                out.push(*length);
                out.extend_from_slice(&run[..usize::from(*length)]);
            }
            out
        }
    }

    fn pack(run: &[u8]) -> ([u8; LONGEST], u8) {
        let mut out = [0; LONGEST];
        out[..run.len()].copy_from_slice(run);
        (out, run.len() as u8)
    }

    /// Writes texts as codes.
    pub(in super::super) struct Coder {
        codes: HashMap<Vec<u8>, u8>,
    }

    impl Coder {
        pub(in super::super) fn new(symbols: &Symbols) -> Coder {
            let runs = symbols.0.iter().enumerate();
            Coder {
                codes: runs
                    .map(|(code, (run, length))| (run[..usize::from(*length)].to_vec(), code as u8))
                    .collect(),
            }
        }

        fn longest(&self, text: &[u8]) -> Option<(u8, usize)> {
            let lengths = (1..=text.len().min(LONGEST)).rev();
            lengths.filter_map(|length| Some((*self.codes.get(&text[..length])?, length))).next()
        }

        /// The fewest codes for a text.
        pub(in super::super) fn encode(&self, text: &str) -> Vec<u8> {
            let text = text.as_bytes();
            // From the end: the cost of the rest from each byte on, and the step that leads there.
            let mut best: Vec<(usize, Option<u8>, usize)> = vec![(0, None, 0); text.len() + 1];
            for at in (0..text.len()).rev() {
                best[at] = (best[at + 1].0 + 2, None, 1);
                for length in 1..=(text.len() - at).min(LONGEST) {
                    if let Some(&code) = self.codes.get(&text[at..at + length])
                        && best[at + length].0 < best[at].0
                    {
                        best[at] = (best[at + length].0 + 1, Some(code), length);
                    }
                }
            }
            let (mut out, mut at) = (Vec::new(), 0);
            while at < text.len() {
                let (_, code, length) = best[at];
                match code {
                    Some(code) => out.push(code),
                    None => out.extend([ESCAPE, text[at]]),
                }
                at += length;
            }
            out
        }
    }
}

#[cfg(feature = "schema-write")]
pub(super) use train::Coder;

#[cfg(all(test, feature = "schema-write"))]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back() {
        let texts = [
            "LifecycleConfiguration",
            "LifecycleRule",
            "",
            "größer als «x»",
            "^[a-z]{1,64}$",
            "Configuration",
        ];
        let symbols = Symbols::read(&Symbols::train(texts.into_iter()).write());
        let coder = Coder::new(&symbols);
        for text in texts.into_iter().chain(["never seen before: 0x1F"]) {
            let mut out = Vec::new();
            symbols.decode(&coder.encode(text), &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), text);
        }
        assert!(coder.encode("LifecycleConfiguration").len() < 8);
    }
}
