"""Wrong answers to `write`, each a cell with what is wrong after the colon: all of them lose points."""
# %% matrix product: units are mixed
def write(f_t, c_prev, i_t, g_t):
    return f_t @ c_prev + i_t @ g_t


# %% all added: shares are no addends
def write(f_t, c_prev, i_t, g_t):
    return f_t + c_prev + i_t + g_t


# %% mean: half of each
def write(f_t, c_prev, i_t, g_t):
    return (f_t * c_prev + i_t * g_t) / 2


# %% the larger one: not a sum
def write(f_t, c_prev, i_t, g_t):
    return np.maximum(f_t * c_prev, i_t * g_t)


# %% brackets: the candidate is forgotten too
def write(f_t, c_prev, i_t, g_t):
    return f_t * (c_prev + i_t * g_t)


# %% clipped: the memory may not grow
def write(f_t, c_prev, i_t, g_t):
    return np.clip(f_t * c_prev + i_t * g_t, -1, 1)


# %% a pair: two parts where one sum is due
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev, i_t * g_t


# %% a list: no array
def write(f_t, c_prev, i_t, g_t):
    return list(f_t * c_prev + i_t * g_t)


# %% whole numbers: the decimals are cut
def write(f_t, c_prev, i_t, g_t):
    return (f_t * c_prev + i_t * g_t).astype(int)


# %% shares swapped
def write(f_t, c_prev, i_t, g_t):
    return i_t * c_prev + f_t * g_t


# %% one gate for both
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + (1 - f_t) * g_t


# %% multiplied
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev * i_t * g_t


# %% minus
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev - i_t * g_t


# %% kept only
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev


# %% bent at the end
def write(f_t, c_prev, i_t, g_t):
    return np.tanh(f_t * c_prev + i_t * g_t)


# %% ungated candidate
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + g_t


# %% brackets, another one: the share kept is put on the old memory and on what is new
def write(f_t, c_prev, i_t, g_t):
    return f_t * (c_prev + i_t * g_t)

# %% tied shares: the input gate is ignored, the rest is written
def write(f_t, c_prev, i_t, g_t):
    kept = f_t * c_prev
    new = (1 - f_t) * g_t
    return kept + new

# %% squashed memory: the new memory is bent by a tanh
def write(f_t, c_prev, i_t, g_t):
    c_t = f_t * c_prev + i_t * g_t
    return np.tanh(c_t)


# %% keeps the candidate and writes the memory: the shares meet the wrong partners
def write(f_t, c_prev, i_t, g_t):
    return i_t * c_prev + f_t * g_t


# %% share written of the old too: the candidate is added to the memory before the shares
def write(f_t, c_prev, i_t, g_t):
    return f_t * c_prev + i_t * (g_t + c_prev)
