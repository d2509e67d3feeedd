"""The forget gate: reference answers, hidden checks, known mistakes, answers that prove them."""
