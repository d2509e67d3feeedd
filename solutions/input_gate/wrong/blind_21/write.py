"""Blind set 21: wrong answers to write, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, the rest is for the new [0.45 argument]: writes with one minus the share kept and never looks at the input gate
def write(f_t, c_prev, i_t, g_t):
    keep = f_t
    replace = 1.0 - keep
    old = keep * c_prev
    new = replace * g_t
    return old + new

# %% blind 21, no memory beyond one [0.55 tanh]: presses the sum through a tanh as a plain recurrent network does
def write(f_t, c_prev, i_t, g_t):
    parts = [f_t * c_prev, i_t * g_t]
    total = np.zeros_like(parts[0])
    for part in parts:
        total = total + part
    return np.tanh(total)

# %% blind 21, worked on the spot [0.35 inplace+swapped]: the memory meets the share written and the candidate the share kept, all in the old array
def write(f_t, c_prev, i_t, g_t):
    for place in np.ndindex(c_prev.shape):
        c_prev[place] = c_prev[place] * i_t[place]
        c_prev[place] += f_t[place] * g_t[place]
    return c_prev
