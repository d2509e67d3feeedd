"""Right answers to forget, blind set 31."""

# %% blind 31, subtract what is lost
def forget(f_t, c_prev):
    # f c = c - (1 - f) c
    loss = (1 - f_t) * c_prev
    return c_prev - loss


# %% blind 31, unit by unit into columns
def forget(f_t, c_prev):
    H = c_prev.shape[-1]
    columns = []
    for k in range(H):
        columns.append(f_t[..., k] * c_prev[..., k])
    c_kept = np.stack(columns, axis=-1)
    return c_kept
