"""Wrong answers to concatenate, blind set 28."""

# %% blind 28, append the other way round [0.6 order]: np.append takes the array that stands first as its first argument, so the word comes before what was said
def concatenate(h_prev, x_t):
    # append h_prev "to" x_t
    return np.append(x_t, h_prev, axis=-1)


# %% blind 28, insert in front [0.35 batch+dtype]: without an axis np.insert flattens a batch into one row, and it casts what was said to the kind of the word, so whole-number words cut its decimals off
def concatenate(h_prev, x_t):
    return np.insert(x_t, 0, h_prev)


# %% blind 28, make room at the end [0.3 mutation+batch]: resize makes the caller's own h_prev longer, and a batch does not fit into the seven places
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    h_prev.resize(H + x_t.shape[-1], refcheck=False)
    h_prev[H:] = x_t
    return h_prev


# %% blind 28, columns beside columns [0.55 axis]: column_stack is right for a batch, but it stands each single row up as a column, and columns of 3 and of 4 do not match
def concatenate(h_prev, x_t):
    return np.column_stack((h_prev, x_t))


# %% blind 28, tray of the wrong kind [0.75 dtype]: the empty array takes its kind from h_prev, so after a start of whole zeros the half in the word becomes 0
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    row = np.empty(h_prev.shape[:-1] + (H + I,), dtype=h_prev.dtype)
    row[..., :H] = h_prev
    row[..., H:] = x_t
    return row


# %% blind 28, padded and added [0.5 batch]: one pair of widths pads every axis, so in a batch the rows become more as well and the two no longer fit
def concatenate(h_prev, x_t):
    left = np.pad(h_prev, (0, x_t.shape[-1]))
    right = np.pad(x_t, (h_prev.shape[-1], 0))
    return left + right


# %% blind 28, one step short [0.65 offbyone]: the loop stops one before the end and the last number of the word stays 0
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    total = H + x_t.shape[-1]
    out = np.zeros(h_prev.shape[:-1] + (total,))
    for k in range(total - 1):
        if k < H:
            out[..., k] = h_prev[..., k]
        else:
            out[..., k] = x_t[..., k - H]
    return out


# %% blind 28, two arrays and no list [0.7 call]: concatenate wants one list or tuple, here the word stands where the axis belongs and it stops with a TypeError
def concatenate(h_prev, x_t):
    return np.concatenate(h_prev, x_t)
