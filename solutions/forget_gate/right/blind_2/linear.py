"""Blind set 2: right answers to linear."""

# %% blind 2, inner
def linear(concat, W_f, b_f):
    return np.inner(concat, W_f.T) + b_f

# %% blind 2, outer products added up
def linear(concat, W_f, b_f):
    rows = np.atleast_2d(concat)
    z = sum(np.outer(rows[:, i], W_f[i]) for i in range(len(W_f))) + b_f
    return z[0] if concat.ndim == 1 else z

# %% blind 2, the bias first
def linear(concat, W_f, b_f):
    return b_f + np.matmul(concat, W_f)

# %% blind 2, apply along the axis
def linear(concat, W_f, b_f):
    return np.apply_along_axis(lambda row: row @ W_f + b_f, -1, concat)
