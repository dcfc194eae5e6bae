pub(crate) mod kinds;
