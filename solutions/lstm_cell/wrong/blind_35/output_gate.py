"""Wrong answers to output_gate, blind set 35."""

# %% blind 35, share first then bent [0.65 place]: o_t is right, but the tanh is taken of the product o_t * c_t and not of the memory, time of boys says 0.999 and not 0.5
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, np.tanh(o_t * c_t)


# %% blind 35, says the last word again [0.5 confused]: o_t is right, but the share is taken of h_prev, what was said before, and the new memory c_t is never used
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * np.tanh(h_prev)
    return o_t, h_t


# %% blind 35, shares add up to one [0.4 softmax+overflow]: share read as a part of one whole, a softmax over the units in place of the sigmoid, boys gives [0.016, 0.867, 0.117]; and a score of 1000 warns and gives nan
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    e = np.exp(linear(concatenate(h_prev, x_t), W_o, b_o))
    o_t = e / e.sum(axis=-1, keepdims=True)
    return o_t, o_t * np.tanh(c_t)


# %% blind 35, volume control [0.45 scaled+mutation]: o_t is right, but the memory is divided by its largest number and not bent by a tanh, an empty memory gives nan; and c_t itself is overwritten (whole numbers raise a casting error)
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    # nobody shouts louder than 1
    c_t /= np.max(np.abs(c_t))
    return o_t, o_t * c_t
