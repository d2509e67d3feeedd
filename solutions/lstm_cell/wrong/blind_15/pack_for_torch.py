"""Wrong answers to pack_for_torch, blind set 15."""

# %% blind 15, right shape somehow [0.6 reshape]: reshapes each block to the wanted shape instead of transposing it
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    weight_hh = W[order, :H, :].reshape(4 * H, H)
    weight_ih = W[order, H:, :].reshape(4 * H, -1)
    bias = b[order].reshape(4 * H)
    return weight_ih, weight_hh, bias, np.zeros(4 * H)


# %% blind 15, onnx and doubled [0.45 order+bias]: stacks the blocks in ONNX's order and gives the bias to both bias arrays
def pack_for_torch(W, b):
    H = b.shape[1]
    blocks = [1, 3, 0, 2]
    weight_ih = np.concatenate([W[k][H:].T for k in blocks])
    weight_hh = np.concatenate([W[k][:H].T for k in blocks])
    bias = np.concatenate([b[k] for k in blocks])
    return weight_ih, weight_hh, bias, bias.copy()


# %% blind 15, word on top [0.65 swapped]: thinks the first I rows belong to the word and the rest to the hidden state
def pack_for_torch(W, b):
    H = b.shape[-1]
    I = W.shape[1] - H
    f, i, g, o = (layer.T for layer in W)
    rows = np.concatenate([i, f, g, o])
    bias_ih = np.concatenate([b[1], b[0], b[2], b[3]])
    return rows[:, :I].copy(), rows[:, I:].copy(), bias_ih, np.zeros_like(bias_ih)
