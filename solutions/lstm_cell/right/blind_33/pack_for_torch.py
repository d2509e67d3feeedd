"""Right answers to pack_for_torch, blind set 33."""

# %% blind 33, turned then cut
def pack_for_torch(W, b):
    n, D, H = W.shape
    torch_order = [1, 0, 2, 3]
    turned = np.transpose(W[torch_order], (0, 2, 1))   # (4, H, H + I)
    tall = turned.reshape(n * H, D)
    weight_hh, weight_ih = tall[:, :H].copy(), tall[:, H:].copy()
    bias_ih = b[torch_order].flatten()
    bias_hh = bias_ih * 0.0
    return weight_ih, weight_hh, bias_ih, bias_hh
