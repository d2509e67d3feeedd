"""Wrong answers to linear, blind set 29."""

# %% blind 29, matrix on the left [0.6 batch]: the transpose on the left is right for one row, a batch of rows stops there
def linear(concat, W_f, b_f):
    z = W_f.T @ concat + b_f
    return z


# %% blind 29, bias on every weight [0.6 bias]: the bias is added to the weights, so it is multiplied by the sum of the inputs
def linear(concat, W_f, b_f):
    return concat @ (W_f + b_f)


# %% blind 29, word rows on top [0.35 order+size]: the upper numbers are taken for the word and the lower ones for the hidden state, and the cut at 4 and 3 fits the example only
def linear(concat, W_f, b_f):
    x_part = concat[..., :4] @ W_f[3:]
    h_part = concat[..., 4:] @ W_f[:3]
    return x_part + h_part + b_f


# %% blind 29, share without bias [0.35 extra+bias]: the sigmoid of the next step is already in it, and the bias is missing
def linear(concat, W_f, b_f):
    score = np.dot(concat, W_f)
    return 0.5 * (1 + np.tanh(score / 2))


# %% blind 29, whole scores [0.7 rounding]: scores are rounded to whole numbers, which shows on the example not at all and elsewhere everywhere
def linear(concat, W_f, b_f):
    z = np.matmul(concat, W_f)
    z = z + b_f
    # the scores of boys are 0, -2, 2
    return np.round(z)


# %% blind 29, counts from one [0.6 offbyone]: the loop begins at 1, so the first number of concat is never weighed
def linear(concat, W_f, b_f):
    n = W_f.shape[0]
    z = 0.0
    for k in range(1, n):
        z = z + concat[..., k, None] * W_f[k]
    return z + b_f


# %% blind 29, slots like the bias [0.5 dtype+batch]: there is room for one sample only, and with a bias of whole numbers the scores lose their decimals
def linear(concat, W_f, b_f):
    scores = np.zeros_like(b_f)
    for unit in range(len(b_f)):
        column = W_f[:, unit]
        scores[unit] = np.sum(concat * column) + b_f[unit]
    return scores


# %% blind 29, grows in the bias [0.6 mutation]: for one sample the score is added into b_f itself, which changes the argument and returns it
def linear(concat, W_f, b_f):
    out = b_f
    if concat.ndim > 1:
        out = np.tile(b_f.astype(float), (len(concat), 1))
    out += concat @ W_f
    return out
