"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, bent by the old memory [0.7 state]: takes the tanh of the old memory for what was bent, in the slope and in the output gate's product
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    concat = concatenate(h_prev, x_t)
    f = sigmoid(linear(concat, W[0], b[0]))
    i = sigmoid(linear(concat, W[1], b[1]))
    g = np.tanh(linear(concat, W[2], b[2]))
    o = sigmoid(linear(concat, W[3], b[3]))
    m = np.tanh(c_prev)
    dc = dc_next + dh_next * o * (1 - m**2)
    dz = np.stack([dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh_next * m * o * (1 - o)])
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(d) for d in dz])
    db = np.stack([np.atleast_2d(d).sum(axis=0) for d in dz])
    d_concat = sum(d @ M.T for d, M in zip(dz, W))
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f


# %% blind 12, each hears itself [0.6 swapped]: in the product of input gate and candidate each factor hears the complaint times itself, not times the other
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat, H = concatenate(h_prev, x_t), b.shape[1]
    z = [concat @ W[k] + b[k] for k in range(4)]
    f, i, g, o = sigmoid(z[0]), sigmoid(z[1]), np.tanh(z[2]), sigmoid(z[3])
    m = np.tanh(f * c_prev + i * g)
    dm = dh_next * o
    dc = dc_next + dm * (1 - m**2)
    di = dc * i
    dg = dc * g
    df = dc * c_prev
    do = dh_next * m
    back = [df * f * (1 - f), di * i * (1 - i), dg * (1 - g**2), do * o * (1 - o)]
    dW, db = [], []
    dh_prev, dx_t = np.zeros(np.shape(h_prev)), np.zeros(np.shape(x_t))
    for k in range(4):
        two = np.atleast_2d(back[k])
        dW.append(np.einsum("nk,nh->kh", np.atleast_2d(concat), two))
        db.append(two.sum(0))
        dh_prev += back[k] @ W[k, :H].T
        dx_t += back[k] @ W[k, H:].T
    return np.array(dW), np.array(db), dh_prev, dx_t, dc * f


# %% blind 12, in the order of torch, one row for all [0.4 order+transposed]: stacks the gradients as input, forget, candidate, output, and with a row for each unit
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    f, i, o = (sigmoid(linear(concatenate(h_prev, x_t), W[k], b[k])) for k in (0, 1, 3))
    g = np.tanh(linear(concatenate(h_prev, x_t), W[2], b[2]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    dz_f = dc * c_prev * f * (1 - f)
    dz_i = dc * g * i * (1 - i)
    dz_g = dc * i * (1 - g**2)
    dz_o = dh_next * m * o * (1 - o)
    d_concat = dz_f @ W[0].T + dz_i @ W[1].T + dz_g @ W[2].T + dz_o @ W[3].T
    dW, db = [], []
    for dz in (dz_i, dz_f, dz_g, dz_o):
        dz = np.atleast_2d(dz)
        dW.append(dz.T @ rows)
        db.append(dz.sum(axis=0))
    return np.stack(dW), np.stack(db), d_concat[..., :H], d_concat[..., H:], dc * f
