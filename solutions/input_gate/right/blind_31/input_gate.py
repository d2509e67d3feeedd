"""Right answers to input_gate, blind set 31."""

# %% blind 31, loop over units with matrix columns
def input_gate(h_prev, x_t, W_i, b_i):
    v = concatenate(h_prev, x_t)
    n_units = W_i.shape[1]
    shares = [sigmoid(v @ W_i[:, k] + b_i[k]) for k in range(n_units)]
    return np.stack(shares, axis=-1)
