"""Thousands of functions whose names are huge, odd, or those of exercises in other letters."""
# expect: linear=none

# %% linear
for _n in range(5_000):
    globals()["f" * 1000 + str(_n)] = lambda: None
globals()["<script>alert(1)</script>"] = globals()["\x1b[2J"] = globals()["Linear"] = globals()["linear "] = lambda: 0
