"""Wrong answers to concatenate, blind set 29."""

# %% blind 29, np append [0.6 batch]: np.append without an axis makes one long flat row of a whole batch, the samples run into each other
def concatenate(h_prev, x_t):
    return np.append(h_prev, x_t)


# %% blind 29, second axis [0.6 axis]: axis 1 is right for a batch, but a single sample has no axis 1 and the call stops
def concatenate(h_prev, x_t):
    joined = np.concatenate((h_prev, x_t), axis=1)
    return joined


# %% blind 29, word first and default axis [0.4 order+axis]: the word stands before the hidden state, and without an axis a batch is joined along its first axis and stops
def concatenate(h_prev, x_t):
    # [x_t, h_{t-1}] as in our other book
    return np.concatenate([x_t, h_prev])


# %% blind 29, kind of the word [0.75 dtype]: the result takes the kind of x_t, so with a word of whole numbers the hidden state loses its decimals
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    out = np.empty(h_prev.shape[:-1] + (H + I,), dtype=x_t.dtype)
    out[..., :H] = h_prev
    out[..., H:] = x_t
    return out


# %% blind 29, columns left standing [0.7 transpose]: in a batch the samples come back as columns, (H + I, N), the way back to rows is missing
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.hstack([h_prev, x_t])
    columns = np.vstack([h_prev.T, x_t.T])
    return columns


# %% blind 29, plus of lists [0.35 kind+batch]: a list comes back instead of an array, and in a batch the rows become more instead of longer
def concatenate(h_prev, x_t):
    return list(h_prev) + list(x_t)


# %% blind 29, three and seven [0.65 size]: the sizes 3 and 7 of the example are written into the code, any other size stops
def concatenate(h_prev, x_t):
    result = np.zeros(h_prev.shape[:-1] + (7,))
    result[..., 0:3] = h_prev
    result[..., 3:7] = x_t
    return result


# %% blind 29, a one for the bias [0.4 extra+batch]: a 1 is put behind the two parts that nobody asked for, and a batch stops
def concatenate(h_prev, x_t):
    # trick from the linear regression lecture: a constant 1 takes the bias along
    return np.concatenate([h_prev, x_t, [1.0]])
