"""Wrong answers to output_gate, blind set 33."""

# %% blind 33, tanh around the product [0.5 outside]: the tanh is taken of the share times the memory and not of the memory alone, so a share of 0.5 of a memory of 8 is said with 0.9993 instead of 0.5
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t


# %% blind 33, only what is said [0.5 missing]: returns h_t alone and not the pair
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(h_prev, x_t)
    o_t = sigmoid(linear(concat, W_o, b_o))
    said = o_t * np.tanh(c_t)
    return said


# %% blind 33, a share of a share [0.3 sigmoid+order]: the memory is bent by the sigmoid instead of the tanh, so nothing negative is ever said, and the two results come back in the wrong order
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = sigmoid(z)
    h_t = o_t * sigmoid(c_t)
    return h_t, o_t


# %% blind 33, a batch is two [0.7 hardcoded]: the bias is repeated for a batch of exactly two samples, so three samples stop and a batch of one comes back with two rows
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(h_prev, x_t)
    if concat.ndim == 2:
        bias = np.array([b_o, b_o])   # a row for either sample
    else:
        bias = b_o
    o_t = sigmoid(concat @ W_o + bias)
    h_t = o_t * np.tanh(c_t)
    return o_t, h_t
