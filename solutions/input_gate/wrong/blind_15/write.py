"""Wrong answers to write, blind set 15."""

# %% blind 15, what is freed is filled [0.4 unused]: writes one minus the share kept and never uses the input gate
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + (1 - f_t) * g_t


# %% blind 15, saves memory [0.65 mutation]: uses the old memory's own array for the new one
def write(f_t, c_prev, i_t, g_t):
    c_prev *= f_t
    c_prev += i_t * g_t
    return c_prev


# %% blind 15, safe range [0.4 extra+mutation]: overwrites the old memory with what is kept and bends the sum by a tanh at the end
def write(f_t, c_prev, i_t, g_t):
    c_prev[...] = f_t * c_prev
    c_t = c_prev + i_t * g_t
    return np.tanh(c_t)
