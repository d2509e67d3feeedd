"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, two products and a half tanh
def input_gate(h_prev, x_t, W_i, b_i):
    units = W_i.shape[1]
    from_h = h_prev @ W_i[:units]
    from_x = x_t @ W_i[units:]
    return 0.5 + 0.5 * np.tanh((from_h + from_x + b_i) / 2)

# %% blind 7, the forget gate lent out
def input_gate(h_prev, x_t, W_i, b_i):
    share, _ = forget_gate(h_prev, x_t, 1.0, W_i, b_i)
    return share
