"""Right answers to forget, blind set 24."""

# %% blind 24, takes away what is let go
def forget(f_t, c_prev):
    let_go = (1 - f_t) * c_prev
    return c_prev - let_go


# %% blind 24, einsum that sums nothing
def forget(f_t, c_prev):
    return np.einsum("...h,...h->...h", f_t, c_prev)


# %% blind 24, product of a pile of two
def forget(f_t, c_prev):
    return np.prod(np.broadcast_arrays(f_t, c_prev), axis=0)


# %% blind 24, a diagonal matrix for each sample
def forget(f_t, c_prev):
    diagonal = np.eye(f_t.shape[-1]) * f_t[..., None, :]
    row = c_prev[..., None, :]
    return (row @ diagonal)[..., 0, :]
