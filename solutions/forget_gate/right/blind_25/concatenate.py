"""Right answers to concatenate, blind set 25."""

# %% blind 25, fills an empty row of the common type
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    kind = np.result_type(h_prev, x_t)
    row = np.empty(h_prev.shape[:-1] + (H + x_t.shape[-1],), dtype=kind)
    row[..., :H] = h_prev
    row[..., H:] = x_t
    return row

# %% blind 25, pads both with zeros and adds
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    others = [(0, 0)] * (h_prev.ndim - 1)
    left = np.pad(h_prev, others + [(0, I)])
    right = np.pad(x_t, others + [(H, 0)])
    return left + right
