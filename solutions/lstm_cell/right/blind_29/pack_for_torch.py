"""Right answers to pack_for_torch, blind set 29."""

# %% blind 29, all blocks at once
def pack_for_torch(W, b):
    H = W.shape[2]
    tall = W[[1, 0, 2, 3]].swapaxes(1, 2).reshape(4 * H, -1)
    bias = b[[1, 0, 2, 3]].ravel()
    return tall[:, H:].copy(), tall[:, :H].copy(), bias, np.zeros(4 * H)


# %% blind 29, row for row into place
def pack_for_torch(W, b):
    layers, n, H = W.shape
    weight_ih = np.empty((layers * H, n - H))
    weight_hh = np.empty((layers * H, H))
    bias_ih = np.empty(layers * H)
    for block, layer in enumerate((1, 0, 2, 3)):
        for unit in range(H):
            row = block * H + unit
            weight_hh[row] = W[layer, :H, unit]
            weight_ih[row] = W[layer, H:, unit]
            bias_ih[row] = b[layer, unit]
    return weight_ih, weight_hh, bias_ih, np.zeros_like(bias_ih)
