"""Wrong answers to concatenate, blind set 34."""

# %% blind 34, fixed buffer of seven [0.4 hardcoded+batch]: the buffer has seven places and the loops run to 3 and 4, so other sizes fail or are cut short, and a batch stops with a ValueError
def concatenate(h_prev, x_t):
    buf = np.zeros(7)
    for i in range(3):
        buf[i] = h_prev[i]
    for i in range(4):
        buf[3 + i] = x_t[i]
    return buf

# %% blind 34, buffer typed like h [0.75 dtype]: the preallocated buffer takes the type of h_prev, so with a hidden state of whole numbers the decimals of x_t are cut off, all else is right
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    row = np.empty(h_prev.shape[:-1] + (H + I,), dtype=h_prev.dtype)
    row[..., 0:H] = h_prev
    row[..., H:H + I] = x_t
    return row

# %% blind 34, time multiplex [0.3 interleave]: the two signals are interleaved, h x h x, as in a multiplexer, and what is left of the longer one comes last, so the length is right and the order is not
def concatenate(h_prev, x_t):
    # multiplex the two channels sample by sample
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    m = min(H, I)
    out = np.zeros(h_prev.shape[:-1] + (H + I,))
    out[..., 0:2 * m:2] = h_prev[..., :m]
    out[..., 1:2 * m:2] = x_t[..., :m]
    if H > m:
        out[..., 2 * m:] = h_prev[..., m:]
    if I > m:
        out[..., 2 * m:] = x_t[..., m:]
    return out

# %% blind 34, bracket left open [0.45 bracket]: the outer bracket of the call is never closed, so the cell does not even parse, with it the answer would be right
def concatenate(h_prev, x_t):
    joined = np.concatenate((h_prev, x_t), axis=-1
    return joined

# %% blind 34, write pointer one early [0.5 offbyone]: the second loop starts at H - 1, so x_t writes over the last number of h_prev and the last place stays 0
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    out = np.zeros(h_prev.shape[:-1] + (H + I,))
    for k in range(H):
        out[..., k] = h_prev[..., k]
    p = H - 1  # last position written, go on from here
    for k in range(I):
        out[..., p] = x_t[..., k]
        p = p + 1
    return out

# %% blind 34, python list word first [0.35 list+order]: the word stands in front of the hidden state, and plain lists are returned and no array, for one sample and for a batch
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return list(x_t) + list(h_prev)
    result = []
    for n in range(len(h_prev)):
        result.append(list(x_t[n]) + list(h_prev[n]))
    return result

# %% blind 34, same level first [0.3 scaled+mutation]: the word is normalised to a peak of 1 before it is joined, and this happens in place in the caller's x_t, so only words whose peak is already 1 come out right, a word of zeros becomes nan and whole numbers raise an error
def concatenate(h_prev, x_t):
    # both signals must have the same level before they are mixed
    peak = np.max(np.abs(x_t))
    x_t /= peak
    return np.concatenate([h_prev, x_t], axis=-1)

# %% blind 34, zero padding [0.35 padding]: the shorter one is padded with zeros to the length of the longer before the two are joined, so 3 and 4 numbers become 8 with a zero in the middle, only H equal to I is right
def concatenate(h_prev, x_t):
    L = max(h_prev.shape[-1], x_t.shape[-1])
    a = np.zeros(h_prev.shape[:-1] + (L,))
    b = np.zeros(x_t.shape[:-1] + (L,))
    a[..., :h_prev.shape[-1]] = h_prev
    b[..., :x_t.shape[-1]] = x_t
    return np.concatenate((a, b), axis=-1)
