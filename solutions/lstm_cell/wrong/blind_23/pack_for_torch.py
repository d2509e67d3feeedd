"""Wrong answers to pack_for_torch, blind set 23."""

# %% blind 23, swap in place [0.4 mutated+alias]: exchanges two layers through views, so that one is lost, in the caller's array
def pack_for_torch(W, b):
    H = b.shape[1]
    W[0], W[1] = W[1], W[0]
    b[0], b[1] = b[1], b[0]
    weight_ih = np.concatenate([w[H:].T for w in W])
    weight_hh = np.concatenate([w[:H].T for w in W])
    return weight_ih, weight_hh, b.flatten(), np.zeros(4 * H)

# %% blind 23, reshape for transpose [0.5 reshape]: the shapes are right, the numbers stand in the wrong places
def pack_for_torch(W, b):
    order = [1, 0, 2, 3]
    H = W.shape[-1]
    I = W.shape[1] - H
    W, b = W[order], b[order]
    return W[:, H:].reshape(4 * H, I), W[:, :H].reshape(4 * H, H), b.reshape(-1), np.zeros(4 * H)

# %% blind 23, half a bias each [0.8 bias]: shares the bias between the two, where the second should be zeros
def pack_for_torch(W, b):
    H = b.shape[-1]
    turned = np.swapaxes(W[[1, 0, 2, 3]], 1, 2)
    ih, hh = (np.vstack(list(block)) for block in (turned[:, :, H:], turned[:, :, :H]))
    half = np.hstack([b[k] / 2 for k in (1, 0, 2, 3)])
    return ih, hh, half, half.copy()
