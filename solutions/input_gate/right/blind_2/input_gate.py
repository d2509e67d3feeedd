"""Blind set 2: right answers to input_gate by odd roads."""

# %% blind 2, the forget gate's share: the first of the pair
def input_gate(h_prev, x_t, W_i, b_i):
    share, _ = forget_gate(h_prev, x_t, np.ones_like(h_prev), W_i, b_i)
    return share

# %% blind 2, by the other curve: half of a tanh and a half
def input_gate(h_prev, x_t, W_i, b_i):
    z = np.append(h_prev, x_t, axis=-1).dot(W_i) + b_i
    return 0.5 + 0.5 * np.tanh(0.5 * z)
