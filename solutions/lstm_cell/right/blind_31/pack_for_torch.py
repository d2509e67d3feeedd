"""Right answers to pack_for_torch, blind set 31."""

# %% blind 31, row by row with a running counter
def pack_for_torch(W, b):
    n_layers, n_in, H = W.shape
    I = n_in - H
    weight_ih = np.zeros((4 * H, I))
    weight_hh = np.zeros((4 * H, H))
    bias_ih = np.zeros(4 * H)
    bias_hh = np.zeros(4 * H)
    row = 0
    for layer in (1, 0, 2, 3):  # input, forget, candidate, output
        for k in range(H):
            weight_hh[row, :] = W[layer, :H, k]
            weight_ih[row, :] = W[layer, H:, k]
            bias_ih[row] = b[layer, k]
            row = row + 1
    return weight_ih, weight_hh, bias_ih, bias_hh
