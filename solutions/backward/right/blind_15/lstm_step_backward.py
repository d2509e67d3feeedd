"""Right answers to lstm_step_backward, blind set 15."""

# %% blind 15, four forget gates
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    def layer(k, other, heard, stretch=1.0):
        return forget_gate_backward(h_prev, x_t, other, stretch * W[k], stretch * b[k], heard)

    concat = concatenate(h_prev, x_t)
    i = sigmoid(linear(concat, W[1], b[1]))
    g = np.tanh(linear(concat, W[2], b[2]))
    _, kept = forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    m = np.tanh(kept + i * g)
    said = layer(3, m, dh_next)
    dc = dc_next + said[4] * (1 - m) * (1 + m)
    forget, put = layer(0, c_prev, dc), layer(1, g, dc)
    # tanh(z) is 2 sigmoid(2 z) - 1: a gate with doubled weights
    new = layer(2, 4 * i, dc, 2.0)
    dW = np.stack([forget[0], put[0], new[0], said[0]])
    db = np.stack([forget[1], put[1], new[1], said[1]])
    dh_prev = forget[2] + put[2] + new[2] / 2 + said[2]
    dx_t = forget[3] + put[3] + new[3] / 2 + said[3]
    return dW, db, dh_prev, dx_t, forget[4]


# %% blind 15, one tensor of scores
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = np.shape(b)[1]
    concat = np.atleast_2d(concatenate(h_prev, x_t))
    old, dh, dc = (np.atleast_2d(a) for a in (c_prev, dh_next, dc_next))
    z = np.einsum("nk,lkh->lnh", concat, W) + b[:, None, :]
    f, i, o = sigmoid(z[0]), sigmoid(z[1]), sigmoid(z[3])
    g = np.tanh(z[2])
    m = np.tanh(f * old + i * g)
    dc = dc + dh * o * (1 - m**2)
    dz = np.array([dc * old * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh * m * o * (1 - o)])
    dW = np.einsum("nk,lnh->lkh", concat, dz)
    d_concat = np.einsum("lnh,lkh->nk", dz, W)
    return (
        dW,
        dz.sum(axis=1),
        d_concat[:, :H].reshape(np.shape(h_prev)),
        d_concat[:, H:].reshape(np.shape(x_t)),
        (dc * f).reshape(np.shape(c_prev)),
    )
