"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, side by side [0.6 transposed]: puts the blocks beside each other without the transpose, so each unit is a column
def pack_for_torch(W, b):
    H = b.shape[1]
    f, i, g, o = W
    side_by_side = np.hstack((i, f, g, o))
    hh, ih = side_by_side[:H].copy(), side_by_side[H:].copy()
    bias = np.hstack((b[1], b[0], b[2], b[3]))
    return ih, hh, bias, np.zeros_like(bias)


# %% blind 12, half of the habit each [0.8 bias]: splits the bias into two halves, where the second should be zeros
def pack_for_torch(W, b):
    order = [1, 0, 2, 3]
    H = b.shape[-1]
    weight_ih = np.vstack([W[k, H:, :].T for k in order])
    weight_hh = np.vstack([W[k, :H, :].T for k in order])
    half = np.hstack([b[k] for k in order]) / 2
    return weight_ih, weight_hh, half, half.copy()


# %% blind 12, unit by unit [0.4 order+missing]: stacks the four gates of a unit together instead of gate behind gate, and returns three arrays without bias_hh
def pack_for_torch(W, b):
    order = [1, 0, 2, 3]
    H = b.shape[1]
    ih, hh, bias = [], [], []
    for unit in range(H):
        for gate in order:
            hh.append(W[gate][:H, unit])
            ih.append(W[gate][H:, unit])
            bias.append(b[gate][unit])
    return np.stack(ih), np.stack(hh), np.array(bias)
