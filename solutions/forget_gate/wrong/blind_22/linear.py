"""Blind set 22: wrong answers to linear, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, bias for the single row only [0.65 bias]: the branch for a batch forgets the bias
def linear(concat, W_f, b_f):
    if concat.ndim == 1:
        z = np.zeros(W_f.shape[1])
        for k, weight_row in enumerate(W_f):
            z = z + concat[k] * weight_row
        z = z + b_f
    else:
        z = np.array([row @ W_f for row in concat])
    return z

# %% blind 22, upper and lower rows mixed up [0.5 swapped]: meets the hidden state with the last rows of W and the word with the first
def linear(concat, W_f, b_f):
    H = W_f.shape[1]
    I = W_f.shape[0] - H
    W_x, W_h = W_f[:I], W_f[I:]
    said, word = concat[..., :H], concat[..., H:]
    return said @ W_h + word @ W_x + b_f

# %% blind 22, average of the products [0.45 mean+batch]: takes the mean where the sum belongs, and knows one row only
def linear(concat, W_f, b_f):
    products = concat[:, np.newaxis] * W_f
    average = np.mean(products, axis=0)
    return average + b_f

# %% blind 22, scaled as in attention [0.6 scale]: divides the sum by the root of the number of inputs
def linear(concat, W_f, b_f):
    fan_in = W_f.shape[0]
    raw = np.matmul(concat, W_f)
    raw = raw / np.sqrt(fan_in)
    return raw + b_f

# %% blind 22, a dense layer comes with relu [0.55 relu]: low scores are cut off at zero
def linear(concat, W_f, b_f):
    class Dense:
        def __init__(self, weight, bias):
            self.weight = weight
            self.bias = bias

        def __call__(self, rows):
            out = rows @ self.weight + self.bias
            return np.where(out > 0, out, 0.0)

    layer = Dense(W_f, b_f)
    return layer(concat)

# %% blind 22, matrix in front for the square part [0.4 transposed+batch]: the hidden part is multiplied from the other side, which transposes its weights and does not fit a batch
def linear(concat, W_f, b_f):
    H = len(b_f)
    U = W_f[:H]
    V = W_f[H:]
    z_hidden = U @ concat[..., :H]
    z_word = concat[..., H:] @ V
    return z_hidden + z_word + b_f

# %% blind 22, int table of results [0.45 dtype+batch]: the results are cut to whole numbers, and there is room for one sample only
def linear(concat, W_f, b_f):
    scores = np.array([0] * len(b_f))
    for unit in range(len(scores)):
        column = W_f[:, unit]
        scores[unit] = sum(concat * column) + b_f[unit]
    return scores

# %% blind 22, equals instead of plus equals [0.4 overwrite]: every product replaces the one before, so only the last number counts
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + (W_f.shape[1],))
    for k in range(W_f.shape[0]):
        number = concat[..., k : k + 1]
        z = number * W_f[k]
    return z + b_f
