//! Work on all roots, on as many threads as it is worth.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Below this many elements in all, starting threads costs more than they save.
const WORTH_A_THREAD: usize = 2_000;

/// Does `work` for each of `count` roots and returns the results in order.
pub(super) fn for_each<R: Send>(count: usize, elements: usize, work: impl Fn(usize) -> R + Sync) -> Vec<R> {
    let worth = count.min(elements / WORTH_A_THREAD);
    // The system reads files to count cores, so it is not asked where one thread is enough.
    let cores = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = if worth < 2 { 1 } else { worth.min(cores()) };
    if threads < 2 {
        return (0..count).map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<Option<R>>> = Mutex::new((0..count).map(|_| None).collect());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count {
                        break;
                    }
                    let done = work(at);
                    results.lock().unwrap_or_else(std::sync::PoisonError::into_inner)[at] = Some(done);
                }
            });
        }
    }); // A panic of a worker goes on here.
    let results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    results.into_iter().flatten().collect()
}
