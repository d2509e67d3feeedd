"""Wrong answers to output_gate, blind set 36."""

# %% blind 36, gate listens to the memory [0.5 argument]: the new memory is put in the place of h_prev before the weights, so the shares are others although all shapes fit
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    state = concatenate(c_t, x_t)
    o_t = sigmoid(linear(state, W_o, b_o))
    h_t = o_t * np.tanh(c_t)
    return o_t, h_t

# %% blind 36, squashed after gating [0.65 order]: the tanh is taken of the product instead of the memory, so a half-open gate with a memory of 8 says nearly 1 instead of 0.5
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(h_prev, x_t)
    o_t = sigmoid(linear(concat, W_o, b_o))
    gated = o_t * c_t
    h_t = np.tanh(gated)
    return o_t, h_t

# %% blind 36, firing first then probability [0.5 swapped+overflow]: the pair comes back as h_t and then o_t; and the exponential written by hand warns of overflow at large negative scores
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    p = 1 / (1 + np.exp(-z))
    firing = p * np.tanh(c_t)
    return firing, p

# %% blind 36, divided by the peak [0.5 normalised]: the memory is divided by its largest size instead of bent by a tanh, so boys says about [0.038, 0.198, 0.5], and an empty memory gives nan with a warning
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    peak = np.abs(c_t).max(axis=-1, keepdims=True)
    normalised = c_t / peak    # so nobody is louder than 1
    h_t = o_t * normalised
    return o_t, h_t
