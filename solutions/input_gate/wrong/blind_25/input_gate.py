"""Wrong answers to input_gate, blind set 25."""

# %% blind 25, what is not kept [0.45 upside]: takes one minus the share, because writing is the opposite of forgetting
def input_gate(h_prev, x_t, W_i, b_i):
    kept, _ = forget_gate(h_prev, x_t, np.zeros_like(h_prev), W_i, b_i)
    return 1 - kept

# %% blind 25, row of the hidden state's type [0.6 dtype+overflow]: lays the row out in the type of h_prev, so 0.5 is cut to 0 beside whole numbers, and its own sigmoid overflows
def input_gate(h_prev, x_t, W_i, b_i):
    H = h_prev.shape[-1]
    size = H + x_t.shape[-1]
    row = np.empty(h_prev.shape[:-1] + (size,), dtype=h_prev.dtype)
    row[..., :H] = h_prev
    row[..., H:] = x_t
    z = row @ W_i + b_i
    return 1.0 / (1.0 + np.exp(-z))

# %% blind 25, bias outside, len of a batch [0.35 brackets+batch]: adds the bias after the sigmoid, and takes the number of samples for H in a batch
def input_gate(h_prev, x_t, W_i, b_i):
    H = len(h_prev)
    from_h = h_prev @ W_i[:H]
    from_x = x_t @ W_i[H:]
    return sigmoid(from_h + from_x) + b_i

# %% blind 25, as in attention [0.5 scaled]: divides the scores by the root of the number of inputs
def input_gate(h_prev, x_t, W_i, b_i):
    concat = concatenate(h_prev, x_t)
    d_k = concat.shape[-1]
    z = linear(concat, W_i, b_i) / np.sqrt(d_k)
    return sigmoid(z)
