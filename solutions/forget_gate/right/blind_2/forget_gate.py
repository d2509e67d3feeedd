"""Blind set 2: right answers to forget_gate."""

# %% blind 2, two parts of the weights
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    W_h, W_x = np.split(W_f, [h_prev.shape[-1]])
    f_t = sigmoid(linear(h_prev, W_h, b_f) + x_t @ W_x)
    return f_t, forget(f_t, c_prev)

# %% blind 2, an array of two
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    kept = c_prev - forget(1 - f_t, c_prev)
    return f_t, kept

# %% blind 2, nested calls
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return (lambda f: (f, forget(f, c_prev)))(sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)))

# %% blind 2, the minus outside
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = 1 - sigmoid(-linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t * c_prev
