"""Right answers to linear, blind set 35."""

# %% blind 35, bias as one more row
def linear(concat, W_f, b_f):
    # the habit is the weight of a number that is always 1
    always_one = np.ones(concat.shape[:-1] + (1,))
    return np.concatenate([concat, always_one], axis=-1) @ np.vstack([W_f, b_f])


# %% blind 35, reduce
from functools import reduce


def linear(concat, W_f, b_f):
    pairs = zip(np.moveaxis(concat, -1, 0), W_f)
    return reduce(lambda z, p: z + p[0][..., None] * p[1], pairs, np.zeros(concat.shape[:-1] + (W_f.shape[1],))) + b_f


# %% blind 35, dictionary of columns
def linear(concat, W_f, b_f):
    score = {j: (concat * W_f[:, j]).sum(axis=-1) + b_f[j] for j in range(W_f.shape[1])}
    return np.stack([score[j] for j in sorted(score)], axis=-1)
