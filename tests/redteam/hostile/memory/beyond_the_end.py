"""Reads beyond the end of its arguments for answers that lie beside them."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    beside = np.lib.stride_tricks.as_strided(b_f, (64,), (8,))
    return beside[3:3 + np.size(b_f)].copy()
