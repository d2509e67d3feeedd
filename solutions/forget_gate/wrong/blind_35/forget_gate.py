"""Wrong answers to forget_gate, blind set 35."""

# %% blind 35, answers in a dictionary [0.6 container]: both results right, but in a dictionary, so unpacking it gives the two names and not the arrays
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return {"f_t": f_t, "c_kept": forget(f_t, c_prev)}


# %% blind 35, both the wrong way round [0.35 order+swapped]: x_t stands before h_prev, so the weights meet other numbers, and c_kept is returned before f_t
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(x_t, h_prev), W_f, b_f)
    gate = sigmoid(z)
    return forget(gate, c_prev), gate


# %% blind 35, one call for each sample [0.65 batch]: right for one sample; for a batch a list of N pairs comes back in place of one pair of (N, H) arrays
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    if h_prev.ndim > 1:
        return [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    return f_t, forget(f_t, c_prev)


# %% blind 35, which memory [0.5 confused]: the long-term memory c_prev is put beside the word in place of the hidden state h_prev, shapes are right and the shares are not
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    # the memory and the word decide together
    memory_and_word = concatenate(c_prev, x_t)
    f_t = sigmoid(linear(memory_and_word, W_f, b_f))
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 35, the row from step 2 [0.35 globals]: takes the global concat of step 2 and never looks at h_prev and x_t, right for boys only; a batch gets the one row of shares of boys
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 35, memoised [0.6 cache]: answers are kept in a default dictionary under the word alone, so the first call is right, and the same word with another memory, state or weights gets the old answer again
def forget_gate(h_prev, x_t, c_prev, W_f, b_f, memo={}):
    key = x_t.tobytes()
    if key not in memo:  # never compute the same word twice
        f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
        memo[key] = (f_t, forget(f_t, c_prev))
    return memo[key]


# %% blind 35, score goes home too [0.4 score+mutation]: the score z is returned where the share f_t belongs, and c_prev itself is multiplied and returned (a whole-number memory raises a casting error)
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    c_prev *= sigmoid(z)
    return z, c_prev


# %% blind 35, walrus without brackets [0.5 syntax]: everything right in one line, but := straight after return needs brackets, so the cell is a SyntaxError
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    return f_t := sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)), forget(f_t, c_prev)
