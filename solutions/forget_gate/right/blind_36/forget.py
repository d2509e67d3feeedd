"""Right answers to forget, blind set 36."""

# %% blind 36, what is not lost
def forget(f_t, c_prev):
    lost = (1 - f_t) * c_prev
    return c_prev - lost

# %% blind 36, einsum without a sum
def forget(f_t, c_prev):
    return np.einsum("...h,...h->...h", f_t, c_prev)
