"""Wrong answers to input_gate, blind set 26."""

# %% blind 26, everything by hand [0.45 batch+overflow]: np.append without an axis flattens a batch into one long row, and the plain formula warns of large negative scores
def input_gate(h_prev, x_t, W_i, b_i):
    v = np.append(h_prev, x_t)
    z = v.dot(W_i) + b_i
    return 1.0 / (1.0 + np.exp(-z))


# %% blind 26, borrowed forget gate [0.65 return]: a clever reuse, but forget_gate gives a pair, and the whole pair is returned where one array is asked for
def input_gate(h_prev, x_t, W_i, b_i):
    # same formula as the forget gate, just other weights
    nothing = np.zeros_like(b_i)
    i_t = forget_gate(h_prev, x_t, nothing, W_i, b_i)
    return i_t


# %% blind 26, what is free can be written [0.25 tied]: takes one minus the forget gate's share with the notebook's W_f and b_f, but the input gate has weights of its own
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    kept = sigmoid(z)
    return 1 - kept
