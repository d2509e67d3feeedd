"""Blind set 1: right answers to concatenate by odd roads."""

# %% blind 1, transposed and back
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev.T, x_t.T), axis=0).T.copy()

# %% blind 1, padded and filled
def concatenate(h_prev, x_t):
    grow = [(0, 0)] * (h_prev.ndim - 1) + [(0, x_t.shape[-1])]
    out = np.pad(h_prev.astype(np.float64), grow)
    out[..., h_prev.shape[-1]:] = x_t
    return out

# %% blind 1, r_ told the axis
def concatenate(h_prev, x_t):
    return np.r_["-1", h_prev, x_t]

# %% blind 1, lists of rows and back
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.array([*h_prev, *x_t])
    return np.array([[*h, *x] for h, x in zip(h_prev, x_t)])

# %% blind 1, a block
def concatenate(h_prev, x_t):
    return np.block([h_prev, x_t])

# %% blind 1, by two matrices of zeros and ones
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    return h_prev @ np.eye(H, H + I) + x_t @ np.eye(I, H + I, H)

# %% blind 1, by recursion
def concatenate(h_prev, x_t):
    if h_prev.ndim > 1:
        return np.vstack([concatenate(h, x) for h, x in zip(h_prev, x_t)])
    return np.fromiter((*h_prev.tolist(), *x_t.tolist()), dtype=float)

# %% blind 1, inserted before the input
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    return np.insert(x_t.astype(float), [0] * H, h_prev, axis=-1)
