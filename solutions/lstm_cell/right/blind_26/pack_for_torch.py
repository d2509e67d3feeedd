"""Right answers to pack_for_torch, blind set 26."""

# %% blind 26, row by row into empty tables
def pack_for_torch(W, b):
    layers, both, H = W.shape
    I = both - H
    weight_ih = np.empty((layers * H, I))
    weight_hh = np.empty((layers * H, H))
    bias_ih = np.empty(layers * H)
    place = {0: 1, 1: 0, 2: 2, 3: 3}
    for ours, theirs in place.items():
        for unit in range(H):
            r = theirs * H + unit
            weight_hh[r] = W[ours, :H, unit]
            weight_ih[r] = W[ours, H:, unit]
            bias_ih[r] = b[ours, unit]
    return weight_ih, weight_hh, bias_ih, np.zeros(layers * H)


# %% blind 26, bias glued on and one big table cut
def pack_for_torch(W, b):
    H = b.shape[-1]
    full = np.concatenate([W, b[:, np.newaxis, :]], axis=1)
    full = np.concatenate([full[1::-1], full[2:]])
    table = np.hstack(list(full)).T
    hh, ih, bias = np.split(table, [H, table.shape[1] - 1], axis=1)
    return ih.copy(), hh.copy(), bias[:, 0].copy(), 0.0 * np.ones(len(bias))
