# What you built in notebook 4
def numerical_gradient(f, x, step=1e-5):
    """The slope of f in the direction of every number of x, an array like x."""
    gradient = np.zeros(np.shape(x))
    for place in np.ndindex(*np.shape(x)):
        moved = np.zeros(np.shape(x))
        moved[place] = step
        gradient[place] = (f(x + moved) - f(x - moved)) / (2 * step)
    return gradient


def forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The forget gate's gradients, (dW_f, db_f, dh_prev, dx_t, dc_prev)."""
    f_t, _ = forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    rows, scores = np.atleast_2d(concatenate(h_prev, x_t)), np.atleast_2d(dz)
    d_concat, H = dz @ W_f.T, len(b_f)
    return rows.T @ scores, scores.sum(axis=0), d_concat[..., :H], d_concat[..., H:], d_c_kept * f_t


def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    """A step's gradients, (dW, db, dh_prev, dx_t, dc_prev)."""
    concat, H = concatenate(h_prev, x_t), b.shape[1]
    f, i, o = (sigmoid(linear(concat, W[k], b[k])) for k in (0, 1, 3))
    g = np.tanh(linear(concat, W[2], b[2]))
    said = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - said**2)
    dz = (
        dc * c_prev * f * (1 - f),
        dc * g * i * (1 - i),
        dc * i * (1 - g**2),
        dh_next * said * o * (1 - o),
    )
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(scores) for scores in dz])
    db = np.stack([np.atleast_2d(scores).sum(axis=0) for scores in dz])
    d_concat = sum(scores @ W[k].T for k, scores in enumerate(dz))
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f


def lstm_backward(x, h_0, c_0, W, b, dh):
    """The gradients of a whole sequence, (dW, db), given those of all that is said, dh, shaped like h."""
    h, c = lstm_forward(x, h_0, c_0, W, b)
    dW, db = np.zeros(W.shape), np.zeros(b.shape)
    dh_next, dc_next = np.zeros(np.shape(h_0)), np.zeros(np.shape(c_0))
    for t in range(len(x))[::-1]:
        h_prev, c_prev = (h[t - 1], c[t - 1]) if t else (h_0, c_0)
        of_W, of_b, dh_next, _, dc_next = lstm_step_backward(
            h_prev, x[t], c_prev, W, b, dh[t] + dh_next, dc_next
        )
        dW, db = dW + of_W, db + of_b
    return dW, db
