"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, every number carried by hand
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    place_in_torch = {0: 1, 1: 0, 2: 2, 3: 3}
    ih, hh, bias = np.zeros((4 * H, I)), np.zeros((4 * H, H)), np.zeros(4 * H)
    for ours, theirs in place_in_torch.items():
        for unit in range(H):
            row = theirs * H + unit
            bias[row] = b[ours, unit]
            for k in range(H):
                hh[row, k] = W[ours, k, unit]
            for k in range(I):
                ih[row, k] = W[ours, H + k, unit]
    return ih, hh, bias, np.zeros(4 * H)


# %% blind 11, one long swap
def pack_for_torch(W, b):
    swapped_W, swapped_b = W.copy(), b.copy()
    swapped_W[[0, 1]] = swapped_W[[1, 0]]
    swapped_b[[0, 1]] = swapped_b[[1, 0]]
    H = b.shape[1]
    tall = np.swapaxes(swapped_W, 1, 2).reshape(4 * H, W.shape[1])
    hh, ih = np.split(tall, [H], axis=1)
    flat = swapped_b.flatten()
    return ih.copy(), hh.copy(), flat, flat * 0
