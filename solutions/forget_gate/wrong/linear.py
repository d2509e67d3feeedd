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


# %% minus bias [0.5 bias]: the bias is taken away, not added
def linear(concat, W_f, b_f):
    return concat @ W_f - b_f


# %% mean bias [0.5 bias]: one bias for all units
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f.mean()


# %% first bias [0.5 bias]: only the first bias is used, for every unit
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f[0]


# %% W first [0.4 transpose]: the weights stand on the wrong side
def linear(concat, W_f, b_f):
    return W_f @ concat + b_f


# %% W transposed right [0.35 transpose]: the weights are turned on their side
def linear(concat, W_f, b_f):
    return concat @ W_f.T + b_f


# %% dot swapped [0.4 transpose]: the weights stand on the wrong side
def linear(concat, W_f, b_f):
    return np.dot(W_f, concat) + b_f


# %% star [0.2 elementwise]: star multiplies place by place and sums nothing
def linear(concat, W_f, b_f):
    return concat * W_f + b_f


# %% star mean [0.35 axis]: a mean stands where the sum is due
def linear(concat, W_f, b_f):
    return (concat[..., :, None] * W_f).mean(axis=-2) + b_f


# %% star max [0.25 axis]: the largest product stands where the sum is due
def linear(concat, W_f, b_f):
    return (concat[..., :, None] * W_f).max(axis=-2) + b_f


# %% loop overwrites [0.35 overwrite]: = overwrites, only the last product is left
def linear(concat, W_f, b_f):
    z = np.zeros(len(b_f))
    for j in range(len(b_f)):
        for i in range(len(concat)):
            z[j] = concat[i] * W_f[i, j]
        z[j] += b_f[j]
    return z


# %% loop one short [0.35 index]: the loop stops one number too early
def linear(concat, W_f, b_f):
    z = np.zeros(len(b_f))
    for j in range(len(b_f)):
        for i in range(len(concat) - 1):
            z[j] += concat[i] * W_f[i, j]
        z[j] += b_f[j]
    return z


# %% loop hard sizes [0.6 sizes+batch]: 7 and 3 are only the example's sizes, and it takes one sample alone
def linear(concat, W_f, b_f):
    z = np.zeros(3)
    for j in range(3):
        for i in range(7):
            z[j] += concat[i] * W_f[i, j]
        z[j] += b_f[j]
    return z


# %% loop right single [0.7 batch]: right for one sample, a batch is not
def linear(concat, W_f, b_f):
    z = []
    for j in range(W_f.shape[1]):
        z.append(sum(concat[i] * W_f[i, j] for i in range(W_f.shape[0])) + b_f[j])
    return np.array(z)


# %% only x rows [0.35 missing]: the rows of h_prev have no say
def linear(concat, W_f, b_f):
    H = len(b_f)
    return concat[..., H:] @ W_f[H:] + b_f


# %% split three [0.7 sizes]: 3 is only the example's size
def linear(concat, W_f, b_f):
    return concat[..., :3] @ W_f[:3] + concat[..., 3:] @ W_f[3:] + b_f if W_f.shape[1] == 3 else concat[..., :3] @ W_f[:3] + b_f


# %% globals b [0.5 globals]: the notebook's b_f is used, not the argument
def linear(concat, W, b):
    return concat @ W + b_f


# %% in place bias [0.85 mutation]: b_f itself is changed
def linear(concat, W_f, b_f):
    b_f += concat @ W_f
    return b_f


# %% in place concat [0.85 mutation]: the argument concat is turned to zeros on the way
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    concat[...] = 0
    return z


# %% tolist [0.6 container]: a list comes back, not an array
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f).tolist()


# %% matrix [0.6 container]: np.matrix is not a plain array
def linear(concat, W_f, b_f):
    return np.matrix(concat) @ W_f + b_f


# %% row table [0.6 shape]: one sample comes back as a table with one row
def linear(concat, W_f, b_f):
    return np.atleast_2d(concat) @ W_f + b_f


# %% column result [0.4 shape]: the result stands upright
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f).reshape(-1, 1)


# %% rounded [0.7 rounded]: the scores are rounded
def linear(concat, W_f, b_f):
    return np.round(concat @ W_f + b_f, 2)


# %% int [0.5 dtype]: decimals are cut off
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f).astype(int)


# %% float16 [0.8 dtype]: half precision loses digits
def linear(concat, W_f, b_f):
    return (concat @ W_f + b_f).astype("float16")


# %% typo [0.4 name]: W_F is no name that exists
def linear(concat, W_f, b_f):
    return concat @ W_F + b_f


# %% np.linear [0.2 name]: NumPy has no linear
def linear(concat, W_f, b_f):
    return np.linear(concat, W_f) + b_f


# %% transposed no bias [0.3 bias+transpose]: the bias is not there, and the weights are turned
def linear(concat, W_f, b_f):
    return concat @ W_f.T


# %% W T no bias [0.4 bias+batch]: no bias, and a batch does not fit
def linear(concat, W_f, b_f):
    return W_f.T @ concat


# %% no bias list [0.3 bias+container]: no bias, and a list comes back
def linear(concat, W_f, b_f):
    return list(concat @ W_f)


# %% no bias rounded [0.4 bias+rounded]: no bias, and the scores are rounded
def linear(concat, W_f, b_f):
    return np.round(concat @ W_f, 2)


# %% no bias row table [0.3 bias+shape]: no bias, and one sample comes back as a table
def linear(concat, W_f, b_f):
    return np.atleast_2d(concat) @ W_f


# %% half product [0.4 scaled]: everything is halved
def linear(concat, W_f, b_f):
    return 0.5 * (concat @ W_f) + b_f


# %% loop bias overwritten [0.3 bias+overwrite]: = overwrites the sum with the last product, and the bias goes with it
def linear(concat, W_f, b_f):
    z = np.zeros(len(b_f))
    for j in range(len(b_f)):
        z[j] = b_f[j]
        for i in range(len(concat)):
            z[j] = concat[i] * W_f[i, j]
    return z


# %% sigmoid already [0.5 extra]: the sigmoid has no place here yet
def linear(concat, W_f, b_f):
    return 1 / (1 + np.exp(-(concat @ W_f + b_f)))


# %% relu [0.55 extra]: negative scores are cut to zero
def linear(concat, W_f, b_f):
    return np.maximum(concat @ W_f + b_f, 0)


# %% own raise [0.65 raise]: its own raise refuses a batch
def linear(concat, W_f, b_f):
    if concat.ndim != 1:
        raise ValueError("one sample please")
    return concat @ W_f + b_f


# %% transposed minus bias [0.25 transpose+bias]: the weights are turned, and the bias is taken away
def linear(concat, W_f, b_f):
    return W_f.T @ concat - b_f


# %% no bias in place [0.4 bias+mutation]: no bias, and the weights are changed
def linear(concat, W_f, b_f):
    W_f *= 1.5
    W_f /= 3.0
    return 2 * (concat @ W_f)


# %% mean bias list [0.3 bias+container]: one bias for all units, and a list comes back
def linear(concat, W_f, b_f):
    return list(concat @ W_f + np.mean(b_f))


# %% no bias (again) [0.55 bias]: the bias is not there
def linear(concat, W_f, b_f):
    return concat @ W_f


# %% np.dot no bias [0.55 bias]: the bias is not there
def linear(concat, W_f, b_f):
    z = np.dot(concat, W_f)
    return z


# %% bias twice (again) [0.55 bias]: the bias is in twice
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    return z + b_f


# %% bias times [0.4 bias]: the bias is multiplied, not added
def linear(concat, W_f, b_f):
    return concat @ W_f * b_f


# %% bias before product [0.35 bias]: the bias is added to the numbers before the product
def linear(concat, W_f, b_f):
    return (concat + b_f) @ W_f


# %% bias into weights [0.4 bias]: the bias is added to the weights
def linear(concat, W_f, b_f):
    return concat @ (W_f + b_f)


# %% W T first [0.7 batch]: right for one sample, a batch does not fit
def linear(concat, W_f, b_f):
    return W_f.T @ concat + b_f


# %% star column sum [0.65 batch]: right for one sample, a batch does not fit
def linear(concat, W_f, b_f):
    return (concat[:, None] * W_f).sum(axis=0) + b_f


# %% star sum axis one [0.2 axis]: the sum runs along the wrong axis
def linear(concat, W_f, b_f):
    return (concat[:, None] * W_f).sum(axis=1) + b_f


# %% star sum all [0.2 axis]: everything is added into one number
def linear(concat, W_f, b_f):
    return np.sum(concat[:, None] * W_f) + b_f


# %% loop bias inside [0.4 bias]: the bias is in once for every product
def linear(concat, W_f, b_f):
    z = np.zeros(len(b_f))
    for j in range(len(b_f)):
        for i in range(len(concat)):
            z[j] += concat[i] * W_f[i, j] + b_f[j]
    return z


# %% loop list [0.55 container+batch]: a list comes back, and for one sample alone
def linear(concat, W_f, b_f):
    z = []
    for j in range(W_f.shape[1]):
        z.append(sum(concat[i] * W_f[i, j] for i in range(W_f.shape[0])) + b_f[j])
    return z


# %% indices swapped [0.3 transpose]: row and column of W_f are mixed up
def linear(concat, W_f, b_f):
    z = np.zeros(len(b_f))
    for j in range(len(b_f)):
        for i in range(len(concat)):
            z[j] += concat[i] * W_f[j, i]
    return z + b_f


# %% only h rows [0.35 missing]: only the rows of h_prev have a say
def linear(concat, W_f, b_f):
    H = len(b_f)
    return concat[..., :H] @ W_f[:H] + b_f


# %% parts turned [0.35 order]: the rows of W_f are given to the wrong numbers
def linear(concat, W_f, b_f):
    H = b_f.size
    return concat @ np.concatenate([W_f[H:], W_f[:H]]) + b_f


# %% slice batch [0.65 batch]: in a batch [:3] takes samples, not numbers
def linear(concat, W_f, b_f):
    H = len(b_f)
    return concat[:H] @ W_f[:H] + concat[H:] @ W_f[H:] + b_f


# %% globals W [0.45 globals]: the notebook's W_f is used, not the argument
def linear(concat, W, b):
    return concat @ W_f + b


# %% list result [0.6 container]: a list comes back, not an array
def linear(concat, W_f, b_f):
    return list(concat @ W_f + b_f)


# %% dict [0.55 container]: a dict is no array
def linear(concat, W_f, b_f):
    return {"z": concat @ W_f + b_f}


# %% no return [0.4 return]: the result is made but not returned
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f


# %% print [0.4 return]: print shows, return hands over
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    print(z)


# %% bracket [0.4 syntax]: a bracket is never closed
def linear(concat, W_f, b_f):
    return np.dot(concat, W_f + b_f


# %% missing operator [0.4 syntax]: there is no operator between W_f and b_f
def linear(concat, W_f, b_f):
    return concat @ W_f b_f


# %% np.dot three [0.35 name]: np.dot takes the third argument for a place to write
def linear(concat, W_f, b_f):
    return np.dot(concat, W_f, b_f)


# %% no bias star [0.1 bias+elementwise]: no bias, and star sums nothing
def linear(concat, W_f, b_f):
    return concat * W_f


# %% minus bias int [0.3 bias+dtype]: the bias is taken away, and decimals are cut off
def linear(concat, W_f, b_f):
    return (concat @ W_f - b_f).astype(int)


# %% minus product no bias [0.3 bias+sign]: the product has the wrong sign, and the bias is not there
def linear(concat, W_f, b_f):
    return -(concat @ W_f)


# %% only h no bias [0.25 missing+bias]: only the rows of h_prev have a say, and the bias is not there
def linear(concat, W_f, b_f):
    H = W_f.shape[1]
    return concat[..., :H] @ W_f[:H]


# %% relu no bias [0.3 extra+bias]: negative scores are cut to zero, and the bias is not there
def linear(concat, W_f, b_f):
    return np.maximum(concat @ W_f, 0)


# %% normalised [0.4 scaled]: the scores are divided by their length
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    return z / np.linalg.norm(z)


# %% asserts seven [0.65 sizes]: its own assert accepts only the example's sizes
def linear(concat, W_f, b_f):
    assert W_f.shape == (7, 3)
    return concat @ W_f + b_f


# %% outer [0.1 elementwise]: outer makes a table of all products
def linear(concat, W_f, b_f):
    return np.outer(concat, W_f) + b_f


# %% sum of concat [0.15 elementwise]: the numbers are added up before they meet their weights
def linear(concat, W_f, b_f):
    return concat.sum() * W_f.sum(axis=0) + b_f


# %% no bias float16 [0.45 bias+dtype]: no bias, and half precision
def linear(concat, W_f, b_f):
    return (concat @ W_f).astype(np.float16)


# %% bias twice rounded [0.35 bias+rounded]: the bias is in twice, and the scores are rounded
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    z += b_f
    return np.around(z, 1)


# %% parts turned no bias [0.2 order+bias]: the rows of W_f are given to the wrong numbers, and no bias
def linear(concat, W_f, b_f):
    H = W_f.shape[1]
    return concat @ np.vstack((W_f[H:], W_f[:H]))


# %% loop overwrite hard [0.25 overwrite+sizes]: = overwrites the sum, and 7 and 3 are only the example's sizes
def linear(concat, W_f, b_f):
    z = np.zeros(3)
    for j in range(3):
        for i in range(7):
            z[j] = concat[i] * W_f[i][j]
    return z + b_f


# %% no bias matrix [0.3 bias+container]: no bias, and a matrix comes back
def linear(concat, W_f, b_f):
    return np.asmatrix(concat) @ W_f


# %% print no bias [0.25 return+bias]: print shows, return hands over, and no bias
def linear(concat, W_f, b_f):
    print(np.dot(concat, W_f))


# %% relu minus bias [0.25 extra+bias]: negative scores are cut, and the bias is taken away
def linear(concat, W_f, b_f):
    return np.maximum(0, concat @ W_f - b_f)


# %% twice product no bias [0.3 scaled+bias]: the product is doubled, and no bias
def linear(concat, W_f, b_f):
    return 2 * concat @ W_f
