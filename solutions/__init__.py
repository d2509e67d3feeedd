"""Reference answers, one module an assignment. Private."""
