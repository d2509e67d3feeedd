"""Blind set 2: right answers to pack_for_torch by odd roads."""

# %% blind 2, axes moved: taken, turned, flattened
def pack_for_torch(W, b):
    H = b.shape[-1]
    turned = np.swapaxes(W[[1, 0, 2, 3]], 1, 2).reshape(4 * H, -1)
    bias = b[[1, 0, 2, 3]].flatten()
    return turned[:, H:].copy(), turned[:, :H].copy(), bias, bias * 0

# %% blind 2, row by row: loops over gates and units
def pack_for_torch(W, b):
    H = b.shape[1]
    ih, hh, bias = [], [], []
    for gate in (1, 0, 2, 3):
        for unit in range(H):
            hh.append(W[gate, :H, unit])
            ih.append(W[gate, H:, unit])
            bias.append(b[gate, unit])
    return np.array(ih), np.array(hh), np.array(bias), np.zeros(len(bias))
