"""Wrong answers to forget_gate, blind set 27."""

# %% blind 27, forget bias of one [0.6 bias]: adds a forget_bias of 1 as TensorFlow's cell does, though the bias is b_f alone
def forget_gate(h_prev, x_t, c_prev, W_f, b_f, forget_bias=1.0):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z + forget_bias)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 27, two names for one array [0.5 alias]: c_kept is another name of f_t, so both results are the product
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = f_t
    c_kept *= c_prev
    return f_t, c_kept


# %% blind 27, a gate with a memory [0.5 state]: keeps the memory of its first call in the function and never looks at c_prev again
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if not hasattr(forget_gate, "c"):
        forget_gate.c = c_prev.copy()
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    forget_gate.c = forget(f_t, forget_gate.c)
    return f_t, forget_gate.c.copy()


# %% blind 27, concat from the cell above [0.45 global]: takes the row concat of the notebook, so it always reads boys, whatever h_prev and x_t are
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)


# %% blind 27, peephole [0.5 peephole]: adds the old memory to the score, as in a peephole cell, but this gate sees only h and x
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    score = linear(concatenate(h_prev, x_t), W_f, b_f) + c_prev
    f_t = sigmoid(score)
    return f_t, f_t * c_prev


# %% blind 27, a whole minimal gated unit [0.3 candidate+return]: writes a candidate into what is forgotten, and gives back the memory alone
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f = sigmoid(z)
    c_tilde = np.tanh(z)
    c = f * c_prev + (1 - f) * c_tilde
    return c


# %% blind 27, return in the loop [0.35 return+single]: leaves at the first sample of a batch, and stops for a single one, which is no list of rows
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    for h, x, c in zip(h_prev, x_t, c_prev):
        f_t = sigmoid(linear(concatenate(h, x), W_f, b_f))
        c_kept = forget(f_t, c)
        return f_t, c_kept


# %% blind 27, word first and the rest kept [0.3 order+complement]: joins the word in front of the hidden state, and multiplies with what is let go
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    combined = concatenate(x_t, h_prev)
    f_t = sigmoid(linear(combined, W_f, b_f))
    c_kept = c_prev - forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 27, with logits [0.65 return]: the memory is right, but the first result is the score and not the share
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    logits = linear(concatenate(h_prev, x_t), W_f, b_f)
    return logits, forget(sigmoid(logits), c_prev)
