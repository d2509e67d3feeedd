"""Blind set 1: wrong answers to concatenate, written from the released notebook before the code was read."""

# %% blind 1, input first by r_ [0.45 order+batch]: r_ joins along the first axis, and the input leads
def concatenate(h_prev, x_t):
    return np.r_[x_t, h_prev]

# %% blind 1, append without an axis [0.7 batch]: append flattens a batch
def concatenate(h_prev, x_t):
    return np.append(h_prev, x_t)

# %% blind 1, a one for the bias [0.35 toolong+batch]: appends a one, as books with the bias inside W do
def concatenate(h_prev, x_t):
    return np.hstack([h_prev, x_t, [1.0]])

# %% blind 1, lists joined by plus [0.45 container+batch]: a list comes back, and a batch's rows stand below each other
def concatenate(h_prev, x_t):
    return h_prev.tolist() + x_t.tolist()

# %% blind 1, a result of seven places [0.5 sizes+batch]: only three and four numbers fit
def concatenate(h_prev, x_t):
    out = np.zeros(7)
    out[:3] = h_prev
    out[3:] = x_t
    return out

# %% blind 1, always the second axis [0.5 vector]: a single sample has no second axis
def concatenate(h_prev, x_t):
    pieces = [h_prev, x_t]
    return np.concatenate(pieces, axis=1)

# %% blind 1, stacked when sizes agree [0.15 stack]: a row for each in place of one long row
def concatenate(h_prev, x_t):
    return np.stack([h_prev, x_t])

# %% blind 1, input centred in place [0.35 centred+mutation]: takes the mean off the input, in the caller's array
def concatenate(h_prev, x_t):
    x_t -= x_t.mean()
    return np.concatenate((h_prev, x_t), axis=-1)

# %% blind 1, union of both [0.2 sorted+batch]: sorted, and repeats are lost
def concatenate(h_prev, x_t):
    return np.union1d(h_prev, x_t)

# %% blind 1, an axis too many [0.45 axis]: the last axis is ndim - 1
def concatenate(h_prev, x_t):
    last = h_prev.ndim
    return np.concatenate((h_prev, x_t), axis=last)

# %% blind 1, two arguments for concatenate [0.45 tuple+batch]: the arrays are no tuple
def concatenate(h_prev, x_t):
    concat = np.concatenate(h_prev, x_t)
    return concat

# %% blind 1, calls itself without np [0.4 recursion+batch]: its own name, with one argument
def concatenate(h_prev, x_t):
    return concatenate((h_prev, x_t))

# %% blind 1, nothing handed back [0.45 return]: the name at the end is no return
def concatenate(h_prev, x_t):
    concat = np.concatenate([h_prev, x_t], axis=-1)
    concat

# %% blind 1, whole numbers [0.45 dtype]: decimals are cut
def concatenate(h_prev, x_t):
    h_size, x_size = h_prev.shape[-1], x_t.shape[-1]
    out = np.empty(h_prev.shape[:-1] + (h_size + x_size,), dtype=int)
    out[..., :h_size] = h_prev
    out[..., h_size:] = x_t
    return out

# %% blind 1, the hidden state twice [0.3 unused]: the input is forgotten
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, h_prev), axis=-1)

# %% blind 1, a loop over samples [0.5 vector]: one sample has no rows to go through
def concatenate(h_prev, x_t):
    rows = []
    for h, x in zip(h_prev, x_t):
        rows.append(np.concatenate((h, x)))
    return np.array(rows)

# %% blind 1, turned at the end [0.65 transpose]: a batch comes back with samples as columns
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t), axis=-1).T

# %% blind 1, a row of one [0.5 shape+batch]: a table with one row, for batches too
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t), axis=None).reshape(1, -1)

# %% blind 1, flipped to bring h forward [0.3 order+reversed+batch]: every number changes its place, and the samples too
def concatenate(h_prev, x_t):
    return np.flip(np.concatenate((x_t, h_prev), axis=-1))

# %% blind 1, own names but the notebook's arrays [0.3 globals]: the parameters are not used
def concatenate(hidden, inputs):
    return np.concatenate((h_prev, x_t), axis=-1)

# %% blind 1, asks for a length of three [0.65 sizes]: anything else is taken for a batch
def concatenate(h_prev, x_t):
    if len(h_prev) == 3:
        return np.concatenate((h_prev, x_t))
    return np.concatenate((h_prev, x_t), axis=1)

# %% blind 1, input first and no return [0.35 order+return]: two slips
def concatenate(h_prev, x_t):
    result = np.concatenate((x_t, h_prev), axis=-1)
    print(result)

# %% blind 1, input first in a list [0.4 order+container]: order and a list
def concatenate(h_prev, x_t):
    return list(np.concatenate((x_t, h_prev), axis=-1))
