"""Right answers to candidate, blind set 23."""

# %% blind 23, stretched gate
def candidate(h_prev, x_t, W_c, b_c):
    return 2 * input_gate(h_prev, x_t, 2 * W_c, 2 * b_c) - 1

# %% blind 23, expm1 of the size
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    less = np.expm1(-2 * np.abs(z))
    return np.copysign(less / (less + 2), z)

# %% blind 23, a unit at a time
def candidate(h_prev, x_t, W_c, b_c):
    row = concatenate(h_prev, x_t)
    g_t = np.empty(h_prev.shape)
    for unit in range(W_c.shape[1]):
        g_t[..., unit] = np.tanh((row * W_c[:, unit]).sum(axis=-1) + b_c[unit])
    return g_t
