"""Wrong answers to forget_gate, blind set 32."""

# %% blind 32, object with keys [0.6 container]: the right two arrays in a dictionary; unpacking it gives the two strings
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return {"f_t": f_t, "c_kept": c_kept}


# %% blind 32, activate then weigh [0.35 sequence]: the sigmoid is put on the joined row and the linear layer comes last, so the shares are scores, not between 0 and 1
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    combined = concatenate(h_prev, x_t)
    activated = sigmoid(combined)
    f_t = linear(activated, W_f, b_f)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 32, peeps at the memory [0.5 memory]: the memory c_prev is joined to the word instead of the hidden state, all shapes are right and all shares wrong
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    # the gate has to see the memory in order to know what to forget
    row = concatenate(c_prev, x_t)
    f_t = sigmoid(linear(row, W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% blind 32, the concat from above [0.45 global]: uses the notebook's variable concat instead of joining its own arguments, so it is right at "boys" and gives the shares of "boys" for everything (NameError where concat is not defined)
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = f_t * c_prev
    return f_t, c_kept


# %% blind 32, split the weights [0.3 order+batch]: the upper rows of W_f are given to x_t and the lower ones to h_prev, and len(x_t) is the number of samples in a batch, so a batch stops (unless N happens to be I)
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    n_in = len(x_t)
    W_x = W_f[:n_in]
    W_h = W_f[n_in:]
    z = x_t @ W_x + h_prev @ W_h + b_f
    f_t = sigmoid(z)
    return f_t, f_t * c_prev


# %% blind 32, state first then gate [0.3 tanh+swapped]: tanh instead of the sigmoid (shares from -1 to 1), and the two results come back in the wrong order
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    gate = np.tanh(linear(concat, W_f, b_f))
    new_state = gate * c_prev
    return new_state, gate


# %% blind 32, the memory was changed anyway [0.3 mutation+missing]: multiplies into c_prev itself (TypeError for whole numbers) and returns only the shares
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    # c_prev is now c_kept
    c_prev *= f_t
    return f_t


# %% blind 32, mixed with the gru [0.5 gru]: the shares are right, but the rest 1 - f is filled up with the hidden state as in a GRU, so the mood is 3.25 instead of 3
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    # keep f of the old, the remainder comes from the hidden state
    c_kept = f_t * c_prev + (1 - f_t) * h_prev
    return f_t, c_kept
