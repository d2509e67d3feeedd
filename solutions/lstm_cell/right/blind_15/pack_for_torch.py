"""Right answers to pack_for_torch, blind set 15."""

# %% blind 15, turned as a block
def pack_for_torch(W, b):
    H = np.shape(b)[1]
    turned = np.transpose(np.asarray(W)[[1, 0, 2, 3]], (0, 2, 1)).reshape(4 * H, -1)
    bias = np.asarray(b)[[1, 0, 2, 3]].ravel()
    return turned[:, H:].copy(), turned[:, :H].copy(), bias, bias * 0.0


# %% blind 15, row by row
def pack_for_torch(W, b):
    H = b.shape[1]
    ih, hh, bias = [], [], []
    for layer in (1, 0, 2, 3):
        for unit in range(H):
            column = W[layer, :, unit]
            hh.append(column[:H])
            ih.append(column[H:])
            bias.append(b[layer, unit])
    return np.array(ih), np.array(hh), np.array(bias), np.zeros(len(bias))
