"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, one door [0.6 missing]: lets the memory hear only what is remembered, not the complaint that comes through the tanh
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    s = {}
    for k, name in enumerate("figo"):
        s[name] = linear(concat, W[k], b[k])
    f, i, o, g = sigmoid(s["f"]), sigmoid(s["i"]), sigmoid(s["o"]), np.tanh(s["g"])
    c_t = f * c_prev + i * g
    dc = dc_next
    d = {
        "f": dc * c_prev * f * (1 - f),
        "i": dc * g * i * (1 - i),
        "g": dc * i * (1 - g**2),
        "o": dh_next * np.tanh(c_t) * o * (1 - o),
    }
    dW, db, d_concat = np.zeros(W.shape), np.zeros(b.shape), 0
    for k, name in enumerate("figo"):
        dW[k] = np.atleast_2d(concat).T @ np.atleast_2d(d[name])
        db[k] = np.atleast_2d(d[name]).sum(axis=0)
        d_concat = d_concat + d[name] @ W[k].T
    H = b.shape[1]
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f


# %% blind 11, the last layer stays [0.7 overwrite]: overwrites the gradient of what comes in with every layer instead of adding up all four
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    concat = concatenate(h_prev, x_t)
    f, i, g, o = [linear(concat, W[k], b[k]) for k in range(4)]
    f, i, g, o = sigmoid(f), sigmoid(i), np.tanh(g), sigmoid(o)
    m = np.tanh(f * c_prev + i * g)
    dc = dc_next + dh_next * o * (1 - m * m)
    dzs = [dc * c_prev * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g * g), dh_next * m * o * (1 - o)]
    dW, db = np.zeros_like(W), np.zeros_like(b)
    d_concat = np.zeros_like(concat)
    for k, dz in enumerate(dzs):
        two = np.atleast_2d(dz)
        dW[k] += np.atleast_2d(concat).T @ two
        db[k] += two.sum(axis=0)
        d_concat = dz @ W[k].T
    H = b.shape[1]
    return dW, db, d_concat[..., :H], d_concat[..., H:], dc * f


# %% blind 11, sigma for everybody [0.5 sigmoid+tanh]: takes g(1 - g) for the slope of the candidate's tanh, and the unbent memory in the output gate's product
def lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    H = b.shape[1]
    joined = concatenate(h_prev, x_t)

    def slope(s):
        return s * (1 - s)

    def into_layer(dz, k):
        rows, scores = np.atleast_2d(joined), np.atleast_2d(dz)
        return rows.T @ scores, scores.sum(axis=0), dz @ W[k].T

    forget, enter, speak = (sigmoid(linear(joined, W[k], b[k])) for k in (0, 1, 3))
    news = np.tanh(linear(joined, W[2], b[2]))
    memory = forget * c_prev + enter * news
    d_speak = dh_next * memory
    d_memory = dc_next + dh_next * speak * (1 - np.tanh(memory) ** 2)
    parts = [
        into_layer(d_memory * c_prev * slope(forget), 0),
        into_layer(d_memory * news * slope(enter), 1),
        into_layer(d_memory * enter * slope(news), 2),
        into_layer(d_speak * slope(speak), 3),
    ]
    dW = np.stack([p[0] for p in parts])
    db = np.stack([p[1] for p in parts])
    d_in = parts[0][2] + parts[1][2] + parts[2][2] + parts[3][2]
    return dW, db, d_in[..., :H], d_in[..., H:], d_memory * forget
