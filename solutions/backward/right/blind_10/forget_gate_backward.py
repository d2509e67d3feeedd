"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, always a batch, squeezed at the end
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    h, x, c, d = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev, d_c_kept))
    H = len(b_f)
    f = sigmoid(h @ W_f[:H] + x @ W_f[H:] + b_f)
    dz = np.array(d * c * (f - f**2))
    dW = np.vstack([np.einsum("nk,nj->kj", h, dz), np.einsum("nk,nj->kj", x, dz)])
    dh = np.einsum("nj,kj->nk", dz, W_f[:H])
    dx = np.einsum("nj,kj->nk", dz, W_f[H:])
    return (
        dW,
        np.ones(len(dz)) @ dz,
        dh.reshape(np.shape(h_prev)),
        dx.reshape(np.shape(x_t)),
        (d * f).reshape(np.shape(c_prev)),
    )
