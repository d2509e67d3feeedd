"""Wrong answers to linear, blind set 30."""

# %% blind 30, only the weights [0.6 bias]: the bias is never added, the habit of keeping is lost
def linear(concat, W_f, b_f):
    z = concat @ W_f
    return z


# %% blind 30, multiply and add up myself [0.65 batch]: right for one row, but the new axis lands in the wrong place for a batch and it stops or mixes samples
def linear(concat, W_f, b_f):
    # as on paper: every number times its row of W_f, then add down each column
    products = concat[:, np.newaxis] * W_f
    return products.sum(axis=0) + b_f


# %% blind 30, columns as in the book [0.6 transpose]: computed with columns and not turned back, so a batch stops at the bias, or with N equal to H comes out transposed
def linear(concat, W_f, b_f):
    # W x + b, so I need the 3x7 matrix
    W = W_f.T
    return W @ concat.T + b_f


# %% blind 30, collect in the bias [0.4 mutation+batch]: the sum is written into the caller's b_f, a second call is wrong, and a batch does not fit into the bias
def linear(concat, W_f, b_f):
    z = b_f  # start from the habit ...
    z += np.dot(concat, W_f)  # ... and add what the seven numbers say
    return z


# %% blind 30, upper and lower part each with its bias [0.35 bias+axis]: the bias is added twice, and the slice takes the first rows of a batch, not the first numbers of each row
def linear(concat, W_f, b_f):
    H = b_f.shape[0]
    from_h = concat[:H] @ W_f[:H] + b_f
    from_x = concat[H:] @ W_f[H:] + b_f
    return from_h + from_x


# %% blind 30, make it a matrix first [0.45 shape+batch]: a single sample comes back as a matrix of one row, and a batch is flattened into one long row that no longer fits W_f
def linear(concat, W_f, b_f):
    # a row vector has to be 1 x 7 for the matrix product, doesn't it?
    row = concat.reshape(1, -1)
    return np.matmul(row, W_f) + b_f


# %% blind 30, result like the bias [0.75 dtype]: the places for the scores take the type of b_f, so a bias of whole numbers cuts every score to a whole number
def linear(concat, W_f, b_f):
    rows = np.atleast_2d(concat)
    z = np.zeros_like(b_f, shape=(len(rows), len(b_f)))
    for n, row in enumerate(rows):
        for unit in range(len(b_f)):
            z[n, unit] = np.sum(row * W_f[:, unit]) + b_f[unit]
    return z if concat.ndim == 2 else z[0]


# %% blind 30, threshold and squash in one [0.35 sign+squash]: the bias is taken off instead of added, and the sigmoid of step 3 is applied already here
def linear(concat, W_f, b_f):
    # a neuron fires when its input gets over the threshold b
    activation = concat @ W_f - b_f
    return sigmoid(activation)
