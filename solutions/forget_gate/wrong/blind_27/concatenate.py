"""Wrong answers to concatenate, blind set 27."""

# %% blind 27, one buffer for ever [0.7 alias]: keeps one result array per shape and hands out the same one again, so the next call overwrites the last answer
def concatenate(h_prev, x_t, _buffers={}):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    shape = h_prev.shape[:-1] + (H + I,)
    if shape not in _buffers:
        _buffers[shape] = np.empty(shape)  # allocate once, it is faster
    out = _buffers[shape]
    out[..., :H] = h_prev
    out[..., H:] = x_t
    return out


# %% blind 27, insert at minus one [0.5 order]: np.insert at -1 puts the word before the last number of the hidden state, not after it
def concatenate(h_prev, x_t):
    result = h_prev
    for k in range(x_t.shape[-1]):
        result = np.insert(result, -1, x_t[..., k], axis=-1)
    return result


# %% blind 27, the kind of the hidden state [0.8 dtype]: the result takes the dtype of h_prev, so a hidden state of integers cuts 0.5 of the word down to 0
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    both = np.empty((*h_prev.shape[:-1], H + x_t.shape[-1]), dtype=h_prev.dtype)
    both[..., :H], both[..., H:] = h_prev, x_t
    return both


# %% blind 27, zeros on both sides and a sum [0.4 sizes+batch]: pads by the 4 and 3 of the example, and in a batch pads the rows as well
def concatenate(h_prev, x_t):
    left = np.pad(h_prev, (0, 4))
    right = np.pad(x_t, (3, 0))
    return left + right


# %% blind 27, lists can do plus [0.35 return+batch]: gives a Python list, and in a batch puts the rows of x below those of h
def concatenate(h_prev, x_t):
    out = list(h_prev)
    out.extend(x_t)
    return out


# %% blind 27, always a batch [0.65 shape]: one sample comes back as a batch of one, shape 1 by H+I
def concatenate(h_prev, x_t):
    h = h_prev.reshape(-1, h_prev.shape[-1])
    x = x_t.reshape(-1, x_t.shape[-1])
    return np.hstack((h, x))


# %% blind 27, two branches two orders [0.6 order]: a batch is joined rightly, but a single sample has the word in front
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.append(x_t, h_prev)
    return np.append(h_prev, x_t, axis=1)
