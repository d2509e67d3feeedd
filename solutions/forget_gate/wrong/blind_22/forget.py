"""Blind set 22: wrong answers to forget, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, said instead of kept [0.5 tanh]: presses the memory through a tanh before it takes the share
def forget(f_t, c_prev):
    pressed = np.tanh(c_prev)
    c_kept = f_t * pressed
    return c_kept

# %% blind 22, memory to the power of the share [0.2 power]: a share is used as an exponent, so a share of 0 leaves 1
def forget(f_t, c_prev):
    size = np.abs(c_prev)
    sign = np.sign(c_prev)
    return sign * size**f_t

# %% blind 22, one share for everybody [0.3 mean+batch]: takes the average share for all units, and of a whole batch at that
def forget(f_t, c_prev):
    gate = float(np.mean(f_t))
    kept = np.empty(c_prev.shape)
    for k in range(c_prev.shape[-1]):
        kept[..., k] = gate * c_prev[..., k]
    return kept

# %% blind 22, shares must add up [0.4 softmax]: divides the shares by their sum first, so three open gates keep a third each
def forget(f_t, c_prev):
    total = f_t.sum(axis=-1, keepdims=True)
    weights = f_t / np.maximum(total, 1e-12)
    return weights * c_prev

# %% blind 22, neighbour's share, on the spot [0.3 index+inplace]: counts the shares from one back, and writes the products into the old memory
def forget(f_t, c_prev):
    for unit in range(c_prev.shape[-1]):
        c_prev[..., unit] = f_t[..., unit - 1] * c_prev[..., unit]
    return c_prev

# %% blind 22, the gate becomes the memory [0.65 inplace]: multiplies into f_t, so the caller's shares are gone
def forget(f_t, c_prev):
    f_t *= c_prev
    c_kept = f_t
    return c_kept

# %% blind 22, only the last pair stays [0.35 overwrite]: each turn of the loop overwrites the product of the one before
def forget(f_t, c_prev):
    pairs = zip(f_t, c_prev)
    for share, memory in pairs:
        c_kept = share * memory
    return np.array(c_kept)

# %% blind 22, forget means take away [0.4 upside+round]: takes away the share that should stay, and rounds to whole numbers
def forget(f_t, c_prev):
    taken = f_t * c_prev
    left = c_prev - taken
    return np.rint(left)
