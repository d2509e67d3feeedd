"""Wrong answers to linear, blind set 23."""

# %% blind 23, bias inside the bracket [0.5 bias]: adds the bias to every row of the matrix before multiplying
def linear(concat, W_f, b_f):
    return concat @ (W_f + b_f)

# %% blind 23, stops at the first zero [0.45 break+batch]: wants to skip zeros, but leaves the loop; single rows only
def linear(concat, W_f, b_f):
    z = b_f.copy()
    for value, row in zip(concat, W_f):
        if value == 0:
            break
        z = z + value * row
    return z

# %% blind 23, bias with every input [0.5 bias]: the bias is counted seven times
def linear(concat, W_f, b_f):
    z = 0
    for k in range(W_f.shape[0]):
        z = z + concat[..., k : k + 1] * W_f[k] + b_f
    return z

# %% blind 23, average [0.55 mean]: takes the mean of the products where a sum is asked
def linear(concat, W_f, b_f):
    products = concat[..., :, np.newaxis] * W_f
    return np.mean(products, axis=-2) + b_f

# %% blind 23, column form kept [0.4 transposed+shape]: works with columns and never comes back to rows
def linear(concat, W_f, b_f):
    columns = concat.reshape(-1, W_f.shape[0]).T
    bias = b_f.reshape(-1, 1)
    return W_f.T @ columns + bias

# %% blind 23, one axis for the einsum [0.55 batch]: letters for a single row only
def linear(concat, W_f, b_f):
    weighted = np.einsum("k,kh->h", concat, W_f)
    return np.add(weighted, b_f)

# %% blind 23, upper block for both [0.35 slice]: the word meets the first rows of the matrix as well, and the sum is of the hidden part only
def linear(concat, W_f, b_f):
    H = W_f.shape[1]
    score_h = concat[..., :H] @ W_f[:H]
    score_x = concat[..., H:] @ W_f[H:]
    score = score_h
    score + score_x
    return score + b_f

# %% blind 23, into the bias [0.4 mutated+sign]: uses the bias array as accumulator, and takes it as a threshold to subtract
def linear(concat, W_f, b_f):
    np.negative(b_f, out=b_f)
    return np.dot(concat, W_f) + b_f
