"""Wrong answers to forget_gate, blind set 30."""

# %% blind 30, memory first [0.65 swap]: all is computed rightly, but the pair comes back the other way round
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = forget(f_t, c_prev)
    return c_kept, f_t  # the memory is the main result


# %% blind 30, only what is kept [0.6 return]: the shares are computed but not given back, one array where two are asked for
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(h_prev, x_t)
    score = linear(row, W_f, b_f)
    share = sigmoid(score)
    return forget(share, c_prev)


# %% blind 30, alphabetical [0.35 order+swap]: the word stands before the hidden state, and the two results come back in the wrong order
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(x_t, h_prev), W_f, b_f)
    f = sigmoid(z)
    return forget(f, c_prev), f


# %% blind 30, the gate looks at the memory [0.6 peephole]: the old memory and not the hidden state is put beside the word
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    # to decide what to forget it has to see what is in the memory
    seen = concatenate(c_prev, x_t)
    f_t = sigmoid(linear(seen, W_f, b_f))
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 30, concat is already there [0.5 global]: the row of step 2 is taken from the notebook, so h_prev and x_t are never used and every other word gets the shares of boys
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)


# %% blind 30, kept twice [0.7 twice]: the memory meets its shares two times, so the share is squared in what is kept
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    joined = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(joined, W_f, b_f))
    c_kept = f_t * c_prev
    c_kept = forget(f_t, c_kept)  # now use step 4
    return f_t, c_kept


# %% blind 30, one line without the habit [0.35 bias+upside]: the bias is left out, and the memory keeps one minus its share
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(np.hstack([h_prev, x_t]) @ W_f)
    c_kept = c_prev * (1 - f_t)
    return f_t, c_kept


# %% blind 30, all by myself and in place [0.4 mutation+axis]: the caller's memory is overwritten, and the parts of a batch are joined along the wrong axis, so it stops
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = np.concatenate((h_prev, x_t))
    f_t = sigmoid(concat @ W_f + b_f)
    c_prev *= f_t  # the memory line is updated
    return f_t, c_prev
