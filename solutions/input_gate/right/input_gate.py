"""Right answers to `input_gate`, each a cell: all of them earn full marks."""
# %% with the helpers
def input_gate(h_prev, x_t, W_i, b_i):
    return sigmoid(linear(concatenate(h_prev, x_t), W_i, b_i))


# %% by the forget gate, with other weights
def input_gate(h_prev, x_t, W_i, b_i):
    share, _ = forget_gate(h_prev, x_t, np.ones_like(h_prev), W_i, b_i)
    return share


# %% weights split
def input_gate(h_prev, x_t, W_i, b_i):
    H = h_prev.shape[-1]
    return sigmoid(h_prev @ W_i[:H] + x_t @ W_i[H:] + b_i)


# %% half a tangent
def input_gate(h_prev, x_t, W_i, b_i):
    z = np.hstack([h_prev, x_t]) @ W_i + b_i
    return 0.5 * (1 + np.tanh(0.5 * z))


# %% logaddexp
def input_gate(h_prev, x_t, W_i, b_i):
    z = np.concatenate((h_prev, x_t), axis=h_prev.ndim - 1).dot(W_i) + b_i
    return np.exp(-np.logaddexp(0, -z))


# %% clipped where a float can't tell
def input_gate(h_prev, x_t, W_i, b_i):
    z = np.clip(np.concatenate([h_prev, x_t], -1) @ W_i + b_i, -700, 700)
    return 1 / (1 + np.exp(-z))


# %% sample by sample
def input_gate(h_prev, x_t, W_i, b_i):
    if h_prev.ndim == 2:
        return np.array([input_gate(h, x, W_i, b_i) for h, x in zip(h_prev, x_t)])
    concat = [*h_prev, *x_t]
    return sigmoid(np.array([sum(k * w for k, w in zip(concat, W_i[:, j])) + b_i[j] for j in range(len(b_i))]))


# %% two products and a tanh
def input_gate(h_prev, x_t, W_i, b_i):
    H = W_i.shape[1]
    z = np.matmul(h_prev, W_i[:H]) + np.matmul(x_t, W_i[H:]) + b_i
    return 0.5 * (1 + np.tanh(z / 2))

# %% einsum over the joined row
def input_gate(h_prev, x_t, W_i, b_i):
    joined = np.append(h_prev, x_t, axis=h_prev.ndim - 1)
    z = np.einsum("...k,kh->...h", joined, W_i) + b_i
    return sigmoid(z)


# %% logaddexp, another one
def input_gate(h_prev, x_t, W_i, b_i):
    z = np.tensordot(np.concatenate((h_prev, x_t), axis=-1), W_i, axes=1) + b_i
    return np.exp(-np.logaddexp(0, -z))
