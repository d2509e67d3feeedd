"""Wrong answers to `pack_for_torch`, each a cell with what is wrong after the colon: all of them lose points."""
# %% reshaped: rows are torn apart
def pack_for_torch(W, b):
    H = b.shape[1]
    V = W[[1, 0, 2, 3]]
    return V[:, H:].reshape(4 * H, -1), V[:, :H].reshape(4 * H, -1), b[[1, 0, 2, 3]].ravel(), np.zeros(4 * H)


# %% three of four: the output gate is lost
def pack_for_torch(W, b):
    H = b.shape[1]
    V = np.concatenate([W[k].T for k in (1, 0, 2)])
    return V[:, H:], V[:, :H], np.concatenate(b[[1, 0, 2]]), np.zeros(3 * H)


# %% biases unsorted: only the matrices are put in order
def pack_for_torch(W, b):
    H = b.shape[1]
    V = np.concatenate([W[k].T for k in (1, 0, 2, 3)])
    return V[:, H:], V[:, :H], b.ravel(), np.zeros(4 * H)


# %% fixed sizes: H is 3
def pack_for_torch(W, b):
    V = np.concatenate([W[k].T for k in (1, 0, 2, 3)])
    return V[:, 3:], V[:, :3], np.concatenate(b[[1, 0, 2, 3]]), np.zeros(12)


# %% ones for the second bias: added to the first
def pack_for_torch(W, b):
    H = b.shape[1]
    V = np.concatenate([W[k].T for k in (1, 0, 2, 3)])
    return V[:, H:], V[:, :H], np.concatenate(b[[1, 0, 2, 3]]), np.ones(4 * H)


# %% keras order: i, f, c, o lying on its side
def pack_for_torch(W, b):
    H = b.shape[1]
    V = np.concatenate([W[k] for k in (1, 0, 2, 3)], axis=1)
    return V[H:], V[:H], np.concatenate(b[[1, 0, 2, 3]]), np.zeros(4 * H)


# %% order o first
def pack_for_torch(W, b):
    H = b.shape[1]
    V = np.concatenate([W[k].T for k in (3, 0, 1, 2)])
    return V[:, H:], V[:, :H], np.concatenate([b[k] for k in (3, 0, 1, 2)]), np.zeros(4 * H)


# %% biases as they were
def pack_for_torch(W, b):
    H = b.shape[1]
    V = np.concatenate([W[k].T for k in (1, 0, 2, 3)])
    return V[:, H:], V[:, :H], b.ravel(), np.zeros(4 * H)


# %% cut at 4: the example's sizes
def pack_for_torch(W, b):
    V = np.concatenate([W[k].T for k in (1, 0, 2, 3)])
    return V[:, 3:], V[:, :3], np.concatenate([b[k] for k in (1, 0, 2, 3)]), np.zeros(12)


# %% stacked, not joined
def pack_for_torch(W, b):
    H = b.shape[1]
    V = W[[1, 0, 2, 3]].transpose(0, 2, 1)
    return V[:, :, H:], V[:, :, :H], b[[1, 0, 2, 3]], np.zeros(b.shape)


# %% reshaped for turned
def pack_for_torch(W, b):
    H = b.shape[1]
    V = W[[1, 0, 2, 3]]
    return V[:, H:].reshape(4 * H, -1), V[:, :H].reshape(4 * H, H), b[[1, 0, 2, 3]].ravel(), np.zeros(4 * H)


# %% half a bias each
def pack_for_torch(W, b):
    H = b.shape[1]
    V = np.concatenate([W[k].T for k in (1, 0, 2, 3)])
    half = b[[1, 0, 2, 3]].ravel() / 2
    return V[:, H:], V[:, :H], half, half


# %% reshaped instead of turned: shapes are right, the numbers stand in the wrong places
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    order = [1, 0, 2, 3]
    weight_ih = W[order][:, H:, :].reshape(4 * H, I)
    weight_hh = W[order][:, :H, :].reshape(4 * H, H)
    bias = b[order].reshape(4 * H)
    return weight_ih, weight_hh, bias, np.zeros(4 * H)

# %% onnx order: i, o, f, g instead of i, f, g, o
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 3, 0, 2]
    weight_ih = np.concatenate([W[k][H:].T for k in order])
    weight_hh = np.concatenate([W[k][:H].T for k in order])
    bias_ih = np.concatenate([b[k] for k in order])
    return weight_ih, weight_hh, bias_ih, np.zeros(4 * H)

# %% bias twice and rows exchanged: both biases are full, and the word's rows are taken from the top
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    order = [1, 0, 2, 3]
    weight_ih = np.vstack([W[k][:I].T for k in order])
    weight_hh = np.vstack([W[k][I:].T for k in order])
    bias = np.hstack([b[k] for k in order])
    return weight_ih, weight_hh, bias, bias.copy()


# %% biases halved: one half in each, and the candidate before the forget gate
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 2, 0, 3]
    ih = np.vstack([W[k][H:].T for k in order])
    hh = np.vstack([W[k][:H].T for k in order])
    half = np.concatenate([b[k] for k in order]) / 2
    return ih, hh, half, half
