"""Wrong answers to forget, blind set 26."""

# %% blind 26, einsum without output axis [0.4 sum]: adds the products of a sample up to one number, where three numbers must stay three
def forget(f_t, c_prev):
    return np.einsum("...i,...i->...", f_t, c_prev)


# %% blind 26, open or closed [0.3 threshold]: rounds the gate to a switch, more than half keeps everything and less keeps nothing
def forget(f_t, c_prev):
    gate_is_open = f_t >= 0.5
    c_kept = np.where(gate_is_open, c_prev, 0.0)
    return c_kept


# %% blind 26, shortcut for open gates [0.8 alias]: with all shares 1 it hands back c_prev itself and no new array, a later change of the one changes the other
def forget(f_t, c_prev):
    # nothing to do if everything is kept
    if np.all(f_t == 1):
        return c_prev
    # nothing left if everything is forgotten
    if not np.any(f_t):
        return np.zeros(c_prev.shape)
    return f_t * c_prev


# %% blind 26, diagonal matrix [0.6 batch]: right for one sample, but for a batch np.diag reads a diagonal out of the shares and does not build one
def forget(f_t, c_prev):
    F = np.diag(f_t)
    return c_prev @ F


# %% blind 26, no negative memories [0.6 negative]: cuts off at 0, though a memory may well be negative, a quarter of -8 is -2 and not 0
def forget(f_t, c_prev):
    c_kept = f_t * c_prev
    # what is left cannot be less than nothing
    c_kept = np.maximum(c_kept, 0)
    return c_kept


# %% blind 26, a copy that is none [0.4 alias+index]: c_kept is only another name for c_prev, so the argument is overwritten, and the loop begins at 1 and skips the first unit
def forget(f_t, c_prev):
    c_kept = c_prev
    for unit in range(1, f_t.shape[-1]):
        c_kept[..., unit] = f_t[..., unit] * c_prev[..., unit]
    return c_kept


# %% blind 26, what is let go in whole numbers [0.35 upside+dtype]: takes the share for what is forgotten and so keeps the rest, and the cast to int cuts the decimals off
def forget(f_t, c_prev):
    forgotten = f_t
    remaining = (1 - forgotten) * c_prev
    return remaining.astype(int)


# %% blind 26, print and a tanh too many [0.25 tanh+return]: bends the memory with the tanh of the output gate before it is kept, and prints the result without returning it
def forget(f_t, c_prev):
    squashed = np.tanh(c_prev)
    result = f_t * squashed
    print("kept:", result)
