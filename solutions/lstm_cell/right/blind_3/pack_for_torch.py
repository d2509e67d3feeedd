"""Blind set 3: right answers by odd roads, written from the released notebook alone."""

# %% blind 3, axes exchanged, then one long table
def pack_for_torch(W, b):
    H = b.shape[-1]
    turned = np.swapaxes(W.take([1, 0, 2, 3], axis=0), 1, 2).reshape(4 * H, -1)
    bias = b.take([1, 0, 2, 3], axis=0).ravel()
    return turned[:, H:].copy(), turned[:, :H].copy(), bias, 0 * bias

# %% blind 3, unit by unit
def pack_for_torch(W, b):
    _, rows, H = W.shape
    weight_ih, weight_hh = np.empty((4 * H, rows - H)), np.empty((4 * H, H))
    bias_ih, bias_hh = np.empty(4 * H), np.zeros(4 * H)
    for block, layer in enumerate((1, 0, 2, 3)):
        for unit in range(H):
            weight_ih[block * H + unit] = W[layer, H:, unit]
            weight_hh[block * H + unit] = W[layer, :H, unit]
            bias_ih[block * H + unit] = b[layer, unit]
    return weight_ih, weight_hh, bias_ih, bias_hh
