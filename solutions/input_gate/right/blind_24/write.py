"""Right answers to write, blind set 24."""

# %% blind 24, complex numbers
def write(f_t, c_prev, i_t, g_t):
    # (f + ij)(c - gj) = (fc + ig) + (ic - fg)j
    product = (f_t + 1j * i_t) * (c_prev - 1j * g_t)
    return product.real.copy()


# %% blind 24, a tiny product for every unit
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t], axis=-1)[..., None, :]
    contents = np.stack([c_prev, g_t], axis=-1)[..., :, None]
    return (shares @ contents)[..., 0, 0]
