"""Right answers to pack_for_torch, blind set 34."""

# %% blind 34, every weight by its index
def pack_for_torch(W, b):
    G, K, H = W.shape
    I = K - H
    source = [1, 0, 2, 3]
    weight_ih = np.zeros((G * H, I))
    weight_hh = np.zeros((G * H, H))
    bias_ih = np.zeros(G * H)
    bias_hh = np.zeros(G * H)
    r = 0
    for g in source:
        for unit in range(H):
            for k in range(H):
                weight_hh[r, k] = W[g, k, unit]
            for k in range(I):
                weight_ih[r, k] = W[g, H + k, unit]
            bias_ih[r] = b[g, unit]
            r += 1
    return weight_ih, weight_hh, bias_ih, bias_hh

# %% blind 34, axes turned and flattened
def pack_for_torch(W, b):
    H = b.shape[-1]
    I = W.shape[1] - H
    perm = np.array([1, 0, 2, 3])
    P = W[perm].swapaxes(1, 2)  # gate, unit, input
    weight_hh = P[:, :, :H].reshape(4 * H, H).copy()
    weight_ih = P[:, :, H:].reshape(4 * H, I).copy()
    bias_ih = b[perm].reshape(-1)
    return weight_ih, weight_hh, bias_ih, np.zeros_like(bias_ih)
