"""Right answers to linear, blind set 25."""

# %% blind 25, a one for the bias
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    longer = np.concatenate([concat, ones], axis=-1)
    taller = np.vstack([W_f, b_f])
    return longer @ taller

# %% blind 25, input by input
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + b_f.shape) + b_f
    for k in range(W_f.shape[0]):
        z = z + concat[..., k : k + 1] * W_f[k]
    return z

# %% blind 25, two pieces cut at three, wherever that is
def linear(concat, W_f, b_f):
    upper = np.dot(concat[..., :3], W_f[:3])
    lower = np.dot(concat[..., 3:], W_f[3:])
    return upper + lower + b_f
