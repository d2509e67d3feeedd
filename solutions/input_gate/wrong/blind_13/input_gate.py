"""Wrong answers to input_gate, written from the released notebook alone."""

# %% blind 13, threshold [0.6 sign]: takes the bias for a threshold that the score has to overcome, and subtracts it
def input_gate(h_prev, x_t, W_i, b_i):
    evidence = concatenate(h_prev, x_t) @ W_i
    # a unit opens only if the evidence gets over its bias
    return sigmoid(evidence - b_i)

# %% blind 13, one_bias_per_row [0.75 repeat]: spreads the bias over the batch by np.repeat, which mixes units and samples
def input_gate(h_prev, x_t, W_i, b_i):
    joined = concatenate(h_prev, x_t)
    if joined.ndim == 1:
        return sigmoid(joined @ W_i + b_i)
    samples = joined.shape[0]
    bias = np.repeat(b_i, samples).reshape(samples, len(b_i))
    return sigmoid(joined @ W_i + bias)

# %% blind 13, door [0.25 order+binary]: word before hidden state, and a gate that is either open or shut
def input_gate(h_prev, x_t, W_i, b_i):
    everything = np.concatenate((x_t, h_prev), axis=-1)
    share = sigmoid(linear(everything, W_i, b_i))
    return (share > 0.5).astype(float)
