"""Blind set 5: wrong answers to forget_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, x first [0.8 order]: the word is put before the hidden state
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(x_t, h_prev)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept

# %% blind 5, memory first [0.78 pair]: the pair comes back the other way round
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return forget(f_t, c_prev), f_t

# %% blind 5, scores for shares [0.4 sigmoid]: the step through the sigmoid is left out
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    combined = concatenate(h_prev, x_t)
    f_t = linear(combined, W_f, b_f)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept

# %% blind 5, the wrong memory [0.6 name]: the short-term memory is multiplied instead of the long-term one
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = forget(f_t, h_prev)
    return f_t, c_kept

# %% blind 5, one result by torch's rule [0.3 missing+transpose]: only what is kept, and the weights turned
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f.T, b_f)
    f_t = sigmoid(z)
    return forget(f_t, c_prev)

# %% blind 5, the notebook's concat [0.45 globals]: the joined row of the example above is used every time
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)

# %% blind 5, bent twice [0.6 extra]: the shares go through the sigmoid once more before they meet the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(sigmoid(f_t), c_prev)
    return f_t, c_kept

# %% blind 5, no habit, in place [0.6 bias+mutation]: the bias is forgotten and c_prev overwritten
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(np.dot(concatenate(h_prev, x_t), W_f))
    c_prev *= f_t
    return f_t, c_prev

# %% blind 5, first sample only, by hand [0.65 early+overflow]: returns in the loop over samples, 1/(1+e^-z) overflows
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 2:
        shares, kept = [], []
        for n in range(len(h_prev)):
            f, k = forget_gate(h_prev[n], x_t[n], c_prev[n], W_f, b_f)
            shares.append(f)
            kept.append(k)
            return np.array(shares), np.array(kept)
    z = np.hstack([h_prev, x_t]) @ W_f + b_f
    f_t = 1 / (1 + np.exp(-z))
    return f_t, f_t * c_prev
