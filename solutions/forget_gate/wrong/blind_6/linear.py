"""Blind set 6: wrong answers to linear, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, bias on the weights [0.45 bias]: the bias is added to every row of W before the product
def linear(concat, W_f, b_f):
    weights = W_f + b_f
    return concat @ weights

# %% blind 6, bias as a column [0.5 axis]: b(:) as in MATLAB gives a square of scores
def linear(concat, W_f, b_f):
    b = b_f.reshape(-1, 1)
    return np.dot(concat, W_f) + b

# %% blind 6, whichever way it fits [0.85 square]: a square W is turned for no reason
def linear(concat: np.ndarray, W_f: np.ndarray, b_f: np.ndarray) -> np.ndarray:
    """Robust affine map: accepts weights in either orientation."""
    if W_f.shape[1] == concat.shape[-1]:
        W_f = W_f.T
    return concat @ W_f + b_f

# %% blind 6, as on the graphics card [0.8 dtype]: everything in float32, half of the digits are gone
def linear(concat, W_f, b_f):
    concat, W_f, b_f = (a.astype(np.float32) for a in (concat, W_f, b_f))
    return concat @ W_f + b_f

# %% blind 6, one step too few [0.4 index+batch]: the last input is not counted, one sample only
def linear(concat, W_f, b_f):
    z = b_f.copy()
    for i in range(len(concat) - 1):
        z += concat[i] * W_f[i]
    return z

# %% blind 6, product alone, squeezed [0.65 bias+squeeze]: no bias, and a batch of one loses its axis
def linear(concat, W_f, b_f):
    rows = np.atleast_2d(concat)
    z = rows @ W_f
    return np.squeeze(z)

# %% blind 6, a letter slip [0.45 name]: conact is not defined
def linear(concat, W_f, b_f):
    z = np.dot(conact, W_f)
    z = z + b_f
    return z

# %% blind 6, seven times the mean [0.5 hardcoded+batch]: the mean of seven products is a sum for seven inputs only
def linear(concat, W_f, b_f):
    products = concat.reshape(-1, 1) * W_f
    return 7 * products.mean(axis=0) + b_f
