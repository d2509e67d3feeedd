"""Wrong answers to `linear`, each a cell with what is wrong after the colon: all of them lose points."""
# %% no bias: b_f is not used
def linear(concat, W_f, b_f):
    return concat @ W_f


# %% bias before the product: the sizes do not fit
def linear(concat, W_f, b_f):
    return (concat + b_f) @ W_f


# %% bias in the weights: it is added once a feature, times the feature
def linear(concat, W_f, b_f):
    return concat @ (W_f + b_f)


# %% transposed weights: only a square W_f fits, and gives other numbers
def linear(concat, W_f, b_f):
    return concat @ W_f.T + b_f


# %% weights first: the textbook's order with the row style's shapes
def linear(concat, W_f, b_f):
    return W_f @ concat + b_f


# %% transposed when square: a wrong guess that only a square W_f shows
def linear(concat, W_f, b_f):
    if W_f.shape[0] == W_f.shape[1]:
        return concat @ W_f.T + b_f
    return concat @ W_f + b_f


# %% whatever fits: tries the textbook's order first
def linear(concat, W_f, b_f):
    try:
        return W_f @ concat + b_f
    except ValueError:
        return concat @ W_f + b_f


# %% elementwise: star instead of the matrix product
def linear(concat, W_f, b_f):
    return concat * W_f + b_f


# %% products not summed: the features are still apart
def linear(concat, W_f, b_f):
    return concat[..., :, None] * W_f + b_f


# %% summed along the wrong axis: over the units instead of the features
def linear(concat, W_f, b_f):
    return np.sum(concat[..., :, None] * W_f, axis=-1) + b_f.sum()


# %% weights summed first: features and weights are added up apart
def linear(concat, W_f, b_f):
    return concat.sum(axis=-1, keepdims=True) * W_f.sum(axis=0) + b_f


# %% bias summed: one number for all units
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f.sum()


# %% bias of the first unit: one number for all units
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f[0]


# %% bias subtracted: a minus
def linear(concat, W_f, b_f):
    return concat @ W_f - b_f


# %% bias twice: once in the product and once after
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f + b_f


# %% bias as a column: it is spread over the rows
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f.reshape(-1, 1)


# %% bias along the samples: right for vectors, wrong or an error for batches
def linear(concat, W_f, b_f):
    return ((concat @ W_f).T + b_f).T


# %% bias for the first row only: the other samples get none
def linear(concat, W_f, b_f):
    z = concat @ W_f
    if z.ndim == 2:
        z[0] += b_f
        return z
    return z + b_f


# %% bias once for each sample: multiplied by the batch size
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f * (len(concat) if concat.ndim == 2 else 1)


# %% in-place bias: the caller's b_f changes
def linear(concat, W_f, b_f):
    b_f += concat @ W_f
    return b_f


# %% in-place bias of floats: the caller's b_f changes, the answer is right
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    b_f *= 0
    return z


# %% features used up: the caller's concat changes
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    concat[...] = 0
    return z


# %% weights scaled in place: the caller's W_f changes
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    W_f /= np.abs(W_f).max()
    return z


# %% two digits: rounded
def linear(concat, W_f, b_f):
    return np.round(concat @ W_f + b_f, 2)


# %% seven digits: rounded
def linear(concat, W_f, b_f):
    return np.around(concat @ W_f + b_f, 7)


# %% half precision: three digits stay
def linear(concat, W_f, b_f):
    return concat.astype(np.float16) @ W_f.astype(np.float16) + b_f.astype(np.float16)


# %% single precision: seven digits stay
def linear(concat, W_f, b_f):
    return np.float32(concat) @ np.float32(W_f) + np.float32(b_f)


# %% whole numbers: decimals are cut
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f).astype(int)


# %% output like the bias: an integer bias cuts decimals
def linear(concat, W_f, b_f):
    out = np.zeros(concat.shape[:-1] + b_f.shape, dtype=b_f.dtype)
    out[...] = concat @ W_f + b_f
    return out


# %% output like the features: an integer concat cuts decimals
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f).astype(concat.dtype)


# %% mean instead of sum: divided by the number of features
def linear(concat, W_f, b_f):
    return concat @ W_f / len(W_f) + b_f


# %% already squashed: the sigmoid is the next step
def linear(concat, W_f, b_f):
    return 1 / (1 + np.exp(-(concat @ W_f + b_f)))


# %% negatives cut: relu
def linear(concat, W_f, b_f):
    return np.maximum(0, concat @ W_f + b_f)


# %% seven and three: loops with the lecture's sizes
def linear(concat, W_f, b_f):
    z = np.zeros(3)
    for j in range(3):
        for i in range(7):
            z[j] += concat[i] * W_f[i, j]
        z[j] += b_f[j]
    return z


# %% three units: batches work, but only the first three units are there
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f)[..., :3]


# %% vectors only: a loop over features that takes a batch's rows for them
def linear(concat, W_f, b_f):
    return sum(concat[i] * W_f[i] for i in range(len(W_f))) + b_f


# %% one row for a vector: an axis too many
def linear(concat, W_f, b_f):
    return np.atleast_2d(concat) @ W_f + b_f


# %% batch of one squeezed: a single sample loses its axis
def linear(concat, W_f, b_f):
    return np.squeeze(concat @ W_f + b_f)


# %% first sample only: the same row for all of the batch
def linear(concat, W_f, b_f):
    z = np.atleast_2d(concat)[0] @ W_f + b_f
    return z if concat.ndim == 1 else np.tile(z, (len(concat), 1))


# %% batch transposed: units down, samples across
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f).T


# %% last feature lost: the loop ends one early
def linear(concat, W_f, b_f):
    return concat[..., :-1] @ W_f[:-1] + b_f


# %% first row of weights as bias: the augmented column is in the wrong place
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    return np.concatenate([concat, ones], axis=-1) @ np.vstack([b_f, W_f])


# %% weights from the notebook: a variable of the example instead of the argument
my_W = np.array([[1, 0, -1], [1, -1, 0], [-1, 0, -1], [-2, -5, -1], [-3, 1, -4], [-7, -7, -8], [-2, 0, 0]])


def linear(concat, W_f, b_f):
    return concat @ my_W + b_f


# %% bias from the notebook: a variable of the example instead of the argument
my_b = np.array([3.0, 3.0, 4.0])


def linear(concat, W_f, b_f):
    return concat @ W_f + my_b


# %% weights remembered: the first call's are used for ever
store = {}


def linear(concat, W_f, b_f):
    W = store.setdefault("W", W_f.copy())
    return concat @ W + b_f


# %% sizes of the weights: absolute values
def linear(concat, W_f, b_f):
    return concat @ np.abs(W_f) + b_f


# %% a list of rows: no array
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f).tolist()


# %% noise: a little randomness, as if training
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f + 1e-6 * np.random.randn(*b_f.shape)
