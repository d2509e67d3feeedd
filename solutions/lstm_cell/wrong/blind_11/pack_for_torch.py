"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, the shape is right [0.6 transposed]: gives each block torch's shape by reshape instead of by the transpose
def pack_for_torch(W, b):
    four, rows, H = W.shape
    I = rows - H
    order = (1, 0, 2, 3)
    ih = np.concatenate([W[k][H:].reshape(H, I) for k in order])
    hh = np.concatenate([W[k][:H].reshape(H, H) for k in order])
    bias = np.concatenate([b[k] for k in order])
    return ih, hh, bias, np.zeros(four * H)


# %% blind 11, a row for each unit [0.5 order]: transposes and cuts rightly, but leaves the blocks in the order of the notebooks
def pack_for_torch(W, b):
    H = b.shape[1]
    weight_ih, weight_hh, bias_ih = [], [], []
    for layer in range(4):
        for unit in range(H):
            weight_hh.append(W[layer, :H, unit])
            weight_ih.append(W[layer, H:, unit])
            bias_ih.append(b[layer, unit])
    return np.array(weight_ih), np.array(weight_hh), np.array(bias_ih), np.zeros(4 * H)


# %% blind 11, both doors get a bias [0.5 swapped+bias]: takes the upper rows for the word, so that ih and hh change places, and puts the bias into both
def pack_for_torch(W, b):
    H = b.shape[1]
    i_f_g_o = W[[1, 0, 2, 3]]
    turned = i_f_g_o.transpose(0, 2, 1).reshape(4 * H, -1)
    weight_ih = turned[:, :H].copy()
    weight_hh = turned[:, H:].copy()
    bias = b[[1, 0, 2, 3]].ravel()
    return weight_ih, weight_hh, bias, bias.copy()
