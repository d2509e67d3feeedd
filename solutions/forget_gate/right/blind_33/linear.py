"""Right answers to linear, blind set 33."""

# %% blind 33, cut anywhere
def linear(concat, W_f, b_f):
    # a sum may be cut in two at any place, I cut it after three
    first = concat[..., :3] @ W_f[:3]
    rest = concat[..., 3:] @ W_f[3:]
    return first + rest + b_f


# %% blind 33, bias as a last row
def linear(concat, W_f, b_f):
    # homogeneous coordinates: the bias is the weight of a constant 1
    W_hom = np.vstack([W_f, b_f])
    ones = np.ones(concat.shape[:-1] + (1,))
    c_hom = np.concatenate([concat, ones], axis=-1)
    return c_hom @ W_hom


# %% blind 33, unit after unit
def linear(concat, W_f, b_f):
    scores = []
    for weights, habit in zip(W_f.T, b_f):
        scores.append((concat * weights).sum(axis=-1) + habit)
    return np.stack(scores, axis=-1)
