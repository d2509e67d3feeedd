"""Wrong answers to write, blind set 23."""

# %% blind 23, gate over everything [0.45 brackets]: the share kept is applied to the news too
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * (c_prev + i_t * g_t)
    return c_t

# %% blind 23, winner takes the place [0.3 either]: writes the candidate where the input gate is the wider one, and keeps the rest
def write(f_t, c_prev, i_t, g_t):
    return np.where(i_t > f_t, i_t * g_t, f_t * c_prev)

# %% blind 23, kept inside the loop [0.5 mutated+squashed]: changes the old memory number by number, and bends it by a tanh
def write(f_t, c_prev, i_t, g_t):
    for index in np.ndindex(c_prev.shape):
        c_prev[index] = np.tanh(f_t[index] * c_prev[index] + i_t[index] * g_t[index])
    return c_prev
