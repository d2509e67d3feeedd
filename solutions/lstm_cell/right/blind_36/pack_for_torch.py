"""Right answers to pack_for_torch, blind set 36."""

# %% blind 36, axes turned at once
def pack_for_torch(W, b):
    H = W.shape[-1]
    torch_order = [1, 0, 2, 3]
    units_first = np.moveaxis(W[torch_order], 1, 2)        # (4, H, H + I)
    rows = units_first.reshape(4 * H, -1)
    weight_hh, weight_ih = np.split(rows, [H], axis=1)
    bias_ih = b[torch_order].reshape(4 * H)
    return weight_ih, weight_hh, bias_ih, np.zeros(4 * H)
