"""Gigabytes of ones in every call."""
# expect: linear=none
# says: memory|longer than|used|ended
# limits: short

# %% linear
def linear(concat, W_f, b_f):
    kept = []
    while True:
        kept.append(np.ones(10_000_000))
