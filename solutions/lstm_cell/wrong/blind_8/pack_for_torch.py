"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, as it stands [0.55 order]: the blocks stay in the order f, i, g, o
def pack_for_torch(W, b):
    H = W.shape[-1]
    weight_ih = np.concatenate([layer[H:].T for layer in W])
    weight_hh = np.concatenate([layer[:H].T for layer in W])
    bias_ih = b.flatten()
    bias_hh = np.zeros_like(bias_ih)
    return weight_ih, weight_hh, bias_ih, bias_hh

# %% blind 8, unit by unit [0.45 order]: the four gates of a unit stand together, instead of the units of a gate
def pack_for_torch(W, b):
    H = b.shape[1]
    torch_W = W[[1, 0, 2, 3]]
    torch_b = b[[1, 0, 2, 3]]
    by_unit = torch_W.transpose(2, 0, 1).reshape(4 * H, W.shape[1])
    return by_unit[:, H:], by_unit[:, :H], torch_b.T.reshape(-1), np.zeros(4 * H)

# %% blind 8, hh before ih, biases left in layers [0.5 return+shape]: the two matrices change places, and the biases are (4, H)
def pack_for_torch(W, b):
    H = W.shape[2]
    perm = (1, 0, 2, 3)
    recurrent = np.vstack([W[p][:H].T for p in perm])
    inputs = np.vstack([W[p][H:].T for p in perm])
    biases = np.array([b[p] for p in perm])
    return recurrent, inputs, biases, np.zeros(biases.shape)
