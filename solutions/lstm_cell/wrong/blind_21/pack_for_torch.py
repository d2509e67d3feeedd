"""Blind set 21: wrong answers to pack_for_torch, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, the house order stays [0.5 order]: transposes and splits, but leaves the blocks in the order forget, input
def pack_for_torch(W, b):
    H = b.shape[1]
    ih, hh, bias = [], [], []
    for matrix, row in zip(W, b):
        turned = matrix.T
        hh.append(turned[:, :H])
        ih.append(turned[:, H:])
        bias.append(row)
    bias_ih = np.concatenate(bias)
    return np.concatenate(ih), np.concatenate(hh), bias_ih, np.zeros(4 * H)

# %% blind 21, two biases for two matrices [0.7 bias]: gives the whole bias to both, so torch adds it twice
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    W_torch = np.concatenate([W[k].T for k in order])
    b_torch = np.concatenate([b[k] for k in order])
    return W_torch[:, H:].copy(), W_torch[:, :H].copy(), b_torch, b_torch.copy()

# %% blind 21, shapes made to fit [0.5 transposed]: reshape gives the right shapes, but the matrices are not transposed
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    f, i, g, o = W
    moved = np.array([i, f, g, o])
    weight_hh = moved[:, :H].reshape(4 * H, H)
    weight_ih = moved[:, H:].reshape(4 * H, I)
    bias_ih = b[[1, 0, 2, 3]].reshape(4 * H)
    return weight_ih, weight_hh, bias_ih, np.zeros_like(bias_ih)

# %% blind 21, the file of the other library [0.35 swapped+order]: takes the rows of the hidden state for the word's, and stacks in the order of ONNX
def pack_for_torch(W, b):
    H = b.shape[-1]
    index = {"f": 0, "i": 1, "c": 2, "o": 3}
    first, second, bias = [], [], []
    for letter in "iofc":
        k = index[letter]
        first.append(W[k][:H].T)
        second.append(W[k][H:].T)
        bias.append(b[k])
    bias_ih = np.concatenate(bias)
    return np.concatenate(first), np.concatenate(second), bias_ih, 0 * bias_ih
