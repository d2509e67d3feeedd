"""Wrong answers to forget_gate, blind set 24."""

# %% blind 24, splits the matrix at len [0.65 batch]: splits W_f at len(h_prev), which in a batch is the number of samples
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = len(h_prev)
    z = h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f
    e = np.exp(-np.abs(z))
    f_t = np.where(z >= 0, 1 / (1 + e), e / (1 + e))
    return f_t, f_t * c_prev


# %% blind 24, keeps what was said [0.45 state]: multiplies the shares with the short-term memory instead of the long-term one
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, h_prev)
    return f_t, c_kept


# %% blind 24, the share forgotten [0.5 upside]: hands back how much is forgotten as f_t, while the kept memory is right
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    keep = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    f_t = 1 - keep  # forget gate = what we forget
    c_kept = (1 - f_t) * c_prev
    return f_t, c_kept


# %% blind 24, fills the gap [0.45 extra]: adds a candidate to the kept memory, as in a GRU
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    c_kept = f_t * c_prev + (1 - f_t) * np.tanh(z)
    return f_t, c_kept


# %% blind 24, all in one go [0.55 overflow+inplace]: writes its own sigmoid that warns at far scores and multiplies the memory in place
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    a = np.concatenate((h_prev, x_t), axis=-1)
    f = 1 / (1 + np.exp(-(a @ W_f + b_f)))
    c_prev *= f
    return f, c_prev


# %% blind 24, sigmoid at the very end [0.2 sigmoid+order]: hands back raw scores as shares, and bends scores times memory instead of the scores
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = linear(concatenate(h_prev, x_t), W_f, b_f)
    c_kept = sigmoid(forget(f_t, c_prev))
    return f_t, c_kept


# %% blind 24, one bias for all [0.35 index+reversed]: gives all units the first bias and hands the two results back the wrong way round
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    bias = b_f[0]  # the same habit for every unit
    shares = sigmoid(concatenate(h_prev, x_t) @ W_f + bias)
    kept = shares * c_prev
    return kept, shares


# %% blind 24, mood, subject and time by hand [0.45 hardcoded+batch]: computes exactly three units of one sample, one after the other
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    v = np.concatenate([h_prev, x_t])
    mood = np.sum(v * W_f[:, 0]) + b_f[0]
    subject = np.sum(v * W_f[:, 1]) + b_f[1]
    time = np.sum(v * W_f[:, 2]) + b_f[2]
    f_t = sigmoid(np.array([mood, subject, time]))
    c_kept = np.array([f_t[0] * c_prev[0], f_t[1] * c_prev[1], f_t[2] * c_prev[2]])
    return f_t, c_kept
