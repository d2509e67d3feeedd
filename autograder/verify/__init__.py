"""The proof that the checks of an assignment hold, and a start for a new one."""
