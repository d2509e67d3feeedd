"""Right answers to forget_gate_backward, blind set 15."""

# %% blind 15, a ratio of what was kept, and einsum
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = (d_c_kept * c_kept * (1 - f_t)).reshape(-1, len(b_f))
    word, before = np.reshape(x_t, (len(dz), -1)), np.reshape(h_prev, (len(dz), -1))
    H = before.shape[1]
    dW_f = np.vstack([np.einsum("nk,nh->kh", before, dz), np.einsum("nk,nh->kh", word, dz)])
    dh_prev = np.einsum("nh,kh->nk", dz, W_f[:H]).reshape(np.shape(h_prev))
    dx_t = np.einsum("nh,kh->nk", dz, W_f[H:]).reshape(np.shape(x_t))
    return dW_f, np.einsum("nh->h", dz).copy(), dh_prev, dx_t, f_t * d_c_kept
