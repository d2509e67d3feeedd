"""Wrong answers to input_gate, blind set 34."""

# %% blind 34, forget gate called with the memory above [0.75 global]: forget_gate is rightly reused for the share, but it needs a memory and takes the notebook's own c_prev of three numbers, so the numbers are right for H = 3 and another size stops with an error of shapes
def input_gate(h_prev, x_t, W_i, b_i):
    # same build as the forget gate -> reuse
    i_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_i, b_i)
    return i_t

# %% blind 34, line copied with old weights [0.4 global]: the line of the forget gate is copied as it stands, so the notebook's W_f and b_f are used, W_i and b_i never, and the share kept comes back
def input_gate(h_prev, x_t, W_i, b_i):
    i_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return i_t

# %% blind 34, complement of the share [0.45 complement]: the share is subtracted from 1 as if writing were the opposite of keeping, so open units are closed and closed ones open
def input_gate(h_prev, x_t, W_i, b_i):
    z = linear(concatenate(h_prev, x_t), W_i, b_i)
    keep = sigmoid(z)
    i_t = 1.0 - keep
    return i_t

# %% blind 34, index of x without offset [0.45 offset+batch]: in the second loop x_t[k] meets row k of W_i and not row H + k, so the word is weighed from the first row on, with the weights of h_prev, and a batch stops because a whole sample is put into one number
def input_gate(h_prev, x_t, W_i, b_i):
    H = len(b_i)
    z = np.zeros(H)
    for j in range(H):
        z[j] = b_i[j]
        for k in range(len(h_prev)):
            z[j] += h_prev[k] * W_i[k, j]
        for k in range(len(x_t)):
            z[j] += x_t[k] * W_i[k, j]
    return sigmoid(z)
