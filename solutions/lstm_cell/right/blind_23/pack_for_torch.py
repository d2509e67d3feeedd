"""Right answers to pack_for_torch, blind set 23."""

# %% blind 23, columns beside columns
def pack_for_torch(W, b):
    f, i, g, o = W
    rows = np.hstack([i, f, g, o]).T
    H = W.shape[2]
    biases = np.concatenate([b[1::-1], b[2:]]).flatten()
    return rows[:, H:].copy(), rows[:, :H].copy(), biases, np.zeros_like(biases)

# %% blind 23, filled cell by cell
def pack_for_torch(W, b):
    H = W.shape[2]
    I = W.shape[1] - H
    ih, hh = np.zeros((4 * H, I)), np.zeros((4 * H, H))
    bias = np.zeros(4 * H)
    for place, layer in enumerate((1, 0, 2, 3)):
        for unit in range(H):
            r = place * H + unit
            hh[r] = W[layer, :H, unit]
            ih[r] = W[layer, H:, unit]
            bias[r] = b[layer, unit]
    return ih, hh, bias, np.zeros(4 * H)
