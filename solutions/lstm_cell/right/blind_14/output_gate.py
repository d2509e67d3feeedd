"""Right answers to output_gate, blind set 14."""

# %% blind 14, curves exchanged
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    H = np.shape(h_prev)[-1]
    score = np.dot(h_prev, W_o[:H]) + np.dot(x_t, W_o[H:]) + b_o
    o_t = (1 + np.tanh(score / 2)) / 2
    loud = sigmoid(2.0 * c_t) * 2 - 1
    return o_t, loud * o_t
