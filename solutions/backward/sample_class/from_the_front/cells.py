# %% numerical_gradient
def numerical_gradient(f, x, step=1e-5):
    gradient = np.zeros(np.shape(x))
    for place in np.ndindex(*np.shape(x)):
        moved = np.zeros(np.shape(x))
        moved[place] = step
        gradient[place] = (f(x + moved) - f(x - moved)) / (2 * step)
    return gradient


# %% forget_gate_backward
def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    rows, scores = np.atleast_2d(concatenate(h_prev, x_t)), np.atleast_2d(dz)
    d_concat, H = dz @ W_f.T, len(b_f)
    return rows.T @ scores, scores.sum(axis=0), d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t


# %% lstm_step_backward
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    i, o = (sigmoid(linear(concatenate(h_prev, x_t), W[k], b[k])) for k in (1, 3))
    g = np.tanh(linear(concatenate(h_prev, x_t), W[2], b[2]))
    m = np.tanh(update_cell(h_prev, x_t, c_prev, W, b))
    dc = dc_next + dh_next * o * (1 - m * m)
    dW_f, db_f, dh, dx, dc_prev = forget_gate_backward(h_prev, x_t, c_prev, W[0], b[0], dc)
    dW, db = [dW_f], [db_f]
    H = b.shape[1]
    for k, dz in ((1, dc * g * i * (1 - i)), (2, dc * i * (1 - g * g)), (3, dh_next * m * o * (1 - o))):
        dW.append(concat.T @ np.atleast_2d(dz))
        db.append(np.atleast_2d(dz).sum(axis=0))
        dh = dh + dz @ W[k][:H].T
        dx = dx + dz @ W[k][H:].T
    return np.array(dW), np.array(db), dh, dx, dc_prev


# %% carousel
def carousel(f, d_c):
    return np.cumprod(f, axis=0) * d_c
