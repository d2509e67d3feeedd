"""Wrong answers to pack_for_torch, blind set 28."""

# %% blind 28, about half the rows [0.55 size+bias]: half of 7 rounded down happens to be 3, other sizes are cut at the wrong row, and the bias is given twice where torch adds the two
def pack_for_torch(W, b):
    order = [1, 0, 2, 3]
    H = W.shape[1] // 2
    weight_ih = np.concatenate([W[k][H:].T for k in order])
    weight_hh = np.concatenate([W[k][:H].T for k in order])
    bias_ih = b[order].reshape(-1)
    return weight_ih, weight_hh, bias_ih, bias_ih.copy()


# %% blind 28, shape without transpose [0.6 reshape]: reshape makes the right shape, but it only breaks the rows anew, a matrix is not transposed by that
def pack_for_torch(W, b):
    H = b.shape[1]
    W, b = W[[1, 0, 2, 3]], b[[1, 0, 2, 3]]
    weight_ih = W[:, H:].reshape(4 * H, -1)
    weight_hh = W[:, :H].reshape(4 * H, H)
    return weight_ih, weight_hh, b.flatten(), np.zeros(4 * H)


# %% blind 28, blocks exchanged at home [0.7 mutation]: forget and input are exchanged in the caller's W and b, after which the cell of the notebook reads with the wrong gates
def pack_for_torch(W, b):
    H = b.shape[1]
    for array in (W, b):
        array[[0, 1]] = array[[1, 0]]
    weight_ih = np.concatenate([layer[H:].T for layer in W])
    weight_hh = np.concatenate([layer[:H].T for layer in W])
    return weight_ih, weight_hh, b.flatten(), np.zeros(4 * H)


# %% blind 28, the other library [0.65 order]: this is the order of ONNX, i o f g, and torch wants i f g o
def pack_for_torch(W, b):
    H = b.shape[1]
    layers = np.take(W, [1, 3, 0, 2], axis=0)
    biases = np.take(b, [1, 3, 0, 2], axis=0)
    columns = layers.transpose(0, 2, 1).reshape(4 * H, -1)
    return columns[:, H:].copy(), columns[:, :H].copy(), biases.ravel(), np.zeros(4 * H)
