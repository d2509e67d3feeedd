"""Wrong answers to `candidate`, each a cell with what is wrong after the colon: all of them lose points."""
# %% sine: another curve between -1 and 1
def candidate(h_prev, x_t, W_c, b_c):
    return np.sin(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% clipped: corners where a curve should be
def candidate(h_prev, x_t, W_c, b_c):
    return np.clip(linear(concatenate(h_prev, x_t), W_c, b_c), -1, 1)


# %% twice: the curve is bent again
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c)))


# %% relu: what is negative is lost
def candidate(h_prev, x_t, W_c, b_c):
    return np.maximum(0, np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c)))


# %% weights of the notebook: W_c by another name
def candidate(h_prev, x_t, W, b):
    return np.tanh(linear(concatenate(h_prev, x_t), W_i, b))


# %% flat: a batch becomes one row
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(np.append(h_prev, x_t) @ W_c + b_c)


# %% half precision: digits are lost
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c)).astype(np.float16)


# %% sigmoid doubled: 0 to 2
def candidate(h_prev, x_t, W_c, b_c):
    return 2 * sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% arctan: nearly
def candidate(h_prev, x_t, W_c, b_c):
    return np.arctan(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% sinh: grows
def candidate(h_prev, x_t, W_c, b_c):
    return np.sinh(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% bias outside
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(concatenate(h_prev, x_t) @ W_c) + b_c


# %% half a score
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(linear(concatenate(h_prev, x_t), W_c, b_c) / 2)


# %% no curve
def candidate(h_prev, x_t, W_c, b_c):
    return linear(concatenate(h_prev, x_t), W_c, b_c)


# %% signs only
def candidate(h_prev, x_t, W_c, b_c):
    return np.sign(linear(concatenate(h_prev, x_t), W_c, b_c))


# %% stretched gate: a sigmoid stretched to -1 to 1 is not the tanh of the same score
def candidate(h_prev, x_t, W_c, b_c):
    s = sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c))
    return 2 * s - 1

# %% bent too early: the tanh is put on what comes in, not on the scores
def candidate(h_prev, x_t, W_c, b_c):
    concat = np.tanh(concatenate(h_prev, x_t))
    return linear(concat, W_c, b_c)

# %% tanh by hand that overflows: right until the scores are large
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    up, down = np.exp(z), np.exp(-z)
    return (up - down) / (up + down)


# %% gate of the gate: the candidate is a tanh of a share, and so never negative
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(sigmoid(linear(concatenate(h_prev, x_t), W_c, b_c)))


# %% only the word: the hidden state has no say
def candidate(h_prev, x_t, W_c, b_c):
    return np.tanh(x_t @ W_c[W_c.shape[1] :] + b_c)
