"""Wrong answers to write, blind set 34."""

# %% blind 34, share kept around the sum [0.5 bracket]: the news is added to the memory first and the share kept multiplies both, so what is written is made smaller by f_t, and with f_t = 0 nothing can be written
def write(f_t, c_prev, i_t, g_t):
    node = c_prev + i_t * g_t
    return f_t * node

# %% blind 34, register updated in place with tanh [0.35 mutation+tanh]: c_t is the caller's c_prev itself and is written over, with decimals lost if it holds whole numbers, and the sum is bent by a tanh, so no memory is above 1
def write(f_t, c_prev, i_t, g_t):
    c_t = c_prev
    c_t[...] = np.tanh(f_t * c_prev + i_t * g_t)
    return c_t

# %% blind 34, saturating integrator [0.55 clip]: kept and new are added rightly, then the sum is limited to -1 and 1, so mood, subject and time all become 1 at boys
def write(f_t, c_prev, i_t, g_t):
    H = c_prev.shape[-1]
    c_t = np.zeros(c_prev.shape)
    for k in range(H):
        c_t[..., k] = f_t[..., k] * c_prev[..., k] + i_t[..., k] * g_t[..., k]
    c_t = np.clip(c_t, -1.0, 1.0)  # integrator must not run away
    return c_t
