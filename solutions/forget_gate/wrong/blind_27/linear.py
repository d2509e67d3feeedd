"""Wrong answers to linear, blind set 27."""

# %% blind 27, kernel and recurrent kernel [0.5 upside]: adapted from Keras, takes the upper rows of W_f for the word and the lower for the hidden state
def linear(concat, W_f, b_f):
    units = b_f.shape[0]
    h, x = concat[..., :units], concat[..., units:]
    input_dim = x.shape[-1]
    kernel, recurrent_kernel = W_f[:input_dim], W_f[input_dim:]
    return x @ kernel + h @ recurrent_kernel + b_f


# %% blind 27, a bias at every step of the sum [0.3 bias+batch]: adds the bias once for each number that comes in, and the loops only know one sample
def linear(concat, W_f, b_f):
    z = np.zeros(len(b_f))
    for j in range(len(b_f)):
        for k in range(len(concat)):
            z[j] += concat[k] * W_f[k, j] + b_f[j]
    return z


# %% blind 27, start from the habit [0.45 mutation+batch]: z is b_f itself, so the sum is written into the bias, and a batch doesn't fit into it
def linear(concat, W_f, b_f):
    z = b_f  # the habit of keeping
    z += concat @ W_f
    return z


# %% blind 27, weight like torch [0.4 reshape]: to get the out by in matrix of F.linear it reshapes W_f, which shuffles the weights where a transpose would turn them
def linear(concat, W_f, b_f):
    out_features, in_features = b_f.shape[0], concat.shape[-1]
    weight = W_f.reshape(out_features, in_features)
    return concat @ weight.T + b_f


# %% blind 27, a weighted sum must be np.average [0.35 mean+batch]: divides by the sum of the weights, and np.average does not take a batch of weights
def linear(concat, W_f, b_f):
    return np.average(W_f, axis=0, weights=concat) + b_f


# %% blind 27, filled with a whole zero [0.6 dtype]: np.full with 0 makes an array of integers, so all scores lose what is behind the point
def linear(concat, W_f, b_f):
    z = np.full(concat.shape[:-1] + b_f.shape, 0)
    z[...] = np.matmul(concat, W_f)
    z[...] = z + b_f
    return z


# %% blind 27, divided by the root of the width [0.5 scale]: scales the sum by the root of its length, a habit from attention that the formula does not have
def linear(concat, W_f, b_f):
    d_k = concat.shape[-1]
    scores = np.matmul(concat, W_f) / np.sqrt(d_k)
    return scores + b_f


# %% blind 27, real matrices [0.55 return]: gives a np.matrix, which stays two-dimensional for one sample and whose star means something else later
def linear(concat, W_f, b_f):
    row = np.matrix(concat)
    W = np.asmatrix(W_f)
    return row * W + b_f
