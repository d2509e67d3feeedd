"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, two products with einsum, sample by sample
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    if np.ndim(h_prev) == 2:
        parts = [
            forget_gate_backward(h, x, c, W_f, b_f, d) for h, x, c, d in zip(h_prev, x_t, c_prev, d_c_kept)
        ]
        dW, db, dh, dx, dc = map(np.array, zip(*parts))
        return dW.sum(0), db.sum(0), dh, dx, dc
    share = forget_gate(h_prev, x_t, np.ones_like(h_prev), W_f, b_f)[1]
    dz = (share - share * share) * c_prev * d_c_kept
    dW = np.vstack([np.einsum("k,h->kh", h_prev, dz), np.einsum("k,h->kh", x_t, dz)])
    back = W_f.dot(dz)
    return dW, dz.copy(), back[: h_prev.size], back[h_prev.size :], share * d_c_kept
