"""Blind set 2: wrong answers to write, written from the released notebook before anything was measured."""

# %% blind 2, partners exchanged [0.4 swapped]: the share kept meets the candidate
def write(f_t, c_prev, i_t, g_t):
    return f_t * g_t + i_t * c_prev

# %% blind 2, multiplied [0.3 product]: a product where the plus belongs
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    written = i_t * g_t
    return kept * written

# %% blind 2, into the memory and bent [0.4 mutation+tanh]: c_prev is changed, and a tanh too many
def write(f_t, c_prev, i_t, g_t):
    c_prev *= f_t
    c_prev += i_t * g_t
    return np.tanh(c_prev)

# %% blind 2, a list of sums [0.6 container]: number by number, a list comes back
def write(f_t, c_prev, i_t, g_t):
    return [f * c + i * g for f, c, i, g in zip(f_t, c_prev, i_t, g_t)]
