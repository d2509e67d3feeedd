"""Blind set 5: wrong answers to linear, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, as in nn.Linear [0.4 transpose]: x W^T, as torch stores its weights
def linear(concat, W_f, b_f):
    z = np.matmul(concat, W_f.T) + b_f
    return z

# %% blind 5, bias in the inner loop [0.45 bias+batch]: b is added once for every input, and a batch fails
def linear(concat, W_f, b_f):
    n_in, n_out = W_f.shape
    z = np.zeros(n_out)
    for j in range(n_out):
        for i in range(n_in):
            z[j] += concat[i] * W_f[i, j] + b_f[j]
    return z

# %% blind 5, sum over the columns [0.3 axis]: each row of weights is added up, not each column
def linear(concat, W_f, b_f):
    weighted = concat[..., np.newaxis] * W_f
    scores = weighted.sum(axis=-1)
    return scores + b_f

# %% blind 5, minus the threshold [0.7 sign]: the bias is taken away, like a threshold
def linear(concat, W_f, b_f):
    score = concat.dot(W_f)
    score = score - b_f
    return score

# %% blind 5, first three and the rest [0.75 batch]: the cut is made along the samples of a batch
def linear(concat, W_f, b_f):
    h = concat[:3]
    x = concat[3:]
    W_h = W_f[:3]
    W_x = W_f[3:]
    return h @ W_h + x @ W_x + b_f

# %% blind 5, saved in the bias [0.5 mutation+batch]: b_f itself collects the scores, and has no room for a batch
def linear(concat, W_f, b_f):
    b_f += np.dot(concat, W_f)
    return b_f

# %% blind 5, a list of three sums [0.4 container+hardcoded]: three columns are built in, a list comes back
def linear(concat, W_f, b_f):
    return [sum([concat[i] * W_f[i][j] for i in range(7)]) + b_f[j] for j in range(3)]

# %% blind 5, printed [0.4 return]: the scores are shown and not returned
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    print("z =", z)
