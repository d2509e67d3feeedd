"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, the four scores by an einsum
def lstm_step(h_prev, x_t, c_prev, W, b):
    v = concatenate(h_prev, x_t)
    scores = np.einsum("...j,kjh->...kh", v, W) + b
    shares = 0.5 * (1 + np.tanh(0.5 * scores))
    forget, write, speak = shares[..., 0, :], shares[..., 1, :], shares[..., 3, :]
    known = forget * c_prev + write * np.tanh(scores[..., 2, :])
    return speak * np.tanh(known), known
