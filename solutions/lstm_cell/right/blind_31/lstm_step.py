"""Right answers to lstm_step, blind set 31."""

# %% blind 31, all scores by index notation
def lstm_step(h_prev, x_t, c_prev, W, b):
    v = concatenate(h_prev, x_t)
    # z_{g...k} = v_{...j} W_{gjk} + b_{gk}
    z = np.einsum("...j,gjk->g...k", v, W)
    zf, zi, zg, zo = [z[n] + b[n] for n in range(4)]
    c_t = sigmoid(zf) * c_prev + sigmoid(zi) * np.tanh(zg)
    h_t = sigmoid(zo) * np.tanh(c_t)
    return h_t, c_t
