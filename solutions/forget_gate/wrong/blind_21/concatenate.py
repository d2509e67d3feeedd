"""Blind set 21: wrong answers to concatenate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, two loops into a buffer [0.5 order]: fills the new row number by number, but the word stands in front of the hidden state
def concatenate(h_prev, x_t):
    n_h = h_prev.shape[-1]
    n_x = x_t.shape[-1]
    joined = np.zeros(h_prev.shape[:-1] + (n_h + n_x,))
    for k in range(n_x):
        joined[..., k] = x_t[..., k]
    for k in range(n_h):
        joined[..., n_x + k] = h_prev[..., k]
    return joined

# %% blind 21, unroll both [0.55 batch]: both arrays are unrolled first, so a batch becomes one single long row
def concatenate(h_prev, x_t):
    left = h_prev.reshape(-1)
    right = x_t.reshape(-1)
    return np.concatenate((left, right))

# %% blind 21, one Python list [0.4 container+batch]: plus of two lists gives a list, and in a batch it puts rows under rows
def concatenate(h_prev, x_t):
    row = []
    for value in h_prev:
        row.append(value)
    for value in x_t:
        row.append(value)
    return row

# %% blind 21, last place forgotten [0.5 slice]: the slice stops one short, so the last number of the word stays zero
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    out = np.zeros(h_prev.shape[:-1] + (H + I,))
    out[..., 0:H] = h_prev
    out[..., H : H + I - 1] = x_t[..., 0 : I - 1]
    return out

# %% blind 21, whole number buffer [0.4 dtype]: the buffer holds integers, so every half is cut off to zero
def concatenate(h_prev, x_t):
    size_h, size_x = h_prev.shape[-1], x_t.shape[-1]
    shape = list(h_prev.shape)
    shape[-1] = size_h + size_x
    room = np.zeros(shape, dtype=int)
    room[..., :size_h] = h_prev
    room[..., size_h:] = x_t
    return room

# %% blind 21, pad and add [0.6 batch]: padding with zeros and adding is fine for one row, but np.pad also pads the samples of a batch
def concatenate(h_prev, x_t):
    space_for_x = x_t.shape[-1]
    space_for_h = h_prev.shape[-1]
    first = np.pad(h_prev, (0, space_for_x))
    second = np.pad(x_t, (space_for_h, 0))
    return first + second

# %% blind 21, join of lists by a helper [0.3 order+batch]: the recursive helper hands out the word first and knows no batch
def concatenate(h_prev, x_t):
    def chain(parts):
        if len(parts) == 1:
            return parts[0]
        rest = chain(parts[:-1])
        return np.append(parts[-1], rest)

    return chain([h_prev, x_t])

# %% blind 21, semicolon of Matlab [0.5 axis]: joins along the first axis, so it works for one row and not for a batch
def concatenate(h_prev, x_t):
    blocks = [h_prev, x_t]
    total = np.concatenate(blocks, axis=0)
    return total
