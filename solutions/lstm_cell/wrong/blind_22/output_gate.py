"""Blind set 22: wrong answers to output_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, repeats what was said [0.45 state]: takes the tanh of the last hidden state instead of the new memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    voice = np.tanh(h_prev)
    h_t = o_t * voice
    return o_t, h_t

# %% blind 22, only the voice is returned [0.6 return]: gives back what is said without the share
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    share, _ = forget_gate(h_prev, x_t, c_t, W_o, b_o)
    loud = np.tanh(c_t)
    said = share * loud
    return said

# %% blind 22, bent once too often [0.55 extra]: sends the share through the tanh as well, so it never passes 0.77
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    parts = {"share": input_gate(h_prev, x_t, W_o, b_o), "memory": c_t}
    bent = {name: np.tanh(value) for name, value in parts.items()}
    return bent["share"], bent["share"] * bent["memory"]

# %% blind 22, a gate of straight lines [0.35 clip+inplace]: cuts the score off at 0 and 1, and writes the tanh into the memory itself
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = np.minimum(np.maximum(z, 0.0), 1.0)
    np.tanh(c_t, out=c_t)
    return o_t, o_t * c_t
