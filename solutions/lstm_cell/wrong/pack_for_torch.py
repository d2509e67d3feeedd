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
