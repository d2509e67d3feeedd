"""Wrong answers to write, written from the released notebook alone."""

# %% blind 13, never_above_one [0.6 clip]: cuts the new memory to -1..1, so that nothing floods it
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * c_prev + i_t * g_t
    return np.minimum(np.maximum(c_t, -1.0), 1.0)

# %% blind 13, fills_the_gap [0.4 tied]: writes into the share that was let go, whatever the input gate says
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    room = 1 - f_t
    return kept + room * g_t

# %% blind 13, reuses_the_share [0.7 mutates]: computes what is kept in the place of the share kept
def write(f_t, c_prev, i_t, g_t):
    kept = np.multiply(f_t, c_prev, out=f_t)
    written = np.multiply(i_t, g_t)
    return np.add(kept, written)
