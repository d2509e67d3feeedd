"""Wrong answers to linear, blind set 25."""

# %% blind 25, bias inside the sum [0.5 bias]: adds the bias to each of the products before summing, so it counts H + I times
def linear(concat, W_f, b_f):
    contributions = concat[..., :, np.newaxis] * W_f + b_f
    return contributions.sum(axis=-2)

# %% blind 25, plus equals [0.85 dtype]: adds the bias in place to the scores, which fails when row and matrix are whole numbers and the bias is not
def linear(concat, W_f, b_f):
    scores = np.matmul(concat, W_f)
    scores += b_f
    return scores

# %% blind 25, pen and paper sizes [0.45 hardcoded+batch]: two loops over exactly seven and three numbers, for one single row
def linear(concat, W_f, b_f):
    z = np.zeros(3)
    for j in range(3):
        total = 0.0
        for i in range(7):
            total = total + concat[i] * W_f[i][j]
        z[j] = total + b_f[j]
    return z

# %% blind 25, column habit [0.65 batch]: computes with columns and does not turn the answer back, so only one sample is right
def linear(concat, W_f, b_f):
    z = W_f.T @ concat.T
    return z + b_f

# %% blind 25, star of matrices [0.6 container]: takes np.matrix for its star product and returns a matrix, with an axis too many for one sample
def linear(concat, W_f, b_f):
    row = np.asmatrix(concat)
    weights = np.asmatrix(W_f)
    return row * weights + b_f

# %% blind 25, tidy scores [0.6 rounded+shape]: rounds to three digits as the tables do, and squeezes, so a batch of one sample loses its axis
def linear(concat, W_f, b_f):
    rows = np.atleast_2d(concat)
    z = rows.dot(W_f) + b_f
    return np.squeeze(np.around(z, 3))
