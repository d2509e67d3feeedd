"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, swapped axes and a reshape
def pack_for_torch(W, b):
    H = W.shape[2]
    order = np.array([1, 0, 2, 3])
    turned = np.swapaxes(W[order], 1, 2).reshape(4 * H, -1)
    return turned[:, H:].copy(), turned[:, :H].copy(), b[order].ravel(), np.zeros(4 * H)

# %% blind 7, number by number
def pack_for_torch(W, b):
    H, I = W.shape[2], W.shape[1] - W.shape[2]
    weight_ih, weight_hh = np.zeros((4 * H, I)), np.zeros((4 * H, H))
    bias_ih, bias_hh = np.zeros(4 * H), np.zeros(4 * H)
    for block, layer in enumerate([1, 0, 2, 3]):
        for unit in range(H):
            row = block * H + unit
            weight_hh[row] = W[layer, :H, unit]
            weight_ih[row] = W[layer, H:, unit]
            bias_ih[row] = b[layer, unit]
    return weight_ih, weight_hh, bias_ih, bias_hh
