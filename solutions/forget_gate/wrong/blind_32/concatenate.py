"""Wrong answers to concatenate, blind set 32."""

# %% blind 32, one for the bias [0.5 extra]: a column of ones is glued on for the bias (bias trick), so the row has H+I+1 numbers, 8 instead of 7
def concatenate(h_prev, x_t):
    # add a constant 1 so that the bias can live inside the weight matrix
    ones = np.ones(h_prev.shape[:-1] + (1,))
    combined = np.concatenate([h_prev, x_t, ones], axis=-1)
    return combined


# %% blind 32, spread into a list [0.3 container+batch]: gives a Python list instead of an array, and a batch becomes a list of 2N rows of lengths H and I under each other
def concatenate(h_prev, x_t):
    # like [...h_prev, ...x_t]
    return [*h_prev, *x_t]


# %% blind 32, columns of a frame [0.45 sample]: column_stack joins a batch correctly, but treats two single rows as two columns and stops (ValueError) because 3 is not 4, or gives (H, 2) when the lengths agree
def concatenate(h_prev, x_t):
    # same as df1.join(df2): features next to features
    return np.column_stack((h_prev, x_t))


# %% blind 32, ravel then reshape [0.6 reshape]: right for one sample, in a batch of two or more the shape (N, H+I) is right but the numbers of different samples are mixed, since all h come first in the flat array
def concatenate(h_prev, x_t):
    flat = np.concatenate([h_prev.ravel(), x_t.ravel()])
    if h_prev.ndim == 1:
        return flat
    batch_size = h_prev.shape[0]
    # view(batch_size, -1) in PyTorch
    return flat.reshape(batch_size, -1)


# %% blind 32, dim of torch [0.45 keyword]: torch's keyword dim instead of axis, TypeError at the first call; with axis it would be right
def concatenate(h_prev, x_t):
    combined = np.concatenate((h_prev, x_t), dim=-1)
    return combined


# %% blind 32, keras layer order [0.25 order+axis]: input before hidden state, and axis=1, so that one sample stops with an AxisError and a batch comes out as [x, h]
def concatenate(h_prev, x_t):
    # keras: Concatenate(axis=1)([inputs, state])
    return np.concatenate([x_t, h_prev], axis=1)


# %% blind 32, always a batch [0.65 shape]: one sample comes back as (1, H+I) instead of (H+I,), a batch is right
def concatenate(h_prev, x_t):
    h = np.atleast_2d(h_prev)
    x = np.atleast_2d(x_t)
    # now both are (batch, features), hstack is safe
    return np.hstack([h, x])


# %% blind 32, stand them up [0.3 column+batch]: one sample becomes a column (H+I, 1), and of a batch all numbers land in one such column
def concatenate(h_prev, x_t):
    # column vectors, as in the formula [h; x]
    h_col = h_prev.reshape(-1, 1)
    x_col = x_t.reshape(-1, 1)
    return np.vstack([h_col, x_col])
