"""Right answers to concatenate, blind set 28."""

# %% blind 28, padded on the last axis only
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    still = [(0, 0)] * (h_prev.ndim - 1)
    return np.pad(h_prev, still + [(0, I)]) + np.pad(x_t, still + [(H, 0)])


# %% blind 28, below each other and turned
def concatenate(h_prev, x_t):
    return np.append(h_prev.T, x_t.T, axis=0).T


# %% blind 28, tray of the common kind
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    row = np.empty(h_prev.shape[:-1] + (H + x_t.shape[-1],), np.result_type(h_prev, x_t))
    for k in range(row.shape[-1]):
        row[..., k] = h_prev[..., k] if k < H else x_t[..., k - H]
    return row
