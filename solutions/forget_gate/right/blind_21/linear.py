"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, three loops and no matrix product
def linear(concat, W_f, b_f):
    n_in, n_out = W_f.shape
    rows = np.atleast_2d(concat)
    scores = np.zeros((len(rows), n_out))
    for s in range(len(rows)):
        for unit in range(n_out):
            total = b_f[unit]
            for k in range(n_in):
                total = total + rows[s, k] * W_f[k, unit]
            scores[s, unit] = total
    return scores[0] if concat.ndim == 1 else scores

# %% blind 21, the bias as one more row of weights
def linear(concat, W_f, b_f):
    one = np.ones(concat.shape[:-1] + (1,))
    longer = np.concatenate([one, concat], axis=-1)
    taller = np.vstack([b_f, W_f])
    return longer @ taller

# %% blind 21, cut at three for no reason
def linear(concat, W_f, b_f):
    upper = concat[..., :3] @ W_f[:3]
    lower = concat[..., 3:] @ W_f[3:]
    return upper + lower + b_f
