"""Empty answers to `forget_gate`: none earns more than one point."""
# %% nothing
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return None


# %% two nothings
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return None, None


# %% two zeros of the right shape
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return np.zeros(c_prev.shape), np.zeros(c_prev.shape)


# %% ones and the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return np.ones(c_prev.shape), c_prev.copy()


# %% halves, consistently
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.full(c_prev.shape, 0.5)
    return f_t, f_t * c_prev


# %% zeros, consistently
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.zeros(c_prev.shape)
    return f_t, f_t * c_prev


# %% noise, consistently
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.random.rand(*c_prev.shape)
    return f_t, f_t * c_prev


# %% two arguments
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return h_prev, c_prev


# %% all arguments
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return h_prev, x_t, c_prev, W_f, b_f


# %% two words
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return "f_t", "c_kept"


# %% not implemented
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    raise NotImplementedError


# %% a number
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return 0.5
