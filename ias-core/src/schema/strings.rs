//! Texts in few bytes, each to be read alone.
//!
//! Frequent runs of bytes have a code: the most frequent ones of one byte, the others of two; a byte without one is
//! escaped. The runs are found as in byte-pair encoding, and a text is decoded at the speed of copying, without
//! unpacking a block around it, as in [FSST](https://www.vldb.org/pvldb/vol13/p2649-boncz.pdf).

/// Codes of one byte.
const SHORT: usize = 175;
/// What follows is one byte as it is. First bytes from [`SHORT`] to here begin a code of two bytes.
const ESCAPE: u8 = 255;

/// The runs, by their code.
#[derive(Clone, Debug, Default)]
pub(super) struct Symbols {
    /// Where each run ends; it begins where the one before it ends.
    ends: Vec<u32>,
    runs: &'static [u8],
}

impl Symbols {
    /// Reads what [`Symbols::write`] wrote; whatever is missing decodes to nothing.
    pub(super) fn read(bytes: &'static [u8]) -> Symbols {
        let count = bytes.get(..2).map_or(0, |count| usize::from(count[0]) | usize::from(count[1]) << 8);
        let Some((lengths, runs)) = bytes.get(2..).and_then(|rest| rest.split_at_checked(count)) else {
            return Symbols::default();
        };
        let mut end = 0;
        let add = |&length: &u8| {
            end += u32::from(length);
            end
        };
        Symbols { ends: lengths.iter().map(add).collect(), runs }
    }

    /// The text behind a run of codes.
    pub(super) fn decode(&self, codes: &[u8], out: &mut Vec<u8>) {
        let mut codes = codes.iter().copied();
        while let Some(code) = codes.next() {
            if code == ESCAPE {
                out.extend(codes.next());
                continue;
            }
            let mut at = usize::from(code);
            if at >= SHORT {
                at = SHORT + ((at - SHORT) << 8 | usize::from(codes.next().unwrap_or_default()));
            }
            out.extend_from_slice(self.run(at));
        }
    }

    fn run(&self, at: usize) -> &'static [u8] {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(at).copied().unwrap_or_default();
        self.runs.get(start as usize..end as usize).unwrap_or_default()
    }
}

#[cfg(feature = "schema-write")]
mod train {
    use std::cmp::Reverse;
    use std::collections::{HashMap, HashSet};

    use super::{ESCAPE, SHORT};

    /// Codes in all.
    const MOST: usize = SHORT + (ESCAPE as usize - SHORT) * 256;
    /// Longer runs are seldom worth their place.
    const LONGEST: usize = 40;
    /// Pairs that are joined in one go; fewer find slightly better runs and take longer.
    const AT_ONCE: usize = 100;
    /// Rounds of dropping runs that are not worth their place.
    const ROUNDS: usize = 10;
    /// A pair that is seen less often is not worth a code.
    const LEAST: usize = 4;

    /// Writes texts as codes.
    pub(in super::super) struct Coder {
        runs: Vec<Vec<u8>>,
        codes: HashMap<Vec<u8>, usize>,
        longest: usize,
    }

    impl Coder {
        /// Finds the runs that save the most in these texts, each of which is stored once.
        pub(in super::super) fn train(texts: &[&str]) -> Coder {
            let mut coder = Coder::new(pairs(texts));
            for left in (0..ROUNDS).rev() {
                let mut uses = vec![0_usize; coder.runs.len()];
                for text in texts {
                    coder.steps(text.as_bytes(), &mut |code, _| {
                        code.into_iter().for_each(|code| uses[code] += 1);
                    });
                }
                let gain = |(code, run): (usize, &Vec<u8>)| {
                    let saved = coder.cost_without(run).saturating_sub(if code < SHORT { 1 } else { 2 });
                    (uses[code] * saved) as i64 - (run.len() + 1) as i64
                };
                let gains: Vec<i64> = coder.runs.iter().enumerate().map(gain).collect();
                // Runs stand in for each other, so what is not worth its place goes by and by, and what is not used
                // stays to the end: it may be what takes over.
                let mut useless: Vec<usize> =
                    (0..gains.len()).filter(|&code| gains[code] < 0 && uses[code] > 0).collect();
                useless.sort_by_key(|&code| (gains[code], Reverse(code)));
                let mut gone: HashSet<usize> =
                    useless.iter().copied().take(useless.len().div_ceil(2)).collect();
                if left == 0 {
                    gone.extend((0..gains.len()).filter(|&code| gains[code] < 0));
                }
                let mut kept: Vec<usize> = (0..gains.len()).filter(|code| !gone.contains(code)).collect();
                // The most used ones get the short codes, the most useful ones a code at all.
                if left == 0 {
                    kept.sort_by_key(|&code| (Reverse(gains[code]), code));
                    kept.truncate(MOST);
                }
                kept.sort_by_key(|&code| (Reverse(uses[code]), code));
                coder = Coder::new(kept.into_iter().map(|code| coder.runs[code].clone()).collect());
            }
            coder
        }

        fn new(runs: Vec<Vec<u8>>) -> Coder {
            let longest = runs.iter().map(Vec::len).max().unwrap_or_default();
            let codes = runs.iter().cloned().zip(0..).collect();
            Coder { runs, codes, longest }
        }

        /// The dictionary: the number of runs, their lengths, the runs.
        pub(in super::super) fn dictionary(&self) -> Vec<u8> {
            let mut out = (self.runs.len() as u16).to_le_bytes().to_vec();
            out.extend(self.runs.iter().map(|run| run.len() as u8));
            self.runs.iter().for_each(|run| out.extend(run));
            out
        }

        /// The fewest codes for a text.
        pub(in super::super) fn encode(&self, text: &str) -> Vec<u8> {
            let mut out = Vec::new();
            self.steps(text.as_bytes(), &mut |code, byte| match code {
                Some(code) if code < SHORT => out.push(code as u8),
                Some(code) => {
                    let code = code - SHORT;
                    out.extend([(SHORT + (code >> 8)) as u8, code as u8]);
                }
                None => out.extend([ESCAPE, byte]),
            });
            out
        }

        /// Calls `step` with each code of the cheapest way through a text, or with the byte that has none.
        fn steps(&self, text: &[u8], step: &mut dyn FnMut(Option<usize>, u8)) {
            let best = self.costs(text, None);
            let mut at = 0;
            while at < text.len() {
                let (_, code) = best[at];
                step(code, text[at]);
                at += code.map_or(1, |code| self.runs[code].len());
            }
        }

        fn cost_without(&self, run: &[u8]) -> usize {
            self.costs(run, self.codes.get(run).copied())[0].0
        }

        /// From the end: what the rest costs from each byte on, and the code that leads there.
        fn costs(&self, text: &[u8], except: Option<usize>) -> Vec<(usize, Option<usize>)> {
            let mut best: Vec<(usize, Option<usize>)> = vec![(0, None); text.len() + 1];
            for at in (0..text.len()).rev() {
                best[at] = (best[at + 1].0 + 2, None);
                for length in 1..=(text.len() - at).min(self.longest) {
                    let Some(&code) = self.codes.get(&text[at..at + length]) else { continue };
                    let cost = best[at + length].0 + if code < SHORT { 1 } else { 2 };
                    if cost < best[at].0 && Some(code) != except {
                        best[at] = (cost, Some(code));
                    }
                }
            }
            best
        }
    }

    /// Runs that are candidates: bytes, joined pair by pair where a pair is frequent.
    fn pairs(texts: &[&str]) -> Vec<Vec<u8>> {
        let mut runs: Vec<Vec<u8>> = (0..=u8::MAX).map(|byte| vec![byte]).collect();
        let mut known: HashMap<Vec<u8>, usize> = runs.iter().cloned().zip(0..).collect();
        let mut cut: Vec<Vec<usize>> =
            texts.iter().map(|text| text.bytes().map(usize::from).collect()).collect();
        while runs.len() < 2 * MOST {
            let mut counts: HashMap<(usize, usize), usize> = HashMap::new();
            for text in &cut {
                for pair in text.windows(2) {
                    *counts.entry((pair[0], pair[1])).or_default() += 1;
                }
            }
            let mut frequent: Vec<((usize, usize), usize)> = counts.into_iter().collect();
            frequent.retain(|&((a, b), count)| count >= LEAST && runs[a].len() + runs[b].len() <= LONGEST);
            frequent.sort_by_key(|&(pair, count)| (Reverse(count), pair));
            frequent.truncate(AT_ONCE);
            if frequent.is_empty() {
                break;
            }
            let mut joined: HashMap<(usize, usize), usize> = HashMap::new();
            for ((a, b), _) in frequent {
                let run = [runs[a].as_slice(), &runs[b]].concat();
                let at = *known.entry(run.clone()).or_insert_with(|| {
                    runs.push(run);
                    runs.len() - 1
                });
                joined.insert((a, b), at);
            }
            for text in &mut cut {
                let mut out = Vec::with_capacity(text.len());
                let mut rest = text.as_slice();
                while let [first, tail @ ..] = rest {
                    match tail.first().and_then(|second| joined.get(&(*first, *second))) {
                        Some(&run) => {
                            out.push(run);
                            rest = &tail[1..];
                        }
                        None => {
                            out.push(*first);
                            rest = tail;
                        }
                    }
                }
                *text = out;
            }
        }
        runs
    }
}

#[cfg(feature = "schema-write")]
pub(super) use train::Coder;

#[cfg(all(test, feature = "schema-write"))]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back() {
        let names = ["LifecycleConfiguration", "LifecycleRule", "", "größer als «x»", "^[a-z]{1,64}$"];
        let many: Vec<String> = (0..600).map(|n| format!("{}Of{}", names[n % 2], n % 37)).collect();
        let texts: Vec<&str> = many.iter().map(String::as_str).chain(names).collect();
        let coder = Coder::train(&texts);
        let symbols = Symbols::read(coder.dictionary().leak());
        for text in texts.iter().copied().chain(["never seen before: 0x1F"]) {
            let mut out = Vec::new();
            symbols.decode(&coder.encode(text), &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), text);
        }
        let length = |text: &str| coder.encode(text).len();
        assert!(texts.iter().map(|text| length(text)).sum::<usize>() < many.concat().len() / 8);
    }
}
