"""Right answers to pack_for_torch, blind set 28."""

# %% blind 28, turned all at once
def pack_for_torch(W, b):
    H = W.shape[2]
    order = [1, 0, 2, 3]
    rows = W[order].swapaxes(1, 2).reshape(4 * H, -1)
    hh, ih = np.split(rows, [H], axis=1)
    return ih.copy(), hh.copy(), b[order].reshape(4 * H), np.zeros(4 * H)


# %% blind 28, unit by unit
def pack_for_torch(W, b):
    H = b.shape[-1]
    ih, hh, bias = [], [], []
    for gate in "ifgo":
        k = "figo".index(gate)
        for unit in range(H):
            weights = W[k, :, unit]
            hh.append(weights[:H])
            ih.append(weights[H:])
            bias.append(b[k, unit])
    return np.array(ih), np.array(hh), np.array(bias), np.zeros(len(bias))
