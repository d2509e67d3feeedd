"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, said first [0.6 swapped]: returns what is said in front and the share behind it
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    bent = np.tanh(c_t)
    h_t = bent * o_t
    result = (h_t, o_t)
    return result


# %% blind 11, bent at the mouth [0.6 order]: takes the share of the raw memory and bends the product, instead of a share of the bent memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    score = h_prev @ W_o[: h_prev.shape[-1]] + x_t @ W_o[h_prev.shape[-1] :] + b_o
    o_t = sigmoid(score)
    return o_t, np.tanh(o_t * c_t)


# %% blind 11, the gate reads the memory [0.4 argument+missing]: feeds the gate with the memory instead of what was said before, and does not bend the memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    what_it_sees = concatenate(c_t, x_t)
    o_t = sigmoid(linear(what_it_sees, W_o, b_o))
    h_t = o_t * c_t
    return o_t, h_t
