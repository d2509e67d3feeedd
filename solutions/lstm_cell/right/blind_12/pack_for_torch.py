"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, by einsum and a table of places
def pack_for_torch(W, b):
    H = b.shape[1]
    swap = np.eye(4)[[1, 0, 2, 3]]
    turned = np.einsum("pg,gkh->phk", swap, W)
    ih = turned[:, :, H:].reshape(4 * H, W.shape[1] - H)
    hh = turned[:, :, :H].reshape(4 * H, H)
    bias = (swap @ b).reshape(4 * H)
    return ih, hh, bias, np.zeros(bias.shape)
