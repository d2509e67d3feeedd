"""Wrong answers to linear, blind set 36."""

# %% blind 36, weighted mean of synapses [0.25 averaged+batch]: np.average divides the weighted sum by the sum of concat, so every score is scaled (boys would give about [1, 1, 3.2]; zeros stop with a ZeroDivisionError); and a batch stops since the weights do not fit the axis
def linear(concat, W_f, b_f):
    # weighted average of the rows of W_f, the inputs are the weights
    z = np.average(W_f, axis=0, weights=concat)
    return z + b_f

# %% blind 36, bias inside the sum [0.6 bias]: b_f is added to every product before the sum, so it counts H + I times instead of once
def linear(concat, W_f, b_f):
    # every synapse contributes its current
    currents = concat[..., :, np.newaxis] * W_f + b_f
    total = currents.sum(axis=-2)
    return total

# %% blind 36, column algebra turned back late [0.6 batch]: one sample is right; in a batch b_f meets an (H, N) table, which stops for most N; for N = 1 an (H, H) table comes out, and for N = H each sample gets one bias for all its units
def linear(concat, W_f, b_f):
    # textbook: z = W' x + b with columns, then back to rows
    z = np.dot(W_f.T, concat.T) + b_f
    return z.T

# %% blind 36, threshold to be passed [0.55 sign]: the bias is subtracted as if it were a firing threshold, so b_f has the wrong sign in every score
def linear(concat, W_f, b_f):
    drive = concat @ W_f
    threshold = b_f
    return drive - threshold

# %% blind 36, synaptic scaling in place [0.25 normalised+mutation]: the columns of the weights are divided by their length, so the scores are others; and it is done with /= in the argument W_f itself (which stops for whole numbers)
def linear(concat, W_f, b_f):
    # homeostasis: the total weight on each unit is 1
    norm = np.sqrt((W_f ** 2).sum(axis=0))
    W_f /= norm
    return concat @ W_f + b_f

# %% blind 36, no negative rates [0.55 relu]: scores below zero are set to 0, so the subject at boys scores 0 instead of -2
def linear(concat, W_f, b_f):
    rate = np.matmul(concat, W_f) + b_f
    rate = np.where(rate < 0, 0.0, rate)  # a neuron cannot fire at a negative rate
    return rate

# %% blind 36, plus equals on the product [0.85 dtype]: the bias is added in place to the product, so whole numbers in concat and W_f with decimals in b_f stop with a casting error; all else is right
def linear(concat, W_f, b_f):
    z = np.dot(concat, W_f)
    z += b_f
    return z

# %% blind 36, refilled as three by seven [0.2 reshape+missing]: reshape is taken for the transpose, so the weights are dealt out to the wrong units, and b_f is never added; the shapes are right
def linear(concat, W_f, b_f):
    n_units = len(b_f)
    W = np.reshape(W_f, (n_units, -1))   # matrix(W_f, nrow = 3)
    z = W @ concat.T
    return z.T
