"""A constant that the compiler itself would work out: gigabytes from a line."""
# expect: full
# limits: short

# %%
_x = lambda: (1 << 3_000_000_000, "x" * 10**10, (0,) * 10**10)

# %%
_y = -(1 << 1 << 1 << 1 << 1 << 30)

# %%
_z = [0] * 10**11
