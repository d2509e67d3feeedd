"""Wrong answers to pack_for_torch, blind set 32."""

# %% blind 32, reshape for a transpose [0.45 reshape]: the order, the split and the biases are right, but the parts are reshaped to torch's shape instead of transposed, so the weights are scrambled
def pack_for_torch(W, b):
    H = W.shape[2]
    n_in = W.shape[1] - H
    order = [1, 0, 2, 3]
    hh = W[order][:, :H, :]
    ih = W[order][:, H:, :]
    weight_ih = ih.reshape(4 * H, n_in)
    weight_hh = hh.reshape(4 * H, H)
    bias_ih = b[order].reshape(4 * H)
    bias_hh = np.zeros(4 * H)
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 32, onnx by heart [0.35 order+hardcoded]: the blocks are in the order of ONNX, i o f g, and the matrices are cut after row 3, which is right for H = 3 only
def pack_for_torch(W, b):
    f, i, g, o = W
    bf, bi, bg, bo = b
    stacked = np.vstack([m.T for m in (i, o, f, g)])
    weight_hh = stacked[:, :3].copy()
    weight_ih = stacked[:, 3:].copy()
    bias_ih = np.hstack([bi, bo, bf, bg])
    bias_hh = np.zeros_like(bias_ih)
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 32, both biases from b [0.4 order+bias]: the matrices are right, but the biases stay in the order f i g o, and bias_hh is a second copy of them instead of zeros, so torch adds them twice
def pack_for_torch(W, b):
    H = W.shape[-1]
    blocks = [W[k].T for k in (1, 0, 2, 3)]
    weight_ih = np.concatenate([blk[:, H:] for blk in blocks])
    weight_hh = np.concatenate([blk[:, :H] for blk in blocks])
    bias_ih = b.flatten()
    bias_hh = b.flatten()
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 32, swap them first [0.65 mutation]: the first two layers of W and b are swapped inside the arguments, so the results are right but the caller's weights are in another order, and a second call swaps them back
def pack_for_torch(W, b):
    H = W.shape[-1]
    # f i g o  ->  i f g o
    W[[0, 1]] = W[[1, 0]]
    b[[0, 1]] = b[[1, 0]]
    weight_ih = np.concatenate([w[H:].T for w in W])
    weight_hh = np.concatenate([w[:H].T for w in W])
    return weight_ih, weight_hh, np.concatenate(list(b)), np.zeros(4 * H)
