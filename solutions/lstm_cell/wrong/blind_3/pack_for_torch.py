"""Blind set 3: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 3, reshape for transpose [0.5 transpose]: shapes are right, numbers lie elsewhere
def pack_for_torch(W, b):
    H = b.shape[1]
    W, b = W[[1, 0, 2, 3]], b[[1, 0, 2, 3]]
    return W[:, H:].reshape(4 * H, -1), W[:, :H].reshape(4 * H, H), b.reshape(-1), np.zeros(4 * H)

# %% blind 3, the two parts exchanged [0.5 swapped]: the hidden state's rows come first
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    upper = np.concatenate([W[k][:H].T for k in order])
    lower = np.concatenate([W[k][H:].T for k in order])
    bias = np.concatenate([b[k] for k in order])
    return upper, lower, bias, np.zeros(4 * H)

# %% blind 3, ONNX, and both biases [0.4 order+scaled]: i, o, f, g, and the bias is added twice
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 3, 0, 2]
    weight_ih = np.concatenate([W[k, H:].T for k in order])
    weight_hh = np.concatenate([W[k, :H].T for k in order])
    bias = np.concatenate([b[k] for k in order])
    return weight_ih, weight_hh, bias, bias.copy()
