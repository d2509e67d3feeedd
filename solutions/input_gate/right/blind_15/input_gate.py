"""Right answers to input_gate, blind set 15."""

# %% blind 15, by the tanh
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    return (np.tanh(z / 2) + 1) / 2


# %% blind 15, two einsums
def input_gate(h_prev, x_t, W_i, b_i):
    H = np.shape(h_prev)[-1]
    z = np.einsum("...k,kh->...h", h_prev, W_i[:H]) + np.einsum("...k,kh->...h", x_t, W_i[H:]) + b_i
    return np.exp(-np.logaddexp(0, -z))
