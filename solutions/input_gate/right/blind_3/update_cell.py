"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, three layers at once
def update_cell(h_prev, x_t, c_prev, W, b):
    rows = np.atleast_2d(concatenate(h_prev, x_t))
    z = np.matmul(rows, W) + b[:, None, :]
    shares, g = sigmoid(z[:2]), np.tanh(z[2])
    return (shares[0] * c_prev + shares[1] * g).reshape(np.shape(c_prev))

# %% blind 3, layers by name
def update_cell(h_prev, x_t, c_prev, W, b):
    layers = {name: (w, bias) for name, w, bias in zip("fic", W, b)}
    score = lambda name: np.hstack([h_prev, x_t]).dot(layers[name][0]) + layers[name][1]
    c_t = np.copy(c_prev) * sigmoid(score("f"))
    c_t += sigmoid(score("i")) * np.tanh(score("c"))
    return c_t
