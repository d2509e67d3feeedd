"""Blind set 5: right ways to write pack_for_torch, written from the released notebook alone."""

# %% blind 5, number by number
def pack_for_torch(W, b):
    _, n, H = W.shape
    weight_ih, weight_hh = np.zeros((4 * H, n - H)), np.zeros((4 * H, H))
    bias_ih, bias_hh = np.zeros((2, 4 * H))
    for block, gate in enumerate("ifgo"):
        ours = "figo".index(gate)
        for unit in range(H):
            row = block * H + unit
            weight_hh[row] = W[ours, :H, unit]
            weight_ih[row] = W[ours, H:, unit]
            bias_ih[row] = b[ours, unit]
    return weight_ih, weight_hh, bias_ih, bias_hh
