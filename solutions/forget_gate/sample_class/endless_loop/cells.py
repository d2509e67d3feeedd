# %% concatenate
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t], axis=-1)


# %% linear
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f


# %% sigmoid
def sigmoid(z):
    while True:
        pass


# %% forget
def forget(f_t, c_prev):
    return f_t * c_prev


# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)
