"""Blind set 1: wrong answers to forget_gate, written from the released notebook before the code was read."""

# %% blind 1, input first [0.7 order]: x_t before h_prev
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(x_t, h_prev)
    f_t = sigmoid(linear(concat, W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 1, scores as shares [0.45 nosigmoid]: no sigmoid
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = linear(concatenate(h_prev, x_t), W_f, b_f)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept

# %% blind 1, memory first [0.75 swapped]: the pair is swapped
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = forget(f_t, c_prev)
    return c_kept, f_t

# %% blind 1, memory only [0.5 pair]: one value comes back
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return forget(f_t, c_prev)

# %% blind 1, the wrong memory [0.5 memory]: h_prev in place of c_prev
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, h_prev)

# %% blind 1, zero bias [0.7 bias]: b_f is replaced by zeros
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, np.zeros_like(b_f)))
    return f_t, forget(f_t, c_prev)

# %% blind 1, notebook's weights [0.4 globals]: W and b are not used
def forget_gate(h, x, c, W, b):
    f_t = sigmoid(linear(concatenate(h, x), W_f, b_f))
    return f_t, forget(f_t, c)

# %% blind 1, what is lost [0.5 upside]: 1 - f_t
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(1 - f_t, c_prev)

# %% blind 1, gate closed and opened [0.45 upside]: f is 1 - share from the start
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = 1 - sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 1, hstack of vectors by hand [0.65 batch]: np.append flattens
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = np.append(h_prev, x_t) @ W_f + b_f
    f_t = sigmoid(z)
    return f_t, f_t * c_prev

# %% blind 1, helper's arguments exchanged [0.4 arguments]: linear gets W_f first
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    z = linear(W_f, concat, b_f)
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)

# %% blind 1, squashed too early [0.35 early]: the sigmoid before the weights
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = sigmoid(concatenate(h_prev, x_t))
    f_t = linear(concat, W_f, b_f)
    return f_t, forget(f_t, c_prev)

# %% blind 1, squashed twice [0.5 extra]: sigmoid of sigmoid
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    f_t = sigmoid(z)
    return f_t, forget(f_t, c_prev)

# %% blind 1, order and no bias [0.5 order+bias]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(np.concatenate((x_t, h_prev), axis=-1) @ W_f)
    return f_t, f_t * c_prev

# %% blind 1, order and swapped pair [0.5 order+swapped]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(x_t, h_prev), W_f, b_f))
    return forget(f_t, c_prev), f_t

# %% blind 1, no bias and upside [0.35 bias+upside]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    c_kept = (1 - f_t) * c_prev
    return f_t, c_kept

# %% blind 1, no sigmoid and no bias [0.3 nosigmoid+bias]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = concatenate(h_prev, x_t) @ W_f
    return f_t, f_t * c_prev

# %% blind 1, written to memory [0.45 add]: added to the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, c_prev + f_t

# %% blind 1, memory changed [0.75 mutation]: c_prev *= f_t
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_prev *= f_t
    return f_t, c_prev

# %% blind 1, forget gives a pair [0.4 pair]: forget's one array is unpacked
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    f_t, c_kept = forget(sigmoid(linear(concat, W_f, b_f)), c_prev)
    return f_t, c_kept

# %% blind 1, three rows for h [0.65 sizes]: W_f is cut at 3
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(h_prev @ W_f[:3] + x_t @ W_f[3:] + b_f)
    return f_t, f_t * c_prev

# %% blind 1, cut at len [0.7 batch]: len of a batch counts samples
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = len(h_prev)
    f_t = sigmoid(h_prev @ W_f[:H] + x_t @ W_f[H:] + b_f)
    return f_t, f_t * c_prev

# %% blind 1, tanh [0.5 tanh]: tanh in place of the sigmoid
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = np.tanh(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 1, all or nothing [0.45 threshold]: the share becomes 0 or 1
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)) > 0.5
    f_t = f_t.astype(float)
    return f_t, forget(f_t, c_prev)

# %% blind 1, refuses one sample [0.5 raise]: its own raise
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim != 2:
        raise ValueError("a batch, please")
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 1, the name of a helper [0.4 name]: sigmoid becomes a local name
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    sigmoid = sigmoid(linear(concat, W_f, b_f))
    return sigmoid, forget(sigmoid, c_prev)

# %% blind 1, forget without memory [0.4 name]: an argument is missing
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    c_kept = forget(f_t)
    return f_t, c_kept

# %% blind 1, colon missing [0.45 syntax]: no colon
def forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 1, no sigmoid, memory only [0.3 nosigmoid+pair]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = linear(concatenate(h_prev, x_t), W_f, b_f)
    return f_t * c_prev

# %% blind 1, wrong memory and no bias [0.35 memory+bias]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f)
    return f_t, f_t * h_prev

# %% blind 1, share used twice [0.55 scaled]: f squared on the memory
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, forget(f_t, c_prev))

# %% blind 1, memory among the inputs [0.35 memory]: c_prev in place of h_prev
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(c_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)

# %% blind 1, bias taken off and swapped pair [0.45 sign+swapped]: two faults
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(concatenate(h_prev, x_t) @ W_f - b_f)
    return f_t * c_prev, f_t
