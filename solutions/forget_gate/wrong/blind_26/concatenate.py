"""Wrong answers to concatenate, blind set 26."""

# %% blind 26, append the wrong way round [0.5 order]: the word stands in front of the hidden state, so every number will meet the weights of another one
def concatenate(h_prev, x_t):
    joined = np.append(x_t, h_prev, axis=-1)
    assert joined.shape[-1] == h_prev.shape[-1] + x_t.shape[-1]
    return joined


# %% blind 26, stretching the old array [0.3 mutation+batch]: makes the argument h_prev itself longer and writes x_t into it, and by counting all numbers it takes a batch apart
def concatenate(h_prev, x_t):
    n_h, n_x = h_prev.size, x_t.size
    h_prev.resize(n_h + n_x, refcheck=False)
    h_prev[n_h:] = x_t.ravel()
    return h_prev


# %% blind 26, counting loop [0.35 index+batch]: the second loop stops one number too early, so the last feature stays 0, and len counts samples when a batch comes in
def concatenate(h_prev, x_t):
    H = len(h_prev)
    I = len(x_t)
    concat = np.zeros(H + I)
    for j in range(H):
        concat[j] = h_prev[j]
    for j in range(I - 1):
        concat[H + j] = x_t[j]
    return concat


# %% blind 26, always two dimensions [0.65 shape]: turns a single sample into a batch of one and never back, the result is (1, 7) and not (7,)
def concatenate(h_prev, x_t):
    # make sure both are matrices so that hstack works in both cases
    h2 = np.atleast_2d(h_prev)
    x2 = np.atleast_2d(x_t)
    return np.hstack((h2, x2))


# %% blind 26, seven places reserved [0.65 size]: right for the example and its batches, but the sizes 3 and 7 are built in, other sizes stop
def concatenate(h_prev, x_t):
    out = np.empty(h_prev.shape[:-1] + (7,))
    out[..., :3] = h_prev
    out[..., 3:7] = x_t
    return out


# %% blind 26, two arguments instead of a list [0.35 call+axis]: np.concatenate needs one list and takes x_t for the axis here, and the intended axis 0 would put the samples of a batch below each other
def concatenate(h_prev, x_t):
    axis_that_grows = 0
    return np.concatenate(h_prev, x_t, axis_that_grows)


# %% blind 26, plain Python lists [0.65 kind]: the numbers are in the right order but come back as a list, on which the next step cannot compute as on an array
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return [*h_prev.tolist(), *x_t.tolist()]
    return [h + x for h, x in zip(h_prev.tolist(), x_t.tolist())]


# %% blind 26, columns in the head [0.6 transpose]: joins the transposed arrays and forgets to turn the result back, a batch comes out as (H+I, N)
def concatenate(h_prev, x_t):
    # features go down, samples go to the right
    top = h_prev.T
    bottom = x_t.T
    return np.concatenate((top, bottom), axis=0)
