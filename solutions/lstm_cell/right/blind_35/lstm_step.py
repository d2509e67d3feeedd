"""Right answers to lstm_step, blind set 35."""

# %% blind 35, four scores by letter
def lstm_step(h_prev, x_t, c_prev, W, b):
    z = {k: linear(concatenate(h_prev, x_t), *layer) for k, *layer in zip("figo", W, b)}
    c_t = sigmoid(z["f"]) * c_prev + sigmoid(z["i"]) * np.tanh(z["g"])
    return sigmoid(z["o"]) * np.tanh(c_t), c_t
