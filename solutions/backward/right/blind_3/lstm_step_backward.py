"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, four layers in one product
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = np.concatenate((h_prev, x_t), axis=-1)
    z = np.einsum("...k,jkh->...jh", concat, W) + b
    f, i, g, o = (z[..., k, :] for k in range(4))
    f, i, g, o = sigmoid(f), sigmoid(i), np.tanh(g), sigmoid(o)
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m) * (1 + m)
    dz = np.stack(
        [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g * g), dh_next * m * o * (1 - o)],
        axis=-2,
    )
    rows, scores = concat.reshape(-1, concat.shape[-1]), dz.reshape((-1,) + b.shape)
    dW = np.einsum("nk,njh->jkh", rows, scores)
    d_concat = np.einsum("...jh,jkh->...k", dz, W)
    dh_prev, dx_t = np.split(d_concat, [b.shape[1]], axis=-1)
    return dW, scores.sum(axis=0), dh_prev, dx_t, dc * f

# %% blind 3, the forget gate by step 2
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat, H = concatenate(h_prev, x_t), h_prev.shape[-1]
    h_t, c_t = lstm_step(h_prev, x_t, c_prev, W, b)
    i = input_gate(h_prev, x_t, W[1], b[1])
    g = candidate(h_prev, x_t, W[2], b[2])
    o = sigmoid(linear(concat, W[3], b[3]))
    bent = np.tanh(c_t)
    d_c = dc_next + o * dh_next / np.cosh(c_t) ** 2
    dW_f, db_f, dh, dx, dc_prev = forget_gate_backward(h_prev, x_t, c_prev, W[0], b[0], d_c)
    dW, db, d = [dW_f], [db_f], np.concatenate([dh, dx], axis=-1)
    for layer, dz in ((1, d_c * g * (i - i**2)), (2, d_c * i * (1 - g**2)), (3, dh_next * bent * (o - o**2))):
        dW.append(np.tensordot(np.atleast_2d(concat), np.atleast_2d(dz), axes=(0, 0)))
        db.append(dz if dz.ndim == 1 else np.ones(len(dz)) @ dz)
        d = d + np.dot(dz, W[layer].T)
    return np.array(dW), np.array(db), d[..., :H], d[..., H:], dc_prev
