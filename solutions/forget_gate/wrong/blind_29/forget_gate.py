"""Wrong answers to forget_gate, blind set 29."""

# %% blind 29, word first and memory first [0.45 order+return]: the word is put before the hidden state, and the two results come back in the wrong order
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    joined = concatenate(x_t, h_prev)
    f_t = sigmoid(linear(joined, W_f, b_f))
    c_kept = forget(f_t, c_prev)
    return c_kept, f_t


# %% blind 29, wrong memory [0.6 argument]: the shares multiply the hidden state, the long-term memory is never used
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, h_prev)


# %% blind 29, concat from above [0.5 global]: concat is the array of the notebook's cell and not that of the arguments, so every word is boys
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 29, named results [0.7 kind]: a dictionary comes back instead of the two arrays, unpacking it gives names
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return {"f_t": f_t, "c_kept": forget(f_t, c_prev)}


# %% blind 29, forgets twice [0.65 double]: the memory is multiplied by its shares a second time in the return line
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(row, W_f, b_f))
    c_prev = forget(f_t, c_prev)
    return f_t, forget(f_t, c_prev)


# %% blind 29, bends first [0.3 order+bias]: the sigmoid stands before the weights so that scores are no shares, and the bias is missing
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    a = sigmoid(concatenate(h_prev, x_t))
    f_t = a @ W_f
    return f_t, f_t * c_prev


# %% blind 29, columns and a cut at three [0.5 size+batch]: the cut at row 3 fits the example only, and the transposed matrices on the left stop at a batch
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    U = W_f[:3].T  # hidden
    V = W_f[3:].T  # input
    z = U @ h_prev + V @ x_t + b_f
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)


# %% blind 29, memory overwritten [0.7 mutation]: the numbers are right for decimals, but they are written into c_prev, the argument
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    c_prev[:] = f_t * c_prev
    return f_t, c_prev
