"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, the share from a quotient of tanh
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = np.shape(h_prev)[-1]
    z = np.dot(x_t, W_o[H:]) + np.dot(h_prev, W_o[:H]) + b_o
    o_t = (np.tanh(z / 2) + 1) / 2
    said = np.array(c_t, dtype=float)
    np.tanh(said, out=said)
    said *= o_t
    return [o_t, said]
