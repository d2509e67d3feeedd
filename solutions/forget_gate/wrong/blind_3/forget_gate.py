"""Blind set 3: wrong answers to forget_gate, written from the released notebook before anything was measured."""

# %% blind 3, a dictionary [0.6 container]: the right two under names
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    return {"f_t": f_t, "c_kept": forget(f_t, c_prev)}

# %% blind 3, input first, no bias [0.35 order+bias]: two of the layer's parts
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = concatenate(x_t, h_prev) @ W_f
    f_t = sigmoid(z)
    return f_t, f_t * c_prev

# %% blind 3, weights first [0.4 arguments]: linear is called with its arguments exchanged
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(W_f, concat, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)

# %% blind 3, the share put on top [0.5 add]: shares right, added to the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = c_prev + f_t
    return f_t, c_kept

# %% blind 3, squashed twice, other way round [0.3 extra+swapped]: sigmoid of a sigmoid, memory first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return c_kept, f_t

# %% blind 3, all by hand [0.65 batch+overflow]: axis 0, and the textbook's formula
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = np.concatenate((h_prev, x_t))
    z = np.dot(concat, W_f) + b_f
    f_t = 1 / (1 + np.exp(-z))
    return f_t, f_t * c_prev

# %% blind 3, row by row [0.5 vector]: one sample has no rows
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    shares, kept = [], []
    for n in range(h_prev.shape[0]):
        concat = np.concatenate((h_prev[n], x_t[n]))
        f = sigmoid(linear(concat, W_f, b_f))
        shares.append(f)
        kept.append(f * c_prev[n])
    return np.array(shares), np.array(kept)

# %% blind 3, a sigmoid of its own, no bias [0.3 sign+bias]: the inner one falls; b_f is not used
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    def sigma(z):
        return 1 / (1 + np.exp(z))

    f_t = sigma(np.concatenate([h_prev, x_t], axis=-1) @ W_f)
    return f_t, f_t * c_prev

# %% blind 3, a letter lost [0.45 name]: ft was never made
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(ft, c_prev)
    return f_t, c_kept

# %% blind 3, the memory multiplied in place [0.75 mutation]: the caller's c_prev is changed
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev *= f_t
    return f_t, c_prev

# %% blind 3, weights cut at three [0.75 sizes]: right where H is 3
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = h_prev @ W_f[:3] + x_t @ W_f[3:] + b_f
    f_t = sigmoid(z)
    return f_t, f_t * c_prev

# %% blind 3, upside down and rounded [0.3 upside+rounded]: the shares turned round, the memory to one decimal
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = 1 - sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = np.round(f_t * c_prev, 1)
    return f_t, c_kept
