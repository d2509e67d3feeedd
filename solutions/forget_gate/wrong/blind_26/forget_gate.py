"""Wrong answers to forget_gate, blind set 26."""

# %% blind 26, bias after the curve [0.5 bias]: the bias is added to the share and not to the score, so shares of 3 or 4 come out
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(concat @ W_f) + b_f
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 26, the wrong memory [0.6 argument]: the shares are right but they multiply the hidden state, the short-term memory, and c_prev is never used
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(h_prev, x_t)
    z = linear(row, W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, h_prev)


# %% blind 26, bent twice [0.65 twice]: f_t is already a share when it goes through the sigmoid once more, so nothing falls below one half of the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = forget(sigmoid(f_t), c_prev)
    return (f_t, c_kept)


# %% blind 26, crossed wires [0.4 order+return]: the upper rows of W_f meet the word and the lower ones the hidden state, and the two results come back in exchanged places
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    inputs = (x_t, h_prev)
    scores = linear(np.concatenate(inputs, axis=-1), W_f, b_f)
    keep = sigmoid(scores)
    return keep * c_prev, keep


# %% blind 26, sample by sample [0.4 single+batch]: the loop takes a single sample for a batch and stops, and for a batch c_kept is overwritten each time so that only the last sample's is left
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = []
    for h, x, c in zip(h_prev, x_t, c_prev):
        f = sigmoid(linear(concatenate(h, x), W_f, b_f))
        f_t.append(f)
        c_kept = forget(f, c)
    return np.array(f_t), c_kept


# %% blind 26, a gated recurrent unit [0.55 gru]: fills what was let go with new numbers as a GRU does, while the forget gate only keeps and writes nothing
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    new_content = np.tanh(z)
    c_kept = f_t * c_prev + (1 - f_t) * new_content
    return f_t, c_kept


# %% blind 26, abbreviated arguments [0.6 globals]: the arguments have new names, and in the last line the global c_prev of the notebook is multiplied and not the one passed
def forget_gate(h, x, c, W, b):
    z = linear(concatenate(h, x), W, b)
    f = sigmoid(z)
    return f, forget(f, c_prev)


# %% blind 26, memory overwritten in place [0.7 mutation]: the numbers are right, but they are written into the argument c_prev and that very array is returned
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev[...] = forget(f_t, c_prev)
    return f_t, c_prev


# %% blind 26, no habit and a subtraction [0.35 bias+upside]: leaves out the bias, and takes the share away from the memory so that what should be kept is lost
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z_h = h_prev @ W_f[:H]
    z_x = x_t @ W_f[H:]
    f_t = sigmoid(z_h + z_x)
    c_kept = c_prev - f_t * c_prev
    return f_t, c_kept
