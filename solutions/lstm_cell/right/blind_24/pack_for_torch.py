"""Right answers to pack_for_torch, blind set 24."""

# %% blind 24, picked, turned, laid flat
def pack_for_torch(W, b):
    H = b.shape[1]
    torch_order = np.array([1, 0, 2, 3])
    tall = np.swapaxes(W[torch_order], 1, 2).reshape(4 * H, -1)
    return tall[:, H:].copy(), tall[:, :H].copy(), b[torch_order].reshape(-1), np.zeros(4 * H)


# %% blind 24, wide first, transposed once
def pack_for_torch(W, b):
    forget, input_, cand, output = W
    wide = np.hstack([input_, forget, cand, output])
    H = wide.shape[1] // 4
    hh, ih = np.vsplit(wide, [H])
    bias = np.hstack([b[1], b[0], b[2], b[3]])
    return ih.T.copy(), hh.T.copy(), bias, np.zeros(bias.shape)


# %% blind 24, unit by unit
def pack_for_torch(W, b):
    _, rows, H = W.shape
    ih, hh = np.empty((4 * H, rows - H)), np.empty((4 * H, H))
    b1, b2 = np.empty(4 * H), np.zeros(4 * H)
    place = 0
    for gate in (1, 0, 2, 3):
        for unit in range(H):
            ih[place] = W[gate, H:, unit]
            hh[place] = W[gate, :H, unit]
            b1[place] = b[gate, unit]
            place += 1
    return ih, hh, b1, b2
