"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, einsum for every link
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    steep = sigmoid(linear(concat, W_f, b_f)) * sigmoid(-linear(concat, W_f, b_f))
    dz = np.einsum("...h,...h,...h->...h", d_c_kept, c_prev, steep)
    H, K = W_f.shape[1], W_f.shape[0]
    dW_f = np.einsum("nk,nh->kh", concat.reshape(-1, K), dz.reshape(-1, H))
    db_f = np.einsum("nh->h", dz.reshape(-1, H))
    dh_prev = np.einsum("...h,kh->...k", dz, W_f[:H])
    dx_t = np.einsum("...h,kh->...k", dz, W_f[H:])
    return dW_f, db_f.copy(), dh_prev, dx_t, f_t * d_c_kept


# %% blind 12, all weights by two loops
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    shares, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = np.atleast_2d(d_c_kept * (kept - shares * kept))
    inputs = np.atleast_2d(concatenate(h_prev, x_t))
    dW, db, d_inputs = np.zeros(W_f.shape), np.zeros(len(b_f)), np.zeros(inputs.shape)
    for unit in range(len(b_f)):
        db[unit] = dz[:, unit].sum()
        for k in range(inputs.shape[1]):
            dW[k, unit] = (inputs[:, k] * dz[:, unit]).sum()
            d_inputs[:, k] += W_f[k, unit] * dz[:, unit]
    H = len(b_f)
    dh, dx = d_inputs[:, :H], d_inputs[:, H:]
    return dW, db, dh.reshape(np.shape(h_prev)), dx.reshape(np.shape(x_t)), shares * d_c_kept
