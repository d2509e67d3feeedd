"""Right answers to forget, blind set 32."""

# %% blind 32, what is lost goes off
def forget(f_t, c_prev):
    lost = (1 - f_t) * c_prev
    return c_prev - lost


# %% blind 32, zip of rows or numbers
def forget(f_t, c_prev):
    # one sample: numbers meet numbers; a batch: rows meet rows
    return np.array([share * memory for share, memory in zip(f_t, c_prev)])
