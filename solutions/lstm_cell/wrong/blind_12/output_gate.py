"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, said as a share of a share [0.5 sigmoid]: bends the memory with the sigmoid, so nothing can be said with a minus
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    gate = lambda z: sigmoid(z)
    o_t = gate(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * gate(c_t)
    return o_t, h_t


# %% blind 12, the new voice in the old place [0.5 overwrite+missing]: writes what is said over h_prev, and lets the memory out unbent
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_prev[...] = o_t * c_t
    return o_t, h_prev
