"""Right answers to linear, blind set 27."""

# %% blind 27, homogeneous coordinates
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    big_row = np.concatenate([concat, ones], axis=-1)
    big_W = np.vstack([W_f, b_f])
    return big_row @ big_W


# %% blind 27, question by question
def linear(concat, W_f, b_f):
    answers = [np.sum(concat * W_f[:, unit], axis=-1) + b_f[unit] for unit in range(W_f.shape[1])]
    return np.stack(answers, axis=-1)


# %% blind 27, columns after all
def linear(concat, W_f, b_f):
    z = np.dot(W_f.T, concat.T)  # (H,) or (H, N)
    return z.T + b_f
