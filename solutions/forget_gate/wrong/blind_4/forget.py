"""Blind set 4: wrong answers to forget, written after the third set was mended, before they were run."""

# %% blind 4, the gate clipped [0.35 threshold]: shares are rounded first
def forget(f_t, c_prev):
    return np.round(f_t) * c_prev

# %% blind 4, minus instead of times, absolute [0.15 subtract+abs]: the distance
def forget(f_t, c_prev):
    return np.abs(c_prev - f_t)

# %% blind 4, only the first row [0.75 batch]: of a batch the first sample's gate is used
def forget(f_t, c_prev):
    gate = f_t[0] if f_t.ndim == 2 else f_t
    return gate * c_prev

# %% blind 4, in reverse [0.35 reversed]: the gate is turned round
def forget(f_t, c_prev):
    return f_t[::-1] * c_prev
