"""Right answers to write, blind set 34."""

# %% blind 34, mixer with two channels
def write(f_t, c_prev, i_t, g_t):
    gains = np.stack([f_t, i_t])
    channels = np.stack([c_prev, g_t])
    return np.einsum("m...,m...->...", gains, channels)

# %% blind 34, unit by unit into a buffer
def write(f_t, c_prev, i_t, g_t):
    H = c_prev.shape[-1]
    c_t = np.zeros(c_prev.shape, dtype=float)
    for k in range(H):
        kept = f_t[..., k] * c_prev[..., k]
        written = i_t[..., k] * g_t[..., k]
        c_t[..., k] = kept + written
    return c_t
