"""Wrong answers to linear, blind set 28."""

# %% blind 28, inner product [0.55 transpose]: np.inner sums over the last axis of both, so it wants the matrix transposed and stops, 7 does not meet 3
def linear(concat, W_f, b_f):
    return np.inner(concat, W_f) + b_f


# %% blind 28, einsum for one row [0.35 bias+batch]: the bias is forgotten, and the letters describe one row only, a batch stops
def linear(concat, W_f, b_f):
    z = np.einsum("k,kh->h", concat, W_f)
    return z


# %% blind 28, start with the bias [0.35 mutation+batch]: asarray copies nothing if the bias is already of floats, so the sum is written into b_f, and a batch is taken apart by samples instead of by numbers
def linear(concat, W_f, b_f):
    z = np.asarray(b_f, dtype=float)
    for number, weights in zip(concat, W_f):
        z += number * weights
    return z


# %% blind 28, seven habits [0.6 bias]: the bias stands inside the loop and is added for every number that comes in
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + b_f.shape)
    for k in range(len(W_f)):
        z += concat[..., k, None] * W_f[k] + b_f
    return z


# %% blind 28, bias stood up [0.5 broadcast]: as a column the bias meets the row of scores in a table, H times H numbers for one sample
def linear(concat, W_f, b_f):
    scores = concat @ W_f
    return scores + b_f.reshape(-1, 1)


# %% blind 28, whole scores [0.75 dtype]: z takes its kind from concat, and for whole numbers in it the decimals of the scores are cut off
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + (W_f.shape[1],), dtype=concat.dtype)
    z[...] = concat @ W_f + b_f
    return z


# %% blind 28, sum over everything [0.3 axis+batch]: sum without an axis adds all the units into one number that each of them gets, and a batch does not fit against the transposed matrix
def linear(concat, W_f, b_f):
    weighted = concat * W_f.T
    return weighted.sum() + b_f


# %% blind 28, last H instead of the rest [0.6 slice]: the part of the word is taken as the last H numbers, copied from the line above, so the first number of a longer word is lost
def linear(concat, W_f, b_f):
    H = len(b_f)
    said = concat[..., :H] @ W_f[:H]
    word = concat[..., -H:] @ W_f[-H:]
    return said + word + b_f
