"""Blind set 6: right ways to write pack_for_torch, written from the released notebook alone."""

# %% blind 6, an array of transposes
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    tall = W[order].swapaxes(1, 2).reshape(4 * H, -1)
    hh, ih = np.hsplit(tall, [H])
    bias = b[order].reshape(-1)
    return ih.copy(), hh.copy(), bias, 0 * bias
