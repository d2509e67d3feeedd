"""Wrong answers to linear, blind set 24."""

# %% blind 24, bias inside the bracket [0.35 brackets]: adds the bias to every row of the matrix before the product
def linear(concat, W_f, b_f):
    return concat @ (W_f + b_f)


# %% blind 24, a bias for each half [0.5 bias]: scores the two halves apart and gives each of them the bias
def linear(concat, W_f, b_f):
    H = W_f.shape[1]
    score_h = concat[..., :H] @ W_f[:H] + b_f
    score_x = concat[..., H:] @ W_f[H:] + b_f
    return score_h + score_x


# %% blind 24, scores kept safe [0.75 clip]: cuts the scores off at 20 so that the sigmoid would not overflow later
def linear(concat, W_f, b_f):
    z = np.dot(concat, W_f) + b_f
    # exp() must not explode in the next step
    return np.clip(z, -20.0, 20.0)


# %% blind 24, a bias row for every sample by len [0.5 vector]: tiles the bias len(concat) times, so one sample comes out as seven equal rows
def linear(concat, W_f, b_f):
    n_samples = len(concat)
    bias = np.tile(b_f, (n_samples, 1))
    return concat @ W_f + bias


# %% blind 24, minus the largest score [0.35 centred]: subtracts the largest score of each row, a trick remembered from the softmax
def linear(concat, W_f, b_f):
    scores = np.matmul(concat, W_f) + b_f
    scores = scores - np.max(scores, axis=-1, keepdims=True)  # numerical stability
    return scores


# %% blind 24, onto the bias [0.4 mutation+batch]: adds the products onto the bias itself, which changes it and does not fit a batch
def linear(concat, W_f, b_f):
    b_f += concat @ W_f
    return b_f


# %% blind 24, column by column into a copy of the bias's shape [0.5 batch+dtype]: loops over columns for one sample only, into an array of the bias's type, so whole-number biases cut the scores
def linear(concat, W_f, b_f):
    z = np.zeros_like(b_f)
    for j in range(len(b_f)):
        z[j] = sum(concat * W_f[:, j]) + b_f[j]
    return z


# %% blind 24, weighted average [0.25 scaled+batch]: reads weighted sum as weighted average, dividing by the sum of the row, and cannot take a batch
def linear(concat, W_f, b_f):
    weighted = np.average(W_f, axis=0, weights=concat)
    return weighted + b_f
