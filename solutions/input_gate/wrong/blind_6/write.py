"""Blind set 6: wrong answers to write, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, the rest is written [0.45 update]: 1 - f in place of i, as a GRU does
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + (1 - f_t) * g_t

# %% blind 6, bracket around both [0.5 bracket]: what is new is forgotten at once
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * (c_prev + i_t * g_t)
    return c_t

# %% blind 6, bent as in an ordinary network [0.6 extra]: a tanh around the sum, so the memory never grows beyond 1
def write(f_t, c_prev, i_t, g_t):
    old = np.multiply(f_t, c_prev)
    new = np.multiply(i_t, g_t)
    return np.tanh(np.add(old, new))
