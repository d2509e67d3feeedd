"""Right answers to linear, blind set 30."""

# %% blind 30, the bias as an eighth row
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    with_one = np.concatenate([concat, ones], axis=-1)
    weights = np.vstack([W_f, b_f])
    return with_one @ weights


# %% blind 30, two parts of the matrix
def linear(concat, W_f, b_f):
    H = len(b_f)
    z = np.dot(concat[..., :H], W_f[:H]) + b_f
    z = z + np.dot(concat[..., H:], W_f[H:])
    return z


# %% blind 30, a question for every unit
def linear(concat, W_f, b_f):
    scores = []
    for question, habit in zip(W_f.T, b_f):
        scores.append((concat * question).sum(axis=-1) + habit)
    return np.stack(scores, axis=-1)
