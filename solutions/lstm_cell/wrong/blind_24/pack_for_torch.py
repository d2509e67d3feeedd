"""Wrong answers to pack_for_torch, blind set 24."""

# %% blind 24, swaps the blocks where they stand [0.65 mutation]: packs rightly but swaps forget and input in the arguments themselves
def pack_for_torch(W, b):
    H = W.shape[2]
    W[[0, 1]] = W[[1, 0]]
    b[[0, 1]] = b[[1, 0]]
    weight_ih = np.concatenate([m[H:].T for m in W])
    weight_hh = np.concatenate([m[:H].T for m in W])
    return weight_ih, weight_hh, b.flatten(), np.zeros(4 * H)


# %% blind 24, unit by unit instead of gate by gate [0.45 axis]: brings the units in front of the gates, so the four rows of one unit stand together
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    units_first = W[order].transpose(2, 0, 1).reshape(4 * H, -1)
    weight_ih = units_first[:, H:].copy()
    weight_hh = units_first[:, :H].copy()
    bias_ih = b[order].T.reshape(-1)
    bias_hh = np.zeros_like(bias_ih)
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 24, a ready state dict [0.6 container]: hands back a dictionary with torch's names instead of the four arrays
def pack_for_torch(W, b):
    H = b.shape[1]
    W = W[[1, 0, 2, 3]]
    b = b[[1, 0, 2, 3]]
    return {
        "weight_ih_l0": np.vstack([m[H:].T for m in W]),
        "weight_hh_l0": np.vstack([m[:H].T for m in W]),
        "bias_ih_l0": b.ravel(),
        "bias_hh_l0": np.zeros(4 * H),
    }


# %% blind 24, word on top and a bias for both [0.3 rows+bias]: takes the upper rows for the word's weights and gives torch the bias twice
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    f, i, g, o = W
    weight_ih = np.concatenate([i[:I].T, f[:I].T, g[:I].T, o[:I].T])
    weight_hh = np.concatenate([i[I:].T, f[I:].T, g[I:].T, o[I:].T])
    bias = np.concatenate([b[1], b[0], b[2], b[3]])
    return weight_ih, weight_hh, bias, bias.copy()
