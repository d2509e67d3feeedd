"""Private: one folder an assignment, with its answers, its hidden checks and all that proves them."""
