"""Right answers to forget_gate_backward, blind set 14."""

# %% blind 14, by what is kept and what is lost
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * kept * (1 - f_t)
    H = np.shape(h_prev)[-1]
    matrix = np.asarray(W_f)
    joined = concatenate(h_prev, x_t).reshape(-1, len(matrix))
    dW_f = np.einsum("nk,nj->kj", joined, dz.reshape(-1, H))
    db_f = np.einsum("nj->j", dz.reshape(-1, H))
    dh_prev = np.einsum("...j,kj->...k", dz, matrix[:H])
    dx_t = np.einsum("...j,kj->...k", dz, matrix[H:])
    return dW_f, db_f.copy(), dh_prev, dx_t, d_c_kept * f_t
