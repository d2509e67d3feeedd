"""Right answers to forget, blind set 30."""

# %% blind 30, einsum without a sum
def forget(f_t, c_prev):
    return np.einsum("...h,...h->...h", f_t, c_prev)


# %% blind 30, number by number through the flat list
def forget(f_t, c_prev):
    numbers = [share * memory for share, memory in zip(f_t.ravel(), c_prev.ravel())]
    return np.array(numbers).reshape(c_prev.shape)
