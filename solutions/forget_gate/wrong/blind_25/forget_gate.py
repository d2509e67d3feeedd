"""Wrong answers to forget_gate, blind set 25."""

# %% blind 25, looks at the memory [0.5 argument]: puts the cell state in the row where the hidden state belongs
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(c_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)

# %% blind 25, bends twice [0.5 extra]: bends the shares once more before they meet the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    c_kept = sigmoid(f_t) * c_prev
    return f_t, c_kept

# %% blind 25, batch as a story [0.6 carried]: takes the rows of a batch for words in a row and hands the kept memory from one to the next
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 1:
        f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
        return f_t, f_t * c_prev
    shares, kept = [], []
    c = c_prev[0]
    for h, x in zip(h_prev, x_t):
        f = sigmoid(linear(concatenate(h, x), W_f, b_f))
        c = f * c
        shares.append(f)
        kept.append(c)
    return np.array(shares), np.array(kept)

# %% blind 25, named results [0.25 container+sign]: hands back a dictionary, and puts the minus of the formula in front of the score a second time
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(-z)
    return {"f_t": f_t, "c_kept": f_t * c_prev}

# %% blind 25, memory first, no habit [0.35 order+bias]: returns the kept memory before the shares, and never adds the bias
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    score = concatenate(h_prev, x_t) @ W_f
    f_t = sigmoid(score)
    c_kept = f_t * c_prev
    return c_kept, f_t

# %% blind 25, one share for all units [0.4 scalar]: averages the scores, so that the whole memory of a sample gets a single share
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    decision = np.mean(z, axis=-1, keepdims=True)
    f_t = sigmoid(decision)
    return f_t, f_t * c_prev
