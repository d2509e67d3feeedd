"""Right answers to forget, blind set 28."""

# %% blind 28, less what is let go
def forget(f_t, c_prev):
    let_go = c_prev * (1 - f_t)
    return c_prev - let_go


# %% blind 28, einsum that sums nothing
def forget(f_t, c_prev):
    return np.einsum("...h,...h->...h", f_t, c_prev)
