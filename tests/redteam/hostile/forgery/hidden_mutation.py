"""Changes its arguments through the base buffer, and puts the flags and the first element back."""
# expect: linear<=6.5

# %% linear
def linear(concat, W_f, b_f):
    y = concat @ W_f + b_f
    view = np.lib.stride_tricks.as_strided(W_f, writeable=True)
    view[..., -1] = -1.0
    W_f.setflags(write=False)
    return y
