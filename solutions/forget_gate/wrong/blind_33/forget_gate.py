"""Wrong answers to forget_gate, blind set 33."""

# %% blind 33, all in one row [0.55 container]: joins shares and kept memory to one array of 2 H numbers instead of returning two arrays
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return np.concatenate([f_t, c_kept], axis=-1)


# %% blind 33, looks at what it remembers [0.4 swapped]: the gate is fed with the memory c_prev in place of h_prev, shapes fit but the scores are others
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    # "the old memory and the new word" go into the gate
    concat = concatenate(c_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    c_kept = f_t * c_prev
    return f_t, c_kept


# %% blind 33, forgets its share [0.3 upside+order]: multiplies the memory by 1 minus the share and returns the memory first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    p_forget = sigmoid(z)
    p_keep = 1 - p_forget         # complementary event
    c_kept = forget(p_keep, c_prev)
    return c_kept, p_forget


# %% blind 33, sigmoid to be safe [0.55 twice]: f_t is right, but the share is sent through the sigmoid once more before it meets the memory, so at least half is always kept
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    # make sure it really is between 0 and 1
    share = sigmoid(f_t)
    c_kept = forget(share, c_prev)
    return f_t, c_kept


# %% blind 33, pressed memory [0.55 tanh]: the shares are right, but what is kept is pressed through a tanh so that 7.9 becomes 1
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = np.concatenate([h_prev, x_t], axis=-1)
    z = concat @ W_f + b_f
    f_t = sigmoid(z)
    c_kept = np.tanh(f_t * c_prev)
    return f_t, c_kept


# %% blind 33, only the last sample stays [0.6 batch]: in a batch each sample overwrites the one before, so two single rows of the last sample come back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim == 1:
        f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
        c_kept = f_t * c_prev
    else:
        for n in range(h_prev.shape[0]):
            concat = concatenate(h_prev[n], x_t[n])
            f_t = sigmoid(linear(concat, W_f, b_f))
            c_kept = f_t * c_prev[n]
    return f_t, c_kept


# %% blind 33, upper three and lower four [0.3 hardcoded+bias]: the matrix is always cut after row 3, so other sizes stop, and the bias is never added
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    W_h = W_f[:3]
    W_x = W_f[3:]
    z = h_prev @ W_h + x_t @ W_x
    f_t = sigmoid(z)
    return f_t, f_t * c_prev


# %% blind 33, as printed in the table [0.35 rounded+mutation]: the shares are rounded to three decimals and the memory is multiplied in place, so c_prev is changed; whole numbers stop with a casting error
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = np.round(sigmoid(z), 3)
    c_prev *= f_t
    return f_t, c_prev
