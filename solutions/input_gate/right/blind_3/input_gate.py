"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, by half an angle
def input_gate(h_prev, x_t, W_i, b_i):
    rows = np.split(W_i, [h_prev.shape[-1]])
    z = np.einsum("...k,kh->...h", h_prev, rows[0]) + np.einsum("...k,kh->...h", x_t, rows[1]) + b_i
    return 0.5 + 0.5 * np.tanh(0.5 * z)
