"""Right answers to pack_for_torch, blind set 14."""

# %% blind 14, wide and turned once
def pack_for_torch(W, b):
    f, i, g, o = W
    tall = np.hstack([i, f, g, o]).T
    H = f.shape[1]
    weight_hh, weight_ih = np.split(tall, [H], axis=1)
    bias = np.hstack([b[1], b[0], b[2], b[3]])
    return weight_ih.copy(), weight_hh.copy(), bias, np.zeros(bias.shape)

# %% blind 14, number by number
def pack_for_torch(W, b):
    _, rows, H = W.shape
    I = rows - H
    weight_ih, weight_hh = np.zeros((4 * H, I)), np.zeros((4 * H, H))
    bias_ih, bias_hh = np.zeros(4 * H), np.zeros(4 * H)
    for block, ours in enumerate([1, 0, 2, 3]):
        for unit in range(H):
            row = block * H + unit
            bias_ih[row] = b[ours, unit]
            weight_hh[row] = W[ours, :H, unit]
            weight_ih[row] = W[ours, H:, unit]
    return weight_ih, weight_hh, bias_ih, bias_hh
