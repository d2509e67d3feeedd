"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, two cells exchanged, all turned
def pack_for_torch(W, b):
    H = b.shape[-1]
    f, i, g, o = W
    wide = np.hstack([i, f, g, o])
    below, above = wide[H:].T.copy(), wide[:H].T.copy()
    bias = np.concatenate([b[1], b[0], b[2:].ravel()])
    return below, above, bias, 0 * bias

# %% blind 8, an einsum with a permutation matrix
def pack_for_torch(W, b):
    P = np.eye(4)[[1, 0, 2, 3]]
    H, rows = b.shape[1], W.shape[1]
    turned = np.einsum("pk,kju->puj", P, W).reshape(4 * H, rows)
    hh, ih = np.split(turned, [H], axis=1)
    return np.array(ih), np.array(hh), (P @ b).ravel(), np.zeros(4 * H)
