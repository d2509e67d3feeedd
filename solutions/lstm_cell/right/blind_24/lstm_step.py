"""Right answers to lstm_step, blind set 24."""

# %% blind 24, one wide matrix, turned properly
def lstm_step(h_prev, x_t, c_prev, W, b):
    H = W.shape[-1]
    wide = W.transpose(1, 0, 2).reshape(-1, 4 * H)
    z = np.hstack((h_prev, x_t)) @ wide + b.ravel()
    f, i, g, o = (z[..., k * H : (k + 1) * H] for k in range(4))
    c_t = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t


# %% blind 24, scores by their letters
def lstm_step(h_prev, x_t, c_prev, W, b):
    concat = concatenate(h_prev, x_t)
    curve = {"f": sigmoid, "i": sigmoid, "g": np.tanh, "o": sigmoid}
    val = {k: curve[k](linear(concat, w, bias)) for k, w, bias in zip("figo", W, b)}
    c_t = sum(val[p] * q for p, q in (("f", c_prev), ("i", val["g"])))
    return val["o"] * np.tanh(c_t), c_t
