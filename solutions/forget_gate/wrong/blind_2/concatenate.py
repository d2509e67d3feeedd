"""Blind set 2: wrong answers to concatenate, to confirm what set 1 led to."""

# %% blind 2, the input leads by hstack [0.5 order]: x_t first
def concatenate(h_prev, x_t):
    return np.hstack((x_t, h_prev))

# %% blind 2, mean of both put behind [0.35 toolong+batch]: a number more than is due, and vectors only
def concatenate(h_prev, x_t):
    return np.concatenate([h_prev, x_t, [h_prev.mean()]])

# %% blind 2, plus [0.15 add]: numbers are added where sizes allow it
def concatenate(h_prev, x_t):
    return h_prev + x_t

# %% blind 2, loop with range 3 and 4 [0.5 sizes+batch]: only the lecture's sizes
def concatenate(h_prev, x_t):
    out = []
    for i in range(3):
        out.append(h_prev[i])
    for j in range(4):
        out.append(x_t[j])
    return np.array(out)

# %% blind 2, column_stack [0.5 vector]: fits batches only
def concatenate(h_prev, x_t):
    return np.column_stack([h_prev, x_t])

# %% blind 2, float32 [0.75 dtype]: digits are lost
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t), axis=-1).astype(np.float32)

# %% blind 2, bracket of the tuple open [0.45 syntax]: a bracket is missing
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t, axis=-1)

# %% blind 2, state scaled in place, then joined [0.4 scaled+mutation]: h_prev is halved in the caller's array
def concatenate(h_prev, x_t):
    h_prev /= 2
    return np.concatenate((h_prev, x_t), axis=-1)
