"""Right answers to input_gate, written from the released notebook alone."""

# %% blind 13, half_a_tanh
def input_gate(h_prev, x_t, W_i, b_i):
    H = np.shape(h_prev)[-1]
    z = h_prev @ W_i[:H] + x_t @ W_i[H:] + b_i
    return 0.5 + 0.5 * np.tanh(z / 2)
