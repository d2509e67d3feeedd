"""Wrong answers to linear, blind set 32."""

# %% blind 32, two decimals please [0.75 rounded]: the scores are rounded to two decimals, unseen at "boys" whose scores are whole, wrong by up to 0.005 elsewhere
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    # so the result looks like in the text
    return np.round(z, 2)


# %% blind 32, einsum lost a letter [0.35 summed]: the output subscript j is missing, so the units are added up as well: every unit gets the same sum plus its own bias, and a batch stops or is mixed up
def linear(concat, W_f, b_f):
    # ... stands for the batch dimension, i is summed
    weighted = np.einsum("...i,ij->...", concat, W_f)
    return weighted + b_f


# %% blind 32, bias before turning back [0.6 broadcast]: column style, but the bias is added to the (H, N) matrix before it is turned back: right for one sample, ValueError for most batches, and for N = H each sample gets the bias of a unit
def linear(concat, W_f, b_f):
    # z = W x + b with columns, as in the books
    W = W_f.T
    x = concat.T
    z = np.matmul(W, x) + b_f
    return z.T


# %% blind 32, bias_ih and bias_hh [0.6 bias]: the bias is added once for the h part and once for the x part, so every score is too high by b_f
def linear(concat, W_f, b_f):
    n_hidden = b_f.shape[0]
    h_part, x_part = concat[..., :n_hidden], concat[..., n_hidden:]
    hidden_score = h_part @ W_f[:n_hidden] + b_f
    input_score = x_part @ W_f[n_hidden:] + b_f
    return hidden_score + input_score


# %% blind 32, accumulate in the bias [0.3 mutation+batch]: adds into b_f itself, so the bias changes with every call, and a batch does not fit into it (ValueError)
def linear(concat, W_f, b_f):
    b_f += np.dot(concat, W_f)
    return b_f


# %% blind 32, zeros like the bias [0.4 dtype+batch]: the accumulator has the type of b_f, so with whole-number biases every step is truncated, and the index runs over the first axis, so a batch stops with an error
def linear(concat, W_f, b_f):
    z = np.zeros_like(b_f)
    for j in range(W_f.shape[1]):
        for i in range(W_f.shape[0]):
            z[j] += concat[i] * W_f[i][j]
        z[j] += b_f[j]
    return z


# %% blind 32, weighted by numpy [0.25 average+batch]: np.average divides the weighted sum by the sum of the weights (ZeroDivisionError for a row of zeros), and refuses the weights of a batch
def linear(concat, W_f, b_f):
    # a weighted sum of the rows of W_f, the weights are the inputs
    score = np.average(W_f, axis=0, weights=concat)
    return score + b_f


# %% blind 32, dense with relu [0.5 relu]: a ReLU on top of the right scores, every negative score becomes 0 (the -2 of the subject)
def linear(concat, W_f, b_f):
    # Dense(units, activation="relu")
    z = np.dot(concat, W_f) + b_f
    return np.maximum(z, 0.0)
