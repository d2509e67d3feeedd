"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, sample by sample, added up
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    if np.ndim(h_prev) == 2:
        each = [forget_gate_backward(h, x, c, W_f, b_f, d) for h, x, c, d in zip(h_prev, x_t, c_prev, d_c_kept)]
        dW, db, dh, dx, dc = zip(*each)
        return sum(dW), sum(db), np.stack(dh), np.stack(dx), np.stack(dc)
    share, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * kept * (1 - share)
    H = len(b_f)
    dh, dx = W_f[:H] @ dz, W_f[H:] @ dz
    return concatenate(h_prev, x_t)[:, None] * dz[None, :], dz, dh, dx, share * d_c_kept
