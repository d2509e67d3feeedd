"""Wrong answers to pack_for_torch, blind set 34."""

# %% blind 34, upper rows for the word [0.55 split]: the first I rows of every matrix are taken for the word and the last H for the hidden state, so order, transpose and shapes are right and the weights are cut at the wrong place
def pack_for_torch(W, b):
    H = W.shape[2]
    I = W.shape[1] - H
    order = [1, 0, 2, 3]
    weight_ih = np.concatenate([W[k][:I].T for k in order])
    weight_hh = np.concatenate([W[k][I:].T for k in order])
    bias_ih = np.concatenate([b[k] for k in order])
    bias_hh = np.zeros(4 * H)
    return weight_ih, weight_hh, bias_ih, bias_hh

# %% blind 34, reshape in place of transpose [0.6 reshape]: the blocks are reshaped to H rows and not transposed, so the shapes and the order of the gates are right and the weights inside each block are scrambled
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    ih = []
    hh = []
    bias = []
    for k in (1, 0, 2, 3):
        hh.append(W[k, :H].reshape(H, H))
        ih.append(W[k, H:].reshape(H, I))
        bias.append(b[k])
    return np.concatenate(ih), np.concatenate(hh), np.concatenate(bias), np.zeros(4 * H)

# %% blind 34, bias shared between both and fixed buffers [0.6 halves+hardcoded]: each bias vector gets one half of b, whose sum is right but not what is asked for, and the buffers are made for H = 3 and I = 4, so other sizes stop with an error
def pack_for_torch(W, b):
    order = [1, 0, 2, 3]  # i f g o
    weight_ih = np.zeros((12, 4))
    weight_hh = np.zeros((12, 3))
    bias = np.zeros(12)
    for n in range(4):
        src = order[n]
        weight_hh[3 * n:3 * n + 3, :] = W[src, 0:3, :].T
        weight_ih[3 * n:3 * n + 3, :] = W[src, 3:7, :].T
        bias[3 * n:3 * n + 3] = b[src]
    return weight_ih, weight_hh, bias / 2, bias / 2

# %% blind 34, registers swapped in place [0.5 mutation+bias]: the forget and input layers are exchanged in the caller's W and b, so a second call comes out in the wrong order, and bias_hh is a second copy of the bias, which torch would add twice
def pack_for_torch(W, b):
    H = b.shape[1]
    tmp = W[0].copy()
    W[0] = W[1]
    W[1] = tmp
    tmp = b[0].copy()
    b[0] = b[1]
    b[1] = tmp
    weight_ih = np.concatenate([W[k, H:].T for k in range(4)])
    weight_hh = np.concatenate([W[k, :H].T for k in range(4)])
    bias_ih = b.flatten()
    bias_hh = b.flatten()
    return weight_ih, weight_hh, bias_ih, bias_hh
