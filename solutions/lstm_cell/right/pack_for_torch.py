"""Right answers to `pack_for_torch`, each a cell: all of them earn full marks."""
# %% block by block
def pack_for_torch(W, b):
    H = W.shape[2]
    order = [1, 0, 2, 3]
    weight_ih = np.concatenate([W[k, H:].T for k in order])
    weight_hh = np.concatenate([W[k, :H].T for k in order])
    bias_ih = np.concatenate([b[k] for k in order])
    return weight_ih, weight_hh, bias_ih, np.zeros(4 * H)


# %% fancy index
def pack_for_torch(W, b):
    H = b.shape[-1]
    V = W[[1, 0, 2, 3]].transpose(0, 2, 1).reshape(4 * H, -1)
    return V[:, H:].copy(), V[:, :H].copy(), b[[1, 0, 2, 3]].ravel(), 0 * b.ravel()


# %% names
def pack_for_torch(W, b):
    W_f, W_i, W_c, W_o = W
    b_f, b_i, b_c, b_o = b
    all_of = np.hstack((W_i, W_f, W_c, W_o)).T
    bias = np.hstack((b_i, b_f, b_c, b_o))
    return [all_of[:, len(b_f) :], all_of[:, : len(b_f)], bias, np.zeros_like(bias)]


# %% row by row
def pack_for_torch(W, b):
    four, K, H = W.shape
    ih, hh, bias = np.empty((4 * H, K - H)), np.empty((4 * H, H)), np.empty(4 * H)
    for block, layer in enumerate((1, 0, 2, 3)):
        for unit in range(H):
            hh[block * H + unit] = W[layer, :H, unit]
            ih[block * H + unit] = W[layer, H:, unit]
            bias[block * H + unit] = b[layer, unit]
    return ih, hh, bias, np.zeros(4 * H)


# %% swapped axes and one reshape
def pack_for_torch(W, b):
    four, rows, H = W.shape
    turned = W[[1, 0, 2, 3]].transpose(0, 2, 1).reshape(4 * H, rows)
    biases = b[[1, 0, 2, 3]].ravel()
    return turned[:, H:].copy(), turned[:, :H].copy(), biases, np.zeros_like(biases)

# %% number by number
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    ih, hh, bias = np.zeros((4 * H, I)), np.zeros((4 * H, H)), np.zeros(4 * H)
    for block, layer in enumerate((1, 0, 2, 3)):
        for unit in range(H):
            row = block * H + unit
            bias[row] = b[layer, unit]
            for k in range(H):
                hh[row, k] = W[layer, k, unit]
            for k in range(I):
                ih[row, k] = W[layer, H + k, unit]
    return ih, hh, bias, 0 * bias
