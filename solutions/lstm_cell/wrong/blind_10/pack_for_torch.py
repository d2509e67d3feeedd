"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, reshape does it all [0.5 transpose]: right shapes, but reshape is not the transpose
def pack_for_torch(W, b):
    H = W.shape[2]
    I = W.shape[1] - H
    W = W[[1, 0, 2, 3]]
    b = b[[1, 0, 2, 3]]
    weight_ih = W[:, H:, :].reshape(4 * H, I)
    weight_hh = W[:, :H, :].reshape(4 * H, H)
    return weight_ih, weight_hh, b.reshape(-1), np.zeros(4 * H)

# %% blind 10, a swap at home [0.75 mutation]: the caller's weights and biases change places for good
def pack_for_torch(W, b):
    W[[0, 1]] = W[[1, 0]]
    b[[0, 1]] = b[[1, 0]]
    H = b.shape[1]
    ih = np.concatenate([m[H:].T for m in W])
    hh = np.concatenate([m[:H].T for m in W])
    return ih, hh, b.flatten(), np.zeros(b.size)

# %% blind 10, ONNX and two times b [0.4 order+bias]: the blocks are i, o, f, g, and the same bias is given twice
def pack_for_torch(W, b):
    order = [1, 3, 0, 2]
    H = b.shape[-1]
    weight_ih, weight_hh, bias = [], [], []
    for k in order:
        weight_hh.extend(W[k, :H].T)
        weight_ih.extend(W[k, H:].T)
        bias.extend(b[k])
    return np.array(weight_ih), np.array(weight_hh), np.array(bias), np.array(bias)
