"""Wrong answers to linear, blind set 34."""

# %% blind 34, accumulator never cleared [0.5 accumulator]: acc is set to 0 once before the loop over the units, so every score also holds the weighted sums of the units before it, only the first unit is right
def linear(concat, W_f, b_f):
    rows, cols = W_f.shape
    z = np.zeros(concat.shape[:-1] + (cols,))
    acc = 0.0
    for j in range(cols):
        for k in range(rows):
            acc = acc + concat[..., k] * W_f[k, j]
        z[..., j] = acc + b_f[j]
    return z

# %% blind 34, everything in the type of the bias [0.45 batch+dtype]: z has the type of b_f, so a bias of whole numbers cuts off the decimals, and for a batch np.sum adds up all the samples and one row comes back
def linear(concat, W_f, b_f):
    z = np.zeros(b_f.shape, dtype=b_f.dtype)
    for j in range(len(b_f)):
        z[j] = np.sum(concat * W_f[:, j]) + b_f[j]
    return z

# %% blind 34, bias in the inner loop [0.55 bias]: the bias is added once for every tap, so it counts H + I times, the weighted sum itself is right also for a batch
def linear(concat, W_f, b_f):
    taps = W_f.shape[0]
    units = W_f.shape[1]
    z = np.zeros(concat.shape[:-1] + (units,))
    for j in range(units):
        for k in range(taps):
            z[..., j] += concat[..., k] * W_f[k, j] + b_f[j]
    return z

# %% blind 34, start from the offset [0.4 mutation+batch]: z is only another name for b_f, so the caller's bias grows with every call, and concat[k] is a whole sample in a batch, which stops with an error of shapes
def linear(concat, W_f, b_f):
    z = b_f  # start with the DC offset
    for k in range(len(concat)):
        z += concat[k] * W_f[k]
    return z

# %% blind 34, kernel flipped [0.4 flip]: the rows of W_f are turned upside down as for a convolution, so the first number meets the last weight, shapes and bias are right
def linear(concat, W_f, b_f):
    kernel = W_f[::-1, :]  # convolution: flip the impulse response
    return concat @ kernel + b_f

# %% blind 34, columns and back [0.6 broadcast]: the bias is made a column, which is right for a batch, for one sample it meets a flat vector and a matrix of H times H comes back
def linear(concat, W_f, b_f):
    z = W_f.T @ concat.T
    z = z + b_f.reshape(-1, 1)
    return z.T

# %% blind 34, two parts cut at three [0.6 batch]: concat is cut along its first axis, which suits one sample of any size, in a batch samples are cut instead and the product stops with an error of shapes
def linear(concat, W_f, b_f):
    # see text: W_f[:3] belongs to h, W_f[3:] to x
    part_h = concat[:3] @ W_f[:3]
    part_x = concat[3:] @ W_f[3:]
    return part_h + part_x + b_f

# %% blind 34, moving average [0.3 scaled+bias]: the weighted sum is divided by the number of taps as in an averaging filter, and the bias is never added
def linear(concat, W_f, b_f):
    N_taps = W_f.shape[0]
    y = np.matmul(concat, W_f) / N_taps
    return y
