//! A web service on AWS.

use ias_core::{Diagnostic, Node};

use super::WebService;
use crate::codes;

/// Reports what is wrong with the intent itself, whatever it is made for.
pub(super) fn check(node: &Node, service: &WebService) {
    if !service.has_fixed_image() {
        let message = format!("the image `{}` has no fixed version", service.image);
        let problem = Diagnostic::error(&codes::IMAGE_NOT_FIXED, message);
        node.report(problem.hint("name a version, as in `ghcr.io/acme/orders:1.4.2`, or a digest"));
    }
    if let Some(mistake) = service.effective_scaling().mistake() {
        let problem = Diagnostic::error(&codes::SCALING_INVALID, mistake);
        node.report(problem.hint("for example `Scaling::between(2, 10)`"));
    }
}
