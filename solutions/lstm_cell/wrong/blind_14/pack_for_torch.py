"""Wrong answers to pack_for_torch, blind set 14."""

# %% blind 14, unit by unit [0.6 reshape]: brings the units to the front before reshaping, so the four gates of a unit stand together instead of the units of a gate
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    rows = W[order].transpose(2, 0, 1).reshape(4 * H, -1)
    bias = b[order].T.reshape(-1)
    return rows[:, H:].copy(), rows[:, :H].copy(), bias, np.zeros(4 * H)

# %% blind 14, gates changed on the spot [0.7 mutation]: exchanges the first two blocks inside W and b themselves
def pack_for_torch(W, b):
    H = b.shape[1]
    W[[0, 1]] = W[[1, 0]]
    b[[0, 1]] = b[[1, 0]]
    weight_ih = np.concatenate([M[H:].T for M in W])
    weight_hh = np.concatenate([M[:H].T for M in W])
    return weight_ih, weight_hh, np.concatenate(list(b)), np.zeros(4 * H)

# %% blind 14, fair shares of the bias [0.55 halves+swapped]: gives each bias one half, and the weights of the hidden state come first
def pack_for_torch(W, b):
    H = b.shape[1]
    order = (1, 0, 2, 3)
    weight_hh = np.concatenate([W[k, :H].T for k in order])
    weight_ih = np.concatenate([W[k, H:].T for k in order])
    bias = np.concatenate([b[k] for k in order]) / 2
    return weight_hh, weight_ih, bias, bias.copy()
