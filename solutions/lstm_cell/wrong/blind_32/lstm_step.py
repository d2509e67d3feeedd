"""Wrong answers to lstm_step, blind set 32."""

# %% blind 32, split without axis [0.6 axis]: one big product is right, but np.split cuts the first axis, which in a batch are the samples: ValueError unless N is a multiple of 4, and then units and samples are mixed or do not fit
def lstm_step(h_prev, x_t, c_prev, W, b):
    big_W = np.concatenate(list(W), axis=1)  # (H+I, 4H)
    big_b = b.reshape(-1)
    z = concatenate(h_prev, x_t) @ big_W + big_b
    f, i, g, o = np.split(z, 4)
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    h_t = sigmoid(o) * np.tanh(c_t)
    return h_t, c_t


# %% blind 32, view as one matrix [0.45 reshape]: W is reshaped to (H+I, 4H) instead of its matrices being put side by side, so all shapes are right and the weights are scrambled
def lstm_step(h_prev, x_t, c_prev, W, b):
    four, rows, H = W.shape
    W_all = W.reshape(rows, four * H)
    gates = concatenate(h_prev, x_t) @ W_all + b.reshape(four * H)
    f = sigmoid(gates[..., 0 * H : 1 * H])
    i = sigmoid(gates[..., 1 * H : 2 * H])
    g = np.tanh(gates[..., 2 * H : 3 * H])
    o = sigmoid(gates[..., 3 * H : 4 * H])
    c_t = f * c_prev + i * g
    h_t = o * np.tanh(c_t)
    return h_t, c_t


# %% blind 32, speaks of the past [0.35 old+overflow]: what is said is taken from the old memory c_prev, and a plain sigmoid of its own warns at very low scores; c_t is right
def lstm_step(h_prev, x_t, c_prev, W, b):
    sig = lambda a: 1.0 / (1.0 + np.exp(-a))
    hx = np.concatenate([h_prev, x_t], axis=-1)
    f, i, o = (sig(hx @ W[k] + b[k]) for k in (0, 1, 3))
    c_tilde = np.tanh(hx @ W[2] + b[2])
    h_t = o * np.tanh(c_prev)
    c_t = f * c_prev + i * c_tilde
    return h_t, c_t


# %% blind 32, hands on what the gate returns [0.45 returned]: returns the pair of output_gate, (o_t, h_t), instead of (h_t, c_t); the steps inside are right
def lstm_step(h_prev, x_t, c_prev, W, b):
    # 1. write the memory
    c_t = update_cell(h_prev, x_t, c_prev, W, b)
    # 2. speak
    return output_gate(h_prev, x_t, c_t, W[3], b[3])
