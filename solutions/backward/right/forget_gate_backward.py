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
