"""Wrong answers to output_gate, blind set 32."""

# %% blind 32, tanh around everything [0.55 sequence]: tanh(o * c) instead of o * tanh(c), so a large memory is said loudly even when the gate is half closed; o_t is right
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    h_t = np.tanh(o_t * c_t)
    return o_t, h_t


# %% blind 32, gates everywhere [0.3 sigmoid+order]: the memory is bent by a sigmoid instead of a tanh, so it is never negative, and the pair comes back as (h_t, o_t)
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    z = linear(concatenate(h_prev, x_t), W_o, b_o)
    o_t = sigmoid(z)
    bent = sigmoid(c_t)
    h_t = o_t * bent
    return h_t, o_t


# %% blind 32, tanh with out [0.65 mutation]: the tanh is written into the memory itself, so the cell's memory is destroyed after the call (and whole numbers stop it); the results are right
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    o_t = sigmoid(linear(concatenate(h_prev, x_t), W_o, b_o))
    squashed = np.tanh(c_t, out=c_t)
    return o_t, o_t * squashed


# %% blind 32, attention over units [0.3 softmax+axis]: a softmax over the units instead of a sigmoid, and it is taken over the whole batch at once, so all shares of all samples together make 1
def output_gate(h_prev, x_t, c_t, W_o, b_o):
    scores = linear(concatenate(h_prev, x_t), W_o, b_o)
    e = np.exp(scores - np.max(scores))  # stable softmax
    o_t = e / np.sum(e)
    h_t = o_t * np.tanh(c_t)
    return o_t, h_t
