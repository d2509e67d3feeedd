"""Wrong answers to write, blind set 28."""

# %% blind 28, the stronger one wins [0.4 either]: each unit either keeps or writes, whichever share is larger, instead of adding the two
def write(f_t, c_prev, i_t, g_t):
    return np.where(i_t > f_t, i_t * g_t, f_t * c_prev)


# %% blind 28, pressed at every word [0.4 mutation+tanh]: the kept part is written into c_prev itself, and the sum is bent by a tanh that has no place on the additive road
def write(f_t, c_prev, i_t, g_t):
    np.multiply(c_prev, f_t, out=c_prev)
    return np.tanh(c_prev + i_t * g_t)


# %% blind 28, tied shares [0.5 tied]: what is written gets the rest of the share kept, and the input gate is never asked
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    new = (1 - f_t) * g_t
    return kept + new
