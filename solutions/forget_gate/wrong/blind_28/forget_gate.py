"""Wrong answers to forget_gate, blind set 28."""

# %% blind 28, memory first [0.5 order+mutation]: the pair comes back the wrong way round, and the product is written into c_prev
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev *= f_t
    return c_prev, f_t


# %% blind 28, gate that looks at the memory [0.6 mixup]: the long-term memory is put beside the word, where the short-term memory h_prev belongs
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(c_prev, x_t)
    shares = sigmoid(linear(row, W_f, b_f))
    return shares, forget(shares, c_prev)


# %% blind 28, concat from further up [0.6 global]: the row is built and never used, concat is the example of step 2, so the gate always reads boys
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 28, turn the matrix if need be [0.65 batch]: the first axis of a batch is its number of samples, so the matrix is turned although it stood right, and the product stops
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(h_prev, x_t)
    if W_f.shape[0] != row.shape[0]:  # written for columns
        W_f = W_f.T
    f_t = sigmoid(row @ W_f + b_f)
    return f_t, f_t * c_prev


# %% blind 28, gate with a notebook of its own [0.6 stale]: the default dictionary lives on between calls, so the next word of the same shape gets the shares of the first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f, known={}):
    key = (h_prev.shape, x_t.shape)
    if key not in known:
        known[key] = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    f_t = known[key]
    return f_t, forget(f_t, c_prev)


# %% blind 28, both from the top [0.4 slice+batch]: the word is multiplied with the upper rows, which belong to h_prev, and len of a batch counts samples, not numbers
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    W_h = W_f[:len(h_prev)]
    W_x = W_f[:len(x_t)]
    f_t = sigmoid(h_prev @ W_h + x_t @ W_x + b_f)
    return f_t, forget(f_t, c_prev)


# %% blind 28, habit after the bend [0.3 bias+return]: the bias is added behind the sigmoid, which gives shares of more than 1, and only the memory comes back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    share = sigmoid(concatenate(h_prev, x_t) @ W_f)
    share = share + b_f
    return share * c_prev


# %% blind 28, straight in the middle [0.55 curve]: the S-curve is replaced by a clipped straight line, right at 0 and nowhere else between -2 and 2
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = np.clip(0.5 + 0.25 * z, 0, 1)
    return f_t, forget(f_t, c_prev)
