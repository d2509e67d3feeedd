"""Wrong answers to forget_gate, blind set 36."""

# %% blind 36, named list as in R [0.6 container]: the numbers are right, but a dictionary comes back, so unpacking it gives its two names instead of the arrays
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    c_kept = forget(f_t, c_prev)
    result = dict(f_t=f_t, c_kept=c_kept)
    return result

# %% blind 36, gate of the average trial [0.5 averaged]: one sample is right; in a batch the shares are averaged over the samples, so f_t is (H,) and every memory is kept with the same mean share
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    if f_t.ndim > 1:
        f_t = np.mean(f_t, axis=0)  # noise averages out over trials
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept

# %% blind 36, threshold linear gate [0.5 clip]: the scores are cut to 0 ... 1 instead of bent by the sigmoid, so boys gives shares [0, 0, 1] and not [0.5, 0.119, 0.881]
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = np.minimum(np.maximum(z, 0.0), 1.0)   # saturating rate
    c_kept = f_t * c_prev
    return f_t, c_kept

# %% blind 36, split at len of h [0.4 batch+missing]: len(h_prev) is the number of samples in a batch, so the matrix is cut at the wrong row and the product stops unless N is H; and the bias is left out
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = len(h_prev)
    W_h = W_f[:H]      # recurrent weights
    W_x = W_f[H:]      # input weights
    recurrent = h_prev @ W_h
    feedforward = x_t @ W_x
    f_t = sigmoid(recurrent + feedforward)
    return f_t, f_t * c_prev

# %% blind 36, concat from the workspace [0.4 global]: the line that joins h_prev and x_t is missing, so the row concat of step 2 is read from the notebook; boys is right, every other sample gets the shares of boys or stops
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept

# %% blind 36, update of the state variable [0.35 mutation+order]: the word is put before the hidden state, so its numbers meet the wrong rows of W_f; and the memory is multiplied in place in the argument c_prev
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    inputs = np.concatenate([x_t, h_prev], axis=-1)
    f_t = sigmoid(inputs @ W_f + b_f)
    c_prev *= f_t
    return f_t, c_prev

# %% blind 36, memory bent before keeping [0.6 tanh]: the shares are right, but they multiply tanh(c_prev), so from [6, 8, 9] is kept [0.5, 0.119, 0.881] and never more than 1
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    activity = np.tanh(c_prev)
    c_kept = forget(f_t, activity)
    return f_t, c_kept

# %% blind 36, own function called like numpy [0.45 call]: concatenate of step 1 is given one tuple instead of two arguments and stops with a TypeError; all else would be right
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate((h_prev, x_t))
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return (f_t, c_kept)
