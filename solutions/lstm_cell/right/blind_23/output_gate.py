"""Right answers to output_gate, blind set 23."""

# %% blind 23, forget gate on the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    return forget_gate(h_prev, x_t, np.tanh(c_t), W_o, b_o)

# %% blind 23, tanh out of the sigmoid
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    share = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    loud = 2 * share * sigmoid(2 * c_t)
    return share, loud - share

# %% blind 23, an update of an empty layer
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    gate = lambda target: update_cell(h_prev, x_t, target, np.stack([W_o, 0 * W_o, 0 * W_o]), np.stack([b_o, 0 * b_o, 0 * b_o]))
    return gate(np.ones(c_t.shape)), gate(np.tanh(c_t))
