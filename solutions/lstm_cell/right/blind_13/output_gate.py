"""Right answers to output_gate, written from the released notebook alone."""

# %% blind 13, by_logaddexp
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = np.shape(c_t)[-1]
    W_o = np.asarray(W_o)
    z = b_o + np.dot(x_t, W_o[H:]) + np.dot(h_prev, W_o[:H])
    o_t = np.exp(-np.logaddexp(0, -z))
    return o_t, np.tanh(c_t) * o_t
