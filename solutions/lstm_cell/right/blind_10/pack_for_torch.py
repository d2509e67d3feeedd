"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, turn the axes, then lay flat
def pack_for_torch(W, b):
    order = (1, 0, 2, 3)
    H = b.shape[1]
    turned = W.take(order, axis=0).swapaxes(1, 2).reshape(4 * H, -1)
    return turned[:, H:].copy(), turned[:, :H].copy(), b.take(order, axis=0).ravel(), np.zeros(4 * H)

# %% blind 10, number by number
def pack_for_torch(W, b):
    _, rows, H = W.shape
    ih, hh, bias = np.zeros((4 * H, rows - H)), np.zeros((4 * H, H)), np.zeros(4 * H)
    row = 0
    for gate in (1, 0, 2, 3):
        for unit in range(H):
            hh[row] = [W[gate, k, unit] for k in range(H)]
            ih[row] = [W[gate, k, unit] for k in range(H, rows)]
            bias[row] = b[gate, unit]
            row += 1
    return ih, hh, bias, 0.0 * bias
