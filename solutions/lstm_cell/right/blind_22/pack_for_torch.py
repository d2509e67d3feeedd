"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, row by row into empty matrices
def pack_for_torch(W, b):
    n_gates, H = b.shape
    I = W.shape[1] - H
    weight_ih, weight_hh = np.empty((4 * H, I)), np.empty((4 * H, H))
    bias_ih = np.empty(4 * H)
    ours = {"f": 0, "i": 1, "g": 2, "o": 3}
    for place, letter in enumerate("ifgo"):
        for unit in range(H):
            row = place * H + unit
            weight_hh[row] = W[ours[letter], :H, unit]
            weight_ih[row] = W[ours[letter], H:, unit]
            bias_ih[row] = b[ours[letter], unit]
    return weight_ih, weight_hh, bias_ih, np.zeros(4 * H)

# %% blind 22, all side by side, then one transpose
def pack_for_torch(W, b):
    H = b.shape[1]
    swap = np.eye(4)[[1, 0, 2, 3]]
    moved = np.einsum("pg,gkh->kph", swap, W)
    wide = moved.reshape(W.shape[1], -1)
    bias = (swap @ b).ravel()
    return wide[H:].T.copy(), wide[:H].T.copy(), bias, np.zeros(len(bias))
