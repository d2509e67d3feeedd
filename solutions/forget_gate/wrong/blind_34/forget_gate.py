"""Wrong answers to forget_gate, blind set 34."""

# %% blind 34, concat from the cell above [0.35 global]: the row is the notebook's own concat, so h_prev and x_t have no influence, only the word boys comes out right and a batch gets one single row of shares
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept

# %% blind 34, word first and pair reversed [0.35 order+swapped]: the word is laid before the hidden state, so the scores are wrong, and the pair comes back with c_kept in front
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(x_t, h_prev)
    score = linear(row, W_f, b_f)
    share = sigmoid(score)
    kept = forget(share, c_prev)
    return kept, share

# %% blind 34, two stages of sigmoid [0.6 twice]: f_t is right, but on its way to the memory it passes the sigmoid a second time, so c_kept is never less than half of the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    stage1 = concatenate(h_prev, x_t)
    stage2 = linear(stage1, W_f, b_f)
    stage3 = sigmoid(stage2)
    stage4 = forget(sigmoid(stage3), c_prev)
    return stage3, stage4

# %% blind 34, score times memory [0.6 score]: f_t is right, but the memory is multiplied by the score z and not by the share, so the subject becomes -16 at boys
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    c_kept = z * c_prev
    return f_t, c_kept

# %% blind 34, W cut at three without offset [0.5 hardcoded+bias]: W_f is cut at row 3 whatever H is, so other sizes stop with an error of shapes, and b_f is never added
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    W_h = W_f[:3]
    W_x = W_f[3:]
    z = np.dot(h_prev, W_h) + np.dot(x_t, W_x)
    f_t = sigmoid(z)
    return f_t, f_t * c_prev

# %% blind 34, loop over samples keeps the last [0.55 batch]: one sample is right, in a batch every sample overwrites the result of the one before, so only the last sample's two rows come back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    h2 = np.atleast_2d(h_prev)
    x2 = np.atleast_2d(x_t)
    c2 = np.atleast_2d(c_prev)
    N = h2.shape[0]
    f_t = np.zeros(len(b_f))
    c_kept = np.zeros(len(b_f))
    for n in range(N):
        z = linear(concatenate(h2[n], x2[n]), W_f, b_f)
        f_t = sigmoid(z)
        c_kept = forget(f_t, c2[n])
    return f_t, c_kept

# %% blind 34, struct with two fields [0.6 dict]: both arrays are right, but they come back in a dictionary, so taking the pair apart gives the two names and no numbers
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    out = {}
    out["f_t"] = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    out["c_kept"] = forget(out["f_t"], c_prev)
    return out

# %% blind 34, one valve for all units [0.45 mean]: the shares of all units, and in a batch of all samples, are averaged to one number which multiplies the whole memory, and f_t is filled with it
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f = np.mean(sigmoid(z))  # the forget factor
    f_t = np.full(c_prev.shape, f)
    c_kept = f_t * c_prev
    return f_t, c_kept
