"""Right answers to forget_gate_backward, written from the released notebook alone."""

# %% blind 13, einsum_throughout
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    share, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * kept * (1 - share)
    W_f, H = np.asarray(W_f), len(b_f)
    many = dz.reshape(-1, H)
    dW = [np.einsum("nr,nh->rh", part.reshape(len(many), -1), many) for part in (h_prev, x_t)]
    dh_prev = np.einsum("...h,rh->...r", dz, W_f[:H])
    dx_t = np.einsum("...h,rh->...r", dz, W_f[H:])
    return np.concatenate(dW), np.einsum("nh->h", many), dh_prev, dx_t, share * d_c_kept

# %% blind 13, adds_sample_by_sample
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    if np.ndim(h_prev) == 1:
        f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
        dz = d_c_kept * c_prev * f_t * (1 - f_t)
        back = np.dot(W_f, dz)
        H = len(h_prev)
        return np.outer(concatenate(h_prev, x_t), dz), dz, back[:H], back[H:], d_c_kept * f_t
    each = [
        forget_gate_backward(h, x, c, W_f, b_f, d) for h, x, c, d in zip(h_prev, x_t, c_prev, d_c_kept)
    ]
    dW, db, dh, dx, dc = zip(*each)
    return sum(dW), sum(db), np.array(dh), np.array(dx), np.array(dc)
