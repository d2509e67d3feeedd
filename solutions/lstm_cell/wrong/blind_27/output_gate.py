"""Wrong answers to output_gate, blind set 27."""

# %% blind 27, bent too late [0.55 tanh]: takes the tanh of the product, so a small share of a large memory is said nearly at full voice
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t


# %% blind 27, the gate listens to the memory [0.5 memory]: joins the memory instead of the hidden state to the word
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o = sigmoid(linear(concatenate(c_t, x_t), W_o, b_o))
    return o, o * np.tanh(c_t)


# %% blind 27, tanh where it stands [0.5 mutation+return]: bends the caller's memory in place, and gives what is said before the share
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    share = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    np.tanh(c_t, out=c_t)
    return share * c_t, share


# %% blind 27, the cheap sigmoid for phones [0.5 sigmoid]: a straight line cut off at 0 and 1, as in MobileNet, in place of the sigmoid
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = np.clip(z + 3, 0, 6) / 6
    return o_t, o_t * np.tanh(c_t)
