"""Right answers to `forget_gate_backward`, each a cell: all of them earn full marks."""
# %% einsum
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    concat = np.concatenate([h_prev, x_t], axis=-1)
    f_t = sigmoid(concat @ W_f + b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    H = h_prev.shape[-1]
    if concat.ndim == 1:
        return np.outer(concat, dz), dz, W_f[:H] @ dz, W_f[H:] @ dz, d_c_kept * f_t
    dW = np.einsum("nk,nh->kh", concat, dz)
    return dW, dz.sum(axis=0), np.einsum("nh,kh->nk", dz, W_f[:H]), dz @ W_f[H:].T, d_c_kept * f_t


# %% sample by sample
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    if h_prev.ndim == 2:
        every = [forget_gate_backward(h, x, c, W_f, b_f, d) for h, x, c, d in zip(h_prev, x_t, c_prev, d_c_kept)]
        dW, db, dh, dx, dc = zip(*every)
        return sum(dW), sum(db), np.array(dh), np.array(dx), np.array(dc)
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    db = d_c_kept * c_prev * (f_t - f_t**2)
    both = W_f @ db
    return concatenate(h_prev, x_t)[:, None] * db, db, both[: len(h_prev)], both[len(h_prev) :], f_t * d_c_kept


# %% a list, and loops over units
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    k = np.atleast_2d(concatenate(h_prev, x_t))
    s = np.atleast_2d(sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f)))
    dz = np.atleast_2d(d_c_kept) * np.atleast_2d(c_prev) * (0.25 - (s - 0.5) ** 2)
    dW, db = np.zeros(W_f.shape), np.zeros(b_f.shape)
    for n in range(len(k)):
        dW += np.outer(k[n], dz[n])
        db += dz[n]
    both = (dz @ W_f.T).reshape(*h_prev.shape[:-1], -1)
    return [dW, db, both[..., : len(b_f)], both[..., len(b_f) :], d_c_kept * s.reshape(h_prev.shape)]


# %% the score without a branch
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    z = h_prev @ W_f[: h_prev.shape[-1]] + x_t @ W_f[h_prev.shape[-1] :] + b_f
    s = 0.5 * (1 + np.tanh(z / 2))
    dz = d_c_kept * c_prev / 4 * (1 - np.tanh(z / 2) ** 2)
    h2, x2, z2 = (np.reshape(a, (-1, a.shape[-1])) for a in (h_prev, x_t, dz))
    dW = np.vstack([h2.T @ z2, x2.T @ z2])
    H = len(b_f)
    return dW, np.add.reduce(z2), dz @ W_f[:H].T, dz @ W_f[H:].T, d_c_kept * s


# %% the bias as one more weight
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    k = np.concatenate([h_prev, x_t, np.ones((*h_prev.shape[:-1], 1))], axis=-1)
    s = sigmoid(k @ np.vstack([W_f, b_f]))
    dz = d_c_kept * c_prev * s * (1 - s)
    d = np.tensordot(np.atleast_2d(k), np.atleast_2d(dz), axes=(0, 0))
    H = len(b_f)
    back = np.tensordot(dz, W_f, axes=(-1, 1))
    return d[:-1], d[-1], back[..., :H], back[..., H:], s * d_c_kept


# %% einsum and hyperbolic cosine
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    one = h_prev.ndim == 1
    h, x, c, d = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev, d_c_kept))
    H = h.shape[1]
    z = h @ W_f[:H] + x @ W_f[H:] + b_f
    f = sigmoid(z)
    dz = d * c * f * sigmoid(-z)
    dW = np.einsum("nk,nh->kh", np.hstack([h, x]), dz)
    dh = np.einsum("nh,kh->nk", dz, W_f[:H])
    dx = np.einsum("nh,kh->nk", dz, W_f[H:])
    dc = d * f
    if one:
        dh, dx, dc = dh[0], dx[0], dc[0]
    return dW, np.einsum("nh->h", dz), dh, dx, dc

# %% sample by sample, another one
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    if h_prev.ndim == 2:
        each = [forget_gate_backward(h, x, c, W_f, b_f, d) for h, x, c, d in zip(h_prev, x_t, c_prev, d_c_kept)]
        dW, db, dh, dx, dc = zip(*each)
        return sum(dW), sum(db), np.array(dh), np.array(dx), np.array(dc)
    f, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    db = (f - f**2) * c_prev * d_c_kept
    into = W_f @ db
    return np.outer(concatenate(h_prev, x_t), db), db, into[: len(b_f)], into[len(b_f) :], f * d_c_kept


# %% the slope by the curve's symmetry, links as functions
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    def through_product(d):
        return d * c_prev, d * f

    def through_curve(d):
        return d / (2 + np.exp(z) + np.exp(-z))

    z = linear(concatenate(h_prev, x_t), W_f, b_f).clip(-700, 700)
    f = sigmoid(z)
    d_f, dc_prev = through_product(d_c_kept)
    d_z = through_curve(d_f)
    dW = sum(np.outer(a, d) for a, d in zip(np.atleast_2d(concatenate(h_prev, x_t)), np.atleast_2d(d_z)))
    d_row = np.matmul(d_z, np.transpose(W_f))
    dh, dx = np.split(d_row, [len(b_f)], axis=-1)
    return dW, np.atleast_2d(d_z).sum(axis=0), dh, dx, dc_prev
