"""Blind set 21: wrong answers to output_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, as loud as the memory [0.5 missing]: the memory is not bent, so what is said may be far beyond 1
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    score = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = sigmoid(score)
    h_t = np.empty(c_t.shape)
    for k in range(c_t.shape[-1]):
        h_t[..., k] = o_t[..., k] * c_t[..., k]
    return o_t, h_t

# %% blind 21, the gate looks into the memory [0.5 state]: the score is made from the new memory instead of what was said before
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    bent = np.tanh(c_t)
    row = concatenate(c_t, x_t)
    o_t = sigmoid(linear(row, W_o, b_o))
    return o_t, o_t * bent

# %% blind 21, hidden state first and a sigmoid for all [0.35 order+range]: the memory is bent by the sigmoid, and the pair comes back turned round
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    bend = sigmoid
    o_t = bend(linear(concatenate(h_prev, x_t), W_o, b_o))
    voice = bend(c_t)
    return o_t * voice, o_t

# %% blind 21, the product is bent [0.55 nesting]: bends the product of share and memory instead of the memory alone
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = input_gate(h_prev, x_t, W_o, b_o)
    let_through = o_t * c_t
    h_t = np.tanh(let_through)
    return o_t, h_t
