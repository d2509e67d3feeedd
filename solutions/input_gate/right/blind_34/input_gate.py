"""Right answers to input_gate, blind set 34."""

# %% blind 34, forget gate on a unit signal
def input_gate(h_prev, x_t, W_i, b_i):
    # feed a memory of ones through the forget gate: what is left is the share
    test_signal = np.ones(len(b_i))
    _, response = forget_gate(h_prev, x_t, test_signal, W_i, b_i)
    return response
