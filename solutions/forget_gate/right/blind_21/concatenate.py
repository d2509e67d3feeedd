"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, buffer filled place by place
def concatenate(h_prev, x_t):
    n_h, n_x = h_prev.shape[-1], x_t.shape[-1]
    joined = np.zeros(h_prev.shape[:-1] + (n_h + n_x,))
    for k in range(n_h + n_x):
        if k < n_h:
            joined[..., k] = h_prev[..., k]
        else:
            joined[..., k] = x_t[..., k - n_h]
    return joined

# %% blind 21, transposed, stacked, transposed back
def concatenate(h_prev, x_t):
    upright = np.concatenate([h_prev.T, x_t.T], axis=0)
    return upright.T.copy()

# %% blind 21, two selection matrices
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    to_the_left = np.eye(H, H + I)
    to_the_right = np.eye(I, H + I, k=H)
    return h_prev @ to_the_left + x_t @ to_the_right
