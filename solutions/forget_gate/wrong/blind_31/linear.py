"""Wrong answers to linear, blind set 31."""

# %% blind 31, bias inside the do loop [0.5 bias]: the bias is added in the inner loop, once for every input instead of once; with 7 inputs the scores of the example are 18, 16 and 26 instead of 0, -2 and 2
def linear(concat, W_f, b_f):
    n_in, n_out = W_f.shape
    z = np.zeros(concat.shape[:-1] + (n_out,))
    for k in range(n_out):  # loop over units
        for j in range(n_in):  # loop over inputs
            z[..., k] = z[..., k] + concat[..., j] * W_f[j, k] + b_f[k]
    return z


# %% blind 31, rows four to seven [0.4 gap]: the two parts are cut as 1 to 3 and 4 to 7 with Python's zero based slices, so input number 3 and its row of W_f are left out; boys names nobody and Ana's score is 3 instead of -2
def linear(concat, W_f, b_f):
    # upper block (h): rows 1 to 3, lower block (x): rows 4 to 7
    z_h = concat[..., :3] @ W_f[:3]
    z_x = concat[..., 4:] @ W_f[4:]
    return z_h + z_x + b_f


# %% blind 31, firing threshold [0.45 sign]: the bias is subtracted as the threshold of a neuron; zeros give -b_f and boys gives -6, -8 and -6
def linear(concat, W_f, b_f):
    # net input = sum_j w_j x_j - theta (McCulloch and Pitts)
    theta = b_f
    return np.dot(concat, W_f) - theta


# %% blind 31, accumulate into the bias [0.35 mutation+batch]: the product is added into b_f itself, so the caller's bias is changed and the second call starts from the first result; a batch stops because (N, H) does not fit into (H,)
def linear(concat, W_f, b_f):
    b_f += concat @ W_f
    return b_f


# %% blind 31, columns by hand [0.65 batch]: concat * W_f.T multiplies one row with all columns; a single sample is right, a batch stops with a broadcast error (or is mixed up when N equals H)
def linear(concat, W_f, b_f):
    # each row of W_f.T is one question
    products = W_f.T * concat
    return products.sum(axis=1) + b_f


# %% blind 31, average instead of sum [0.4 mean]: products and bias are divided by the number of inputs, so with 7 inputs every score is exactly one seventh of the right one
def linear(concat, W_f, b_f):
    # weighted mean of the inputs
    n = W_f.shape[0]
    return (concat @ W_f + b_f) / n


# %% blind 31, augmented column of ones [0.35 rows+batch]: the bias is appended as an extra row below W_f but the 1 is put in front of concat, so the 1 meets the first row of W_f and every number the row below its own; a batch stops because the 1 is only joined to one row
def linear(concat, W_f, b_f):
    # homogeneous coordinates: [1, v] @ [W; b]
    W_aug = np.vstack([W_f, b_f])
    v_aug = np.concatenate([[1.0], concat])
    return v_aug @ W_aug


# %% blind 31, add in place at the end [0.8 integer]: the product is made in its own dtype and the bias is added in place; whole numbers in concat and W_f with a decimal bias stop with a casting error, decimals are right
def linear(concat, W_f, b_f):
    z = np.matmul(concat, W_f)
    # saves one temporary
    z += b_f
    return z
