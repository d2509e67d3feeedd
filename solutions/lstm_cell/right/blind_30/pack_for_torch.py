"""Right answers to pack_for_torch, blind set 30."""

# %% blind 30, fill block by block
def pack_for_torch(W, b):
    _, K, H = W.shape
    weight_ih, weight_hh, bias_ih = np.empty((4 * H, K - H)), np.empty((4 * H, H)), np.empty(4 * H)
    for place, ours in enumerate((1, 0, 2, 3)):
        block = slice(place * H, (place + 1) * H)
        weight_ih[block] = W[ours, H:].T
        weight_hh[block] = W[ours, :H].T
        bias_ih[block] = b[ours]
    return weight_ih, weight_hh, bias_ih, np.zeros_like(bias_ih)
