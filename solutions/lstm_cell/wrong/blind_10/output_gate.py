"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, one bracket too far [0.55 product]: tanh is taken of the share times the memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t

# %% blind 10, the gate peeps at the memory [0.5 extra]: the memory itself is added to the score, as in another kind of cell
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    # peephole connection, helps the gate with timing
    score = linear(concatenate(h_prev, x_t), W_o, b_o) + c_t
    o = sigmoid(score)
    return o, o * np.tanh(c_t)

# %% blind 10, says it raw and first [0.35 missing+return]: no tanh of the memory, and h_t in front of o_t
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    said = sigmoid(concatenate(h_prev, x_t) @ W_o + b_o)
    return said * c_t, said
