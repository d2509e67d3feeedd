"""Wrong answers to linear, blind set 26."""

# %% blind 26, bias in the inner loop [0.5 bias]: adds the bias once for every input number, seven times and not once
def linear(concat, W_f, b_f):
    rows, cols = W_f.shape
    z = np.zeros(concat.shape[:-1] + (cols,))
    for j in range(cols):
        for i in range(rows):
            z[..., j] += concat[..., i] * W_f[i, j] + b_f[j]
    return z


# %% blind 26, the constant one in front [0.5 order]: absorbs the bias into the matrix as its last row but puts the constant 1 in front of the row, so all weights meet the wrong number
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    extended = np.concatenate([ones, concat], axis=-1)
    W_big = np.vstack([W_f, b_f])
    return extended @ W_big


# %% blind 26, a weighted mean [0.5 mean]: averages the products over the inputs where they have to be added up
def linear(concat, W_f, b_f):
    products = concat[..., :, np.newaxis] * W_f
    z = np.mean(products, axis=-2)
    return z + b_f


# %% blind 26, the bias as a purse [0.35 mutation+batch]: adds the scores into the argument b_f itself, which spoils it for the next call and has no room for a batch
def linear(concat, W_f, b_f):
    b_f += np.dot(concat, W_f)
    return b_f


# %% blind 26, einsum loses the n [0.6 batch]: the output letters lack n, so the scores of all samples of a batch are added together
def linear(concat, W_f, b_f):
    samples = concat.reshape(-1, W_f.shape[0])
    return np.einsum("ni,ij->j", samples, W_f) + b_f


# %% blind 26, reshape for transpose [0.25 reshape+batch]: reshape pours the weights into new places and does not transpose them, and the matrix on the left of a batch does not fit
def linear(concat, W_f, b_f):
    # the book says W times vector, so W has to be 3 x 7
    W_book = W_f.reshape(W_f.shape[1], W_f.shape[0])
    return W_book @ concat + b_f


# %% blind 26, new names outside only [0.55 globals]: renames the arguments but computes with the notebook's global weights, whatever is passed
def linear(concat, W, b):
    scores = concat @ W_f
    scores = scores + b_f
    return scores


# %% blind 26, whole scores [0.35 dtype+index]: an integer array cuts the decimals of every score off, and b_f[j - 1] gives each unit its neighbour's bias
def linear(concat, W_f, b_f):
    H = W_f.shape[1]
    z = np.zeros(concat.shape[:-1] + (H,), dtype=int)
    for j in range(H):
        z[..., j] = (concat * W_f[:, j]).sum(axis=-1) + b_f[j - 1]
    return z
