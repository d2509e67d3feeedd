"""Right answers to pack_for_torch, written from the released notebook alone."""

# %% blind 13, turns_all_axes
def pack_for_torch(W, b):
    H = W.shape[-1]
    turned = np.swapaxes(W, 1, 2)[[1, 0, 2, 3]].reshape(4 * H, -1)
    bias = np.take(b, [1, 0, 2, 3], axis=0).reshape(-1)
    return turned[:, H:].copy(), turned[:, :H].copy(), bias, np.zeros_like(bias)

# %% blind 13, number_by_number
def pack_for_torch(W, b):
    _, rows, H = W.shape
    ih, hh = np.zeros((4 * H, rows - H)), np.zeros((4 * H, H))
    bias = np.zeros(4 * H)
    for block, layer in enumerate((1, 0, 2, 3)):
        for unit in range(H):
            place = block * H + unit
            hh[place] = W[layer, :H, unit]
            ih[place] = W[layer, H:, unit]
            bias[place] = b[layer, unit]
    return ih, hh, bias, np.zeros(4 * H)
