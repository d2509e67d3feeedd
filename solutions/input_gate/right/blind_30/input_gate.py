"""Right answers to input_gate, blind set 30."""

# %% blind 30, borrowed forget gate
def input_gate(h_prev, x_t, W_i, b_i):
    nothing = np.zeros(np.shape(h_prev))  # there is no memory here, only the share is wanted
    share, _ = forget_gate(h_prev, x_t, nothing, W_i, b_i)
    return share


# %% blind 30, two tensordots and a tanh
def input_gate(h_prev, x_t, W_i, b_i):
    upper, lower = np.split(W_i, [h_prev.shape[-1]])
    z = np.tensordot(h_prev, upper, axes=1) + np.tensordot(x_t, lower, axes=1) + b_i
    return (np.tanh(z * 0.5) + 1) * 0.5
