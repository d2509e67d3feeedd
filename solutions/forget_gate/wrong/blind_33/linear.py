"""Wrong answers to linear, blind set 33."""

# %% blind 33, bias only for one [0.65 bias]: with a batch the bias is left out altogether, one sample is right
def linear(concat, W_f, b_f):
    if concat.ndim == 1:
        # one sample
        z = concat @ W_f + b_f
    else:
        # many samples: rows @ matrix
        z = concat @ W_f
    return z


# %% blind 33, column bias in the batch [0.65 batch]: computes with columns and adds the bias before turning back, so a batch stops with a shape error or (N equal to H or 1) comes out wrong in silence; one sample is right
def linear(concat, W_f, b_f):
    # the book: z = W x + b, with W = W_f transposed
    W_book = np.transpose(W_f)
    z = W_book @ np.transpose(concat) + b_f
    return np.transpose(z)


# %% blind 33, mean of the products [0.35 mean+batch]: divides the sum by len(concat), so it is a mean over the inputs for one sample and is divided by the number of samples for a batch
def linear(concat, W_f, b_f):
    n = len(concat)
    weighted = np.dot(concat, W_f) / n
    return weighted + b_f


# %% blind 33, start from the habit [0.3 mutation+batch]: adds the rows into b_f itself so the argument changes (whole-number biases stop with a casting error) and a batch stops because concat[k] is then a sample and no number
def linear(concat, W_f, b_f):
    z = b_f                            # begin with the habit
    for k in range(len(concat)):
        z += concat[k] * W_f[k]        # then every number pulls
    return z


# %% blind 33, weights that add to one [0.35 scaled]: divides each column of the matrix by its sum because the weights of a weighted sum should add up to 1, so scores are changed and can turn their sign
def linear(concat, W_f, b_f):
    # a weighted sum needs weights with total 1
    column_totals = W_f.sum(axis=0)
    weights = W_f / np.where(column_totals == 0, 1, column_totals)
    return concat @ weights + b_f


# %% blind 33, average sample [0.6 batch]: the samples of a batch are averaged first, so a batch gives one row of scores
def linear(concat, W_f, b_f):
    # N samples of the same thing -> take their mean (less noise)
    if len(concat.shape) > 1:
        concat = np.mean(concat, axis=0)
    return concat @ W_f + b_f


# %% blind 33, a bias for each part [0.5 bias]: h and x are each given the whole bias, so it is added twice
def linear(concat, W_f, b_f):
    H = b_f.shape[0]
    h_part = concat[..., :H] @ W_f[:H] + b_f
    x_part = concat[..., H:] @ W_f[H:] + b_f
    return h_part + x_part


# %% blind 33, fires above its threshold [0.25 relu+sign]: takes the bias for a threshold and subtracts it and then sets negative scores to zero
def linear(concat, W_f, b_f):
    # a neuron fires with what is above its threshold
    excitation = concat @ W_f
    above = excitation - b_f
    return np.where(above > 0, above, 0.0)
