"""Right answers to linear, blind set 26."""

# %% blind 26, bias as one more row
def linear(concat, W_f, b_f):
    one = np.ones(concat.shape[:-1] + (1,))
    row = np.concatenate([concat, one], axis=-1)
    return row @ np.vstack([W_f, b_f])


# %% blind 26, reduce over the rows
def linear(concat, W_f, b_f):
    from functools import reduce

    def add_row(z, k):
        return z + concat[..., k, np.newaxis] * W_f[k]

    return reduce(add_row, range(len(W_f)), b_f)


# %% blind 26, cut at any place
def linear(concat, W_f, b_f):
    cut = W_f.shape[0] // 2
    part_1 = np.matmul(concat[..., :cut], W_f[:cut, :])
    part_2 = np.matmul(concat[..., cut:], W_f[cut:, :])
    return part_1 + part_2 + b_f
