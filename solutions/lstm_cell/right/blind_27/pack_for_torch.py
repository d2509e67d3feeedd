"""Right answers to pack_for_torch, blind set 27."""

# %% blind 27, one big transpose
def pack_for_torch(W, b):
    H = b.shape[1]
    order = np.array([1, 0, 2, 3])
    big = W[order].transpose(0, 2, 1).reshape(4 * H, W.shape[1])
    weight_hh, weight_ih = np.hsplit(big, [H])
    bias = b.take(order, axis=0).flatten()
    return weight_ih.copy(), weight_hh.copy(), bias, bias * 0
