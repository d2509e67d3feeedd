"""Wrong answers to `output_gate`, each a cell with what is wrong after the colon: all of them lose points."""
# %% all is said: no gate
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, np.tanh(c_t)


# %% added: a share is no addend
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t + np.tanh(c_t)


# %% dot: one number
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t @ np.tanh(c_t)


# %% the old output: what was said is said again
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(h_prev)


# %% relu: negative memories are not said
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * np.maximum(0, np.tanh(c_t))


# %% the gate looks at the memory: not at what was said
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(c_t, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)


# %% in place: the memory is bent for good
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    c_t[...] = np.tanh(c_t)
    return o_t, o_t * c_t


# %% old hidden state bent: not the memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(h_prev)


# %% added once more: share and memory
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t + np.tanh(c_t)


# %% score for share: no curve
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = linear(concatenate(h_prev, x_t), W_o, b_o)
    return o_t, o_t * np.tanh(c_t)


# %% share alone: twice
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t


# %% memory looks in: a peephole
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o) + c_t)
    return o_t, o_t * np.tanh(c_t)


# %% clipped: corners for a curve
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * np.clip(c_t, -1, 1)


# %% one number: a dot product
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t @ np.tanh(c_t)


# %% memory not bent: what is said is the share of the memory itself
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * c_t
    return o_t, h_t

# %% bent at the end: tanh of the product
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    return o_t, np.tanh(o_t * c_t)

# %% wrong curve and wrong order: sigmoid where the memory is bent, and the pair the other way round
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * sigmoid(c_t)
    return h_t, o_t


# %% memory looked at by the gate: the score gets the memory in the place of what was said
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(c_t, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)


# %% twice gated: the hidden state is multiplied by the share squared
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = o_t * np.tanh(o_t * c_t)
    return o_t, h_t
