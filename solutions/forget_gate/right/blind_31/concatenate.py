"""Right answers to concatenate, blind set 31."""

# %% blind 31, superposition of two padded rows
def concatenate(h_prev, x_t):
    # make both equally long with zeros, then superpose them
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    zeros_right = np.zeros(h_prev.shape[:-1] + (I,))
    zeros_left = np.zeros(x_t.shape[:-1] + (H,))
    first = np.append(h_prev, zeros_right, axis=-1)
    second = np.append(zeros_left, x_t, axis=-1)
    return first + second


# %% blind 31, loop over positions
def concatenate(h_prev, x_t):
    nh, nx = h_prev.shape[-1], x_t.shape[-1]
    out = np.empty(h_prev.shape[:-1] + (nh + nx,), dtype=float)
    for k in range(nh + nx):
        if k < nh:
            out[..., k] = h_prev[..., k]
        else:
            out[..., k] = x_t[..., k - nh]
    return out


# %% blind 31, columns as on paper and back
def concatenate(h_prev, x_t):
    # stack below each other as columns (h on top), then transpose back to rows
    columns = np.concatenate((h_prev.T, x_t.T), axis=0)
    return columns.T
