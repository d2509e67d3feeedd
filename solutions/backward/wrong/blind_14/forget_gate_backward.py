"""Wrong answers to forget_gate_backward, blind set 14."""

# %% blind 14, sigmoid of the share [0.6 sigmoid]: takes the slope at the share instead of at the score, so the sigmoid is applied twice
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, c_kept = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    slope = sigmoid(f_t) * (1 - sigmoid(f_t))
    dz = d_c_kept * c_prev * slope
    concat = concatenate(h_prev, x_t)
    H = h_prev.shape[-1]
    dW_f = np.atleast_2d(concat).T @ np.atleast_2d(dz)
    db_f = np.atleast_2d(dz).sum(axis=0)
    d_concat = dz @ np.asarray(W_f).T
    return dW_f, db_f, d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t

# %% blind 14, average sample [0.75 scaled]: divides the gradients of weights and biases by the number of samples
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    X = np.atleast_2d(concatenate(h_prev, x_t))
    Z = np.atleast_2d(dz)
    N = X.shape[0]
    dW_f = (X.T @ Z) / N
    db_f = np.mean(Z, axis=0)
    d_concat = dz @ np.transpose(W_f)
    H = h_prev.shape[-1]
    return dW_f, db_f, d_concat[..., :H], d_concat[..., H:], f_t * d_c_kept

# %% blind 14, straight road without a gate [0.55 transposed+missing]: dW_f has a row for each unit, and the old memory hears all of the complaint
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    df_t = d_c_kept * c_prev
    dz = df_t * f_t * (1 - f_t)
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    dz_rows = np.atleast_2d(dz)
    dW_f = dz_rows.T @ concat
    db_f = dz_rows.sum(axis=0)
    back = dz @ np.asarray(W_f).T
    H = len(b_f)
    return dW_f, db_f, back[..., :H], back[..., H:], 1.0 * d_c_kept
