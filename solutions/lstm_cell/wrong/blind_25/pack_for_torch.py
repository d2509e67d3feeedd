"""Wrong answers to pack_for_torch, blind set 25."""

# %% blind 25, shape is right [0.5 reshape]: reshapes the blocks to torch's shapes where they should be transposed
def pack_for_torch(W, b):
    H = W.shape[2]
    order = [1, 0, 2, 3]
    W, b = W[order], b[order]
    weight_ih = W[:, H:, :].reshape(4 * H, -1)
    weight_hh = W[:, :H, :].reshape(4 * H, -1)
    bias_ih = b.reshape(-1)
    return weight_ih, weight_hh, bias_ih, np.zeros_like(bias_ih)

# %% blind 25, the other library's order, bias twice [0.35 order+bias]: stacks the blocks as ONNX does, and gives the bias to both vectors, which torch adds
def pack_for_torch(W, b):
    H = b.shape[1]
    blocks = (1, 3, 0, 2)
    weight_ih = np.concatenate([W[k][H:].T for k in blocks])
    weight_hh = np.concatenate([W[k][:H].T for k in blocks])
    bias = np.concatenate([b[k] for k in blocks])
    return weight_ih, weight_hh, bias, bias.copy()

# %% blind 25, input rows on top [0.5 halves]: takes the upper rows for those of the word and the lower ones for those of the hidden state
def pack_for_torch(W, b):
    _, D, H = W.shape
    I = D - H
    f, i, g, o = W
    stacked = np.concatenate([i.T, f.T, g.T, o.T])
    weight_ih = stacked[:, :I].copy()
    weight_hh = stacked[:, I:].copy()
    bias_ih = np.concatenate([b[1], b[0], b[2], b[3]])
    bias_hh = np.zeros(4 * H)
    return weight_ih, weight_hh, bias_ih, bias_hh
