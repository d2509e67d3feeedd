"""Blind set 6: wrong answers to forget_gate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, upper rows for the word [0.8 order]: W's first rows are given to x
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    n_x = x_t.shape[-1]
    W_x = W_f[:n_x, :]
    W_h = W_f[n_x:, :]
    f_t = sigmoid(x_t @ W_x + h_prev @ W_h + b_f)
    return f_t, forget(f_t, c_prev)

# %% blind 6, cut after three [0.75 hardcoded]: the three upper rows of the example, whatever H is
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    U, V = W_f[:3], W_f[3:]
    f_t = sigmoid(np.dot(h_prev, U) + np.dot(x_t, V) + b_f)
    c_kept = np.multiply(f_t, c_prev)
    return f_t, c_kept

# %% blind 6, a forget gate forgets [0.55 inverse]: the memory is multiplied by 1 - f
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    keep = 1 - f_t
    c_kept = forget(keep, c_prev)
    return f_t, c_kept

# %% blind 6, with labels [0.5 container]: a dictionary in place of the pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return {"f_t": f_t, "c_kept": forget(f_t, c_prev)}

# %% blind 6, as in the table [0.55 rounded+pair]: three digits, kept memory first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)).round(3)
    c_kept = (f_t * c_prev).round(3)
    return c_kept, f_t

# %% blind 6, arguments exchanged [0.45 call]: linear gets the bias where the weights go
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, b_f, W_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept

# %% blind 6, a bent memory in one row [0.45 tanh+batch]: tanh of the memory, and ravel makes a batch one row
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = np.concatenate([h_prev.ravel(), x_t.ravel()])
    f_t = sigmoid(concat @ W_f + b_f)
    c_kept = f_t * np.tanh(c_prev)
    return f_t, c_kept

# %% blind 6, weights alone, the short formula [0.7 bias+overflow]: no bias, and e^1000 warns
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    hx = np.concatenate([h_prev, x_t], -1)
    f_t = 1.0 / (1.0 + np.exp(-(hx @ W_f)))
    return f_t, f_t * c_prev

# %% blind 6, the whole update at once [0.55 extra]: something new is written as well, as in a GRU
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    candidate = np.tanh(z)
    c_t = forget(f_t, c_prev) + (1 - f_t) * candidate
    return f_t, c_t
