"""Wrong answers to lstm_step_backward, blind set 14."""

# %% blind 14, last layer wins [0.75 overwrite]: in the loop d_concat is set anew for each layer, so the inputs hear the output gate alone
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    f = sigmoid(linear(concat, W[0], b[0]))
    i = sigmoid(linear(concat, W[1], b[1]))
    g = np.tanh(linear(concat, W[2], b[2]))
    o = sigmoid(linear(concat, W[3], b[3]))
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m**2)
    scores = [
        dc * c_prev * f * (1 - f),
        dc * g * i * (1 - i),
        dc * i * (1 - g**2),
        dh_next * m * o * (1 - o),
    ]
    dW, db = [], []
    for k in range(4):
        dz = np.atleast_2d(scores[k])
        dW.append(np.atleast_2d(concat).T @ dz)
        db.append(dz.sum(axis=0))
        d_concat = scores[k] @ W[k].T
    H = b.shape[1]
    return np.stack(dW), np.stack(db), d_concat[..., :H], d_concat[..., H:], dc * f

# %% blind 14, one door only for the old memory [0.55 state+derivative]: the old memory hears dc_next alone, and the candidate gets the slope of a gate
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    H = h_prev.shape[-1]
    z = [linear(concat, W[k], b[k]) for k in range(4)]
    f, i, g, o = sigmoid(z[0]), sigmoid(z[1]), np.tanh(z[2]), sigmoid(z[3])
    c_t = f * c_prev + i * g
    do = dh_next * np.tanh(c_t)
    dc = dc_next + dh_next * o * (1 - np.tanh(c_t) ** 2)
    dz = [
        dc * c_prev * f * (1 - f),
        dc * g * i * (1 - i),
        dc * i * g * (1 - g),
        do * o * (1 - o),
    ]
    rows = np.atleast_2d(concat)
    dW = np.stack([rows.T @ np.atleast_2d(d) for d in dz])
    db = np.stack([np.atleast_2d(d).sum(axis=0) for d in dz])
    d_concat = sum(d @ W[k].T for k, d in enumerate(dz))
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc_next * f

# %% blind 14, sums over whatever comes first [0.75 axis]: db is summed over the first axis also without a batch, where that axis holds the units
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    H = b.shape[-1]
    f, i, g, o = [
        curve(linear(concat, W[k], b[k]))
        for k, curve in enumerate([sigmoid, sigmoid, np.tanh, sigmoid])
    ]
    bent = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - bent * bent)
    dz_f = dc * c_prev * f * (1 - f)
    dz_i = dc * g * i * (1 - i)
    dz_g = dc * i * (1 - g * g)
    dz_o = dh_next * bent * o * (1 - o)
    dW, db, d_concat = [], [], 0
    for k, dz in enumerate([dz_f, dz_i, dz_g, dz_o]):
        dW.append(np.atleast_2d(concat).T @ np.atleast_2d(dz))
        db.append(np.sum(dz, axis=0))
        d_concat = d_concat + dz @ W[k].T
    return np.array(dW), np.array(db), d_concat[..., :H], d_concat[..., H:], dc * f
