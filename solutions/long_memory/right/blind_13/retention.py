"""Right answers to retention, written from the released notebook alone."""

# %% blind 13, in_the_exponent
def retention(b_f, steps):
    return np.exp(-steps * np.logaddexp(0, -np.asarray(b_f, dtype=float)))

# %% blind 13, product_of_a_column
def retention(b_f, steps):
    f = sigmoid(b_f)
    return np.prod(np.broadcast_to(f, (steps,) + f.shape), axis=0)
