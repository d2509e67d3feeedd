"""Wrong answers to `forget_gate_backward`, each a cell with what is wrong after the colon: all of them lose points."""
# %% outer the wrong way and no batch: (3, 7)
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    k = W_f @ dz
    return np.outer(dz, concatenate(h_prev, x_t)), dz, k[: len(h_prev)], k[len(h_prev) :], d_c_kept * f_t


# %% slice of the example: 3 units always
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    k = dz @ W_f.T
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(dz), np.atleast_2d(dz).sum(axis=0), k[..., :3], k[..., 3:], d_c_kept * f_t


# %% slices without dots: samples are cut
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    k = dz @ W_f.T
    H = len(b_f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(dz), np.atleast_2d(dz).sum(axis=0), k[:H], k[H:], d_c_kept * f_t


# %% kept memory in the place of the old: f twice
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_kept * f_t * (1 - f_t)
    k = dz @ W_f.T
    H = len(b_f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(dz), np.atleast_2d(dz).sum(axis=0), k[..., :H], k[..., H:], d_c_kept * f_t


# %% bias of one: db is ones
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    k = dz @ W_f.T
    H = len(b_f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(dz), np.ones(H), k[..., :H], k[..., H:], d_c_kept * f_t


# %% sum over the wrong axis: units added
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    k = dz @ W_f.T
    H = len(b_f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(dz), dz.sum(axis=-1), k[..., :H], k[..., H:], d_c_kept * f_t


# %% three results: the weights' and the memory's
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    return np.outer(concatenate(h_prev, x_t), dz), dz, d_c_kept * f_t


# %% downhill: every sign turned
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = -d_c_kept * c_prev * f_t * (1 - f_t)
    k = dz @ W_f.T
    H = len(b_f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(dz), np.atleast_2d(dz).sum(axis=0), k[..., :H], k[..., H:], -d_c_kept * f_t


# %% weights not turned: an error in the shapes
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    k = dz @ W_f
    return np.outer(concatenate(h_prev, x_t), dz), dz, k[:3], k[3:], d_c_kept * f_t


# %% half a slope: 1 - f alone
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * (1 - f_t)
    k = dz @ W_f.T
    H = len(b_f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(dz), np.atleast_2d(dz).sum(axis=0), k[..., :H], k[..., H:], d_c_kept * f_t


# %% the loss again: multiplied by what is kept
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    df = d_c_kept * c_prev
    dz = df * f_t * (1 - f_t)
    k = dz @ W_f.T
    H = len(b_f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(dz), np.atleast_2d(dz).sum(axis=0), k[..., :H], k[..., H:], df * f_t


# %% slope of the score: z (1 - z) instead of f (1 - f)
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    dz = d_c_kept * c_prev * z * (1 - z)
    dW_f = np.atleast_2d(concat).T @ np.atleast_2d(dz)
    db_f = np.atleast_2d(dz).sum(axis=0)
    d_concat = dz @ W_f.T
    H = len(b_f)
    return dW_f, db_f, d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t

# %% mean over the batch: the samples' complaints are averaged
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    rows = np.atleast_2d(dz)
    n = len(rows)
    dW_f = concat.T @ rows / n
    db_f = rows.mean(axis=0)
    d_concat = dz @ W_f.T
    H = len(b_f)
    return dW_f, db_f, d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t

# %% memory without its share and slices exchanged: dc_prev is d_c_kept itself, dx comes from the top rows
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    dW_f = np.atleast_2d(concatenate(h_prev, x_t)).T @ np.atleast_2d(dz)
    db_f = np.atleast_2d(dz).sum(axis=0)
    I = x_t.shape[-1]
    d_concat = dz @ W_f.T
    return dW_f, db_f, d_concat[..., I:], d_concat[..., :I], d_c_kept

# %% only one sample: np.outer, as the worked example has it
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    dW_f = np.outer(concatenate(h_prev, x_t), dz)
    db_f = dz
    d_concat = W_f @ dz
    return dW_f, db_f, d_concat[:len(b_f)], d_concat[len(b_f):], d_c_kept * f_t


# %% the share for the memory: the share hears d times the share, not times the memory
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_kept * f_t * (1 - f_t)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    dW = rows.T @ np.atleast_2d(dz)
    db = np.atleast_2d(dz).sum(axis=0)
    d = dz @ W_f.T
    return dW, db, d[..., : len(b_f)], d[..., len(b_f) :], d_c_kept * f_t


# %% through the weights without the curve: inputs hear df, not dz
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    df = d_c_kept * c_prev
    dz = df * f * (1 - f)
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    d = df @ W_f.T
    H = len(b_f)
    return rows.T @ np.atleast_2d(dz), np.atleast_2d(dz).sum(axis=0), d[..., :H], d[..., H:], d_c_kept * f
