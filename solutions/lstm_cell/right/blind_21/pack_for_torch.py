"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, swapaxes first and the rest by reshape
def pack_for_torch(W, b):
    H = b.shape[1]
    order = np.array([1, 0, 2, 3])
    turned = np.swapaxes(W[order], 1, 2)
    tall = turned.reshape(4 * H, -1)
    weight_hh, weight_ih = np.split(tall, [H], axis=1)
    bias_ih = b[order].flatten()
    return weight_ih, weight_hh, bias_ih, bias_ih - bias_ih
