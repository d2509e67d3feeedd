"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, always a batch inside
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    h2, x2, c2, d2 = (np.atleast_2d(a) for a in (h_prev, x_t, c_prev, d_c_kept))
    H = h2.shape[1]
    z = h2 @ W_f[:H] + x2 @ W_f[H:] + b_f
    slope = sigmoid(z) * sigmoid(-z)
    dz = slope * c2 * d2
    dW_f = np.vstack([h2.T @ dz, x2.T @ dz])
    dh = np.reshape(dz @ W_f[:H].T, np.shape(h_prev))
    dx = np.reshape(dz @ W_f[H:].T, np.shape(x_t))
    dc = np.reshape(d2 * sigmoid(z), np.shape(c_prev))
    return dW_f, np.ones(len(dz)) @ dz, dh, dx, dc
