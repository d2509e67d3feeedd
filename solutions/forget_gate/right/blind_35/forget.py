"""Right answers to forget, blind set 35."""

# %% blind 35, einsum without a sum
def forget(f_t, c_prev):
    return np.einsum("...h,...h->...h", f_t, c_prev)


# %% blind 35, down to the single number
def forget(f_t, c_prev):
    if np.ndim(c_prev) == 0:
        return f_t * c_prev
    return np.array([forget(f, c) for f, c in zip(f_t, c_prev)])
