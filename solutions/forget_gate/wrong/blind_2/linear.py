"""Blind set 2: wrong answers to linear."""

# %% blind 2, bias doubled [0.65 scaled]: the bias is added twice
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    z = z + b_f
    return z

# %% blind 2, transposed weights in dot [0.35 transpose]: W.T does not fit
def linear(concat, W_f, b_f):
    return np.dot(concat, W_f.T) + b_f

# %% blind 2, bias forgotten and a list [0.45 bias+container]: two faults
def linear(concat, W_f, b_f):
    return (concat @ W_f).tolist()

# %% blind 2, only the hidden state's rows [0.4 rows+batch]: the input's rows are not used
def linear(concat, W_f, b_f):
    H = len(b_f)
    return concat[:H] @ W_f[:H] + b_f

# %% blind 2, plus in place of times [0.2 elementwise]: W is added
def linear(concat, W_f, b_f):
    return (concat[..., None] + W_f).sum(axis=-2) + b_f

# %% blind 2, misspelt weights [0.4 name]: w_f
def linear(concat, W_f, b_f):
    return concat @ w_f + b_f

# %% blind 2, einsum turned [0.4 transpose]: the letters pair rows of W with units
def linear(concat, W_f, b_f):
    return np.einsum("...i,ji->...j", concat, W_f) + b_f

# %% blind 2, bias only once for a batch [0.85 batch]: the first sample alone gets the bias
def linear(concat, W_f, b_f):
    z = concat @ W_f
    if z.ndim == 2:
        z[0] += b_f
        return z
    return z + b_f
