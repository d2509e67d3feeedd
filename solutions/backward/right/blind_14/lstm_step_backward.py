"""Right answers to lstm_step_backward, blind set 14."""

# %% blind 14, all layers side by side
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    concat = concatenate(h_prev, x_t)
    wide = np.concatenate(list(W), axis=1)
    z_f, z_i, z_g, z_o = np.split(concat @ wide + b.reshape(-1), 4, axis=-1)
    f, i, g, o = sigmoid(z_f), sigmoid(z_i), np.tanh(z_g), sigmoid(z_o)
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * (o - o * m * m)
    parts = (dc * c_prev * (f - f * f), dc * g * (i - i * i), dc * (i - i * g * g), dh_next * m * (o - o * o))
    dz = np.concatenate(parts, axis=-1)
    flat = dz.reshape(-1, 4 * H)
    dW = (concat.reshape(len(flat), -1).T @ flat).reshape(-1, 4, H).transpose(1, 0, 2).copy()
    db = flat.sum(axis=0).reshape(4, H)
    d_concat = dz @ wide.T
    return dW, db, d_concat[..., :H].copy(), d_concat[..., H:].copy(), dc * f

# %% blind 14, each layer as a forget gate
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    # forget_gate_backward(.., c, .., d) is the way back through "share times c"
    concat = concatenate(h_prev, x_t)
    i_t = sigmoid(linear(concat, W[1], b[1]))
    g_t = np.tanh(linear(concat, W[2], b[2]))
    m = np.tanh(update_cell(h_prev, x_t, c_prev, W, b))
    o_t = sigmoid(linear(concat, W[3], b[3]))
    dc = dc_next + dh_next * o_t * (1 - m) * (1 + m)
    through_f = forget_gate_backward(h_prev, x_t, c_prev, W[0], b[0], dc)
    through_i = forget_gate_backward(h_prev, x_t, g_t, W[1], b[1], dc)
    # tanh(z) = 2 sigmoid(2 z) - 1: a gate with doubled weights
    doubled = forget_gate_backward(h_prev, x_t, 2 * i_t, 2 * W[2], 2 * b[2], dc)
    through_g = [2 * doubled[0], 2 * doubled[1], doubled[2], doubled[3]]
    through_o = forget_gate_backward(h_prev, x_t, m, W[3], b[3], dh_next)
    roads = [through_f, through_i, through_g, through_o]
    dW, db = (np.stack([road[k] for road in roads]) for k in (0, 1))
    dh_prev, dx_t = (sum(road[k] for road in roads) for k in (2, 3))
    return dW, db, dh_prev, dx_t, through_f[4]
