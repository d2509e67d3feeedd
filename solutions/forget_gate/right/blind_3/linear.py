"""Blind set 3: right answers to linear by odd roads."""

# %% blind 3, inner with the transpose: last axes meet
def linear(concat, W_f, b_f):
    return np.inner(concat, W_f.T) + b_f

# %% blind 3, tensordot: one axis
def linear(concat, W_f, b_f):
    return np.add(np.tensordot(concat, W_f, axes=1), b_f)

# %% blind 3, transposed and back: the textbook's column style
def linear(concat, W_f, b_f):
    return (W_f.T @ concat.T).T + b_f

# %% blind 3, a column of ones: the bias as one more row of weights
def linear(concat, W_f, b_f):
    ones = np.ones(concat.shape[:-1] + (1,))
    return np.concatenate((concat, ones), axis=-1) @ np.vstack((W_f, b_f))

# %% blind 3, fsum: exact sums in loops
import math

def linear(concat, W_f, b_f):
    def scores(row):
        return [math.fsum([*(row[i] * W_f[i, j] for i in range(len(row))), b_f[j]]) for j in range(len(b_f))]

    if concat.ndim == 1:
        return np.array(scores(concat))
    return np.array([scores(row) for row in concat])

# %% blind 3, out into its own: matmul and add with out=
def linear(concat, W_f, b_f):
    z = np.empty(concat.shape[:-1] + (W_f.shape[1],))
    np.matmul(concat, W_f, out=z)
    np.add(z, b_f, out=z)
    return z

# %% blind 3, a lambda and einsum: dots for what comes before
linear = lambda concat, W_f, b_f: np.einsum("...i,ij->...j", concat, W_f) + b_f

# %% blind 3, first wrong, then right: a second definition replaces the first
def linear(concat, W_f, b_f):
    return concat * W_f

def linear(concat, W_f, b_f):
    total = np.zeros(concat.shape[:-1] + b_f.shape) + b_f
    for i in range(W_f.shape[0]):
        total = total + concat[..., i, None] * W_f[i]
    return total
