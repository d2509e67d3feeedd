"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, a table for every sample, then added
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * kept * (1 - f_t)
    concat = concatenate(h_prev, x_t)
    tables = concat[..., :, None] * dz[..., None, :]
    extra = tuple(range(dz.ndim - 1))
    H = h_prev.shape[-1]
    d_in = np.einsum("...h,jh->...j", dz, W_f)
    return tables.sum(axis=extra), dz.sum(axis=extra), d_in[..., :H], d_in[..., H:], d_c_kept * f_t

# %% blind 8, sample by sample
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    if np.ndim(h_prev) == 2:
        parts = [
            forget_gate_backward(h, x, c, W_f, b_f, d)
            for h, x, c, d in zip(h_prev, x_t, c_prev, d_c_kept)
        ]
        dW, db, dh, dx, dc = (np.stack(p) for p in zip(*parts))
        return dW.sum(axis=0), db.sum(axis=0), dh, dx, dc
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    bend = 1 / (2 + np.exp(-np.abs(z)) + np.exp(np.minimum(np.abs(z), 700)))
    dz = d_c_kept * c_prev * bend
    d_in = W_f @ dz
    cut = W_f.shape[1]
    return np.outer(concatenate(h_prev, x_t), dz), dz.copy(), d_in[:cut], d_in[cut:], d_c_kept * sigmoid(z)
