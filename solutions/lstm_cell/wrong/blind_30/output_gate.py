"""Wrong answers to output_gate, blind set 30."""

# %% blind 30, memory said as it is [0.6 tanh]: the tanh of the memory is missing, so the cell shouts louder than 1
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * c_t
    return o_t, h_t


# %% blind 30, the important one first [0.7 swap]: the hidden state is returned before the share
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    concat = concatenate(h_prev, x_t)
    share_said = sigmoid(concat @ W_o + b_o)
    said = share_said * np.tanh(c_t)
    return said, share_said


# %% blind 30, bent after the gate [0.6 bend]: the tanh is taken of the product, the share should meet the memory that is bent already
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    # forget_gate does just what I need: a share, and share times memory
    o_t, said = forget_gate(h_prev, x_t, c_t, W_o, b_o)
    return o_t, np.tanh(said)


# %% blind 30, speaks the old words [0.3 memory+return]: the hidden state is bent and not the memory, and only one of the two arrays is returned
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = input_gate(h_prev, x_t, W_o, b_o)
    h_t = o_t * np.tanh(h_prev)
    return h_t
