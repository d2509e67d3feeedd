"""Wrong answers to forget_gate_backward, written from the released notebook alone."""

# %% blind 13, curve_of_the_share [0.7 slope]: takes the slope of the sigmoid at the share and not at the score
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    def slope(z):
        return sigmoid(z) * (1 - sigmoid(z))

    concat = concatenate(h_prev, x_t)
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    df = d_c_kept * c_prev
    dz = df * slope(f_t)
    dW_f = np.atleast_2d(concat).T @ np.atleast_2d(dz)
    db_f = np.atleast_2d(dz).sum(axis=0)
    d_concat = dz @ W_f.T
    H = h_prev.shape[-1]
    return dW_f, db_f, d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t

# %% blind 13, outer_of_sums [0.7 sums]: sums over the batch first and multiplies then
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    inputs = np.atleast_2d(concatenate(h_prev, x_t)).sum(axis=0)
    db_f = np.atleast_2d(dz).sum(axis=0)
    dW_f = np.outer(inputs, db_f)
    both = dz @ W_f.T
    dh_prev, dx_t = np.split(both, [len(b_f)], axis=-1)
    return dW_f, db_f, dh_prev, dx_t, d_c_kept * f_t

# %% blind 13, cuts_behind_the_word [0.5 split+mutates]: takes the word's numbers off the front, and works on d_c_kept itself at the end
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_kept * (1 - f_t)
    rows = concatenate(h_prev, x_t).reshape(-1, len(W_f))
    dz_rows = dz.reshape(-1, len(b_f))
    dW_f = np.einsum("nd,nh->dh", rows, dz_rows)
    db_f = np.einsum("nh->h", dz_rows)
    back = np.einsum("...h,dh->...d", dz, W_f)
    I = x_t.shape[-1]
    d_c_kept *= f_t
    return dW_f, db_f, back[..., I:], back[..., :I], d_c_kept
