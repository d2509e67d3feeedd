"""Right answers to pack_for_torch, blind set 25."""

# %% blind 25, unit by unit
def pack_for_torch(W, b):
    _, D, H = W.shape
    ih, hh, bias = np.zeros((4 * H, D - H)), np.zeros((4 * H, H)), np.zeros(4 * H)
    for place, gate in enumerate("ifgo"):
        k = "figo".index(gate)
        for unit in range(H):
            row = place * H + unit
            hh[row] = W[k, :H, unit]
            ih[row] = W[k, H:, unit]
            bias[row] = b[k, unit]
    return ih, hh, bias, np.zeros(4 * H)
