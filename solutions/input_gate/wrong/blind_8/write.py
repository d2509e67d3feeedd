"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, the shares changed places [0.4 order]: keeps by the input gate and writes by the forget gate
def write(f_t, c_prev, i_t, g_t):
    old_part = np.multiply(c_prev, i_t)
    new_part = np.multiply(g_t, f_t)
    return np.add(old_part, new_part)

# %% blind 8, squashed at the end [0.55 extra]: a tanh around the sum
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * c_prev + i_t * g_t
    return np.tanh(c_t)

# %% blind 8, dots for circles [0.35 sum]: inner products, so that all units become one number
def write(f_t, c_prev, i_t, g_t):
    return (f_t * c_prev).sum(axis=-1) + (i_t * g_t).sum(axis=-1)
