# %% concatenate
def concatenate(h_prev, x_t):
    pass


# %% linear
def linear(concat, W_f, b_f):
    pass


# %% sigmoid
def sigmoid(z):
    pass


# %% forget
def forget(f_t, c_prev):
    pass


# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    pass
