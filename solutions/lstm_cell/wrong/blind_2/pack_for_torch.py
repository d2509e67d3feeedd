"""Blind set 2: wrong answers to pack_for_torch, written from the released notebook before anything was measured."""

# %% blind 2, our own order [0.45 order]: f, i, g, o as they are
def pack_for_torch(W, b):
    H = b.shape[1]
    weight_ih = np.concatenate([m[H:].T for m in W])
    weight_hh = np.concatenate([m[:H].T for m in W])
    return weight_ih, weight_hh, b.ravel(), np.zeros(4 * H)

# %% blind 2, ONNX order, bias twice [0.4 order+bias]: i, o, f, g; b stands in both biases
def pack_for_torch(W, b):
    H = b.shape[1]
    at = [1, 3, 0, 2]
    weight_ih = np.vstack([W[k][H:].T for k in at])
    weight_hh = np.vstack([W[k][:H].T for k in at])
    bias = np.hstack([b[k] for k in at])
    return weight_ih, weight_hh, bias, bias.copy()

# %% blind 2, halves exchanged [0.5 halves]: the first rows go to the input
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    weight_ih = np.concatenate([W[k][:H].T for k in order])
    weight_hh = np.concatenate([W[k][H:].T for k in order])
    return weight_ih, weight_hh, b[order].ravel(), np.zeros(4 * H)
