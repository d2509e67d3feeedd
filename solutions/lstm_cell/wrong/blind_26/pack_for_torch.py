"""Wrong answers to pack_for_torch, blind set 26."""

# %% blind 26, poured into the shape [0.5 transpose]: all shapes are right, but reshape does not transpose, so the weights of a unit no longer stand in one row
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    P = W[[1, 0, 2, 3]]
    q = b[[1, 0, 2, 3]]
    weight_ih = P[:, H:, :].reshape(4 * H, I)
    weight_hh = P[:, :H, :].reshape(4 * H, H)
    return weight_ih, weight_hh, q.reshape(4 * H), np.zeros(4 * H)


# %% blind 26, our order and two biases [0.4 order+bias]: the blocks stay in the order forget, input, and the bias is put into both vectors, which torch adds up to twice the bias
def pack_for_torch(W, b):
    H = b.shape[-1]
    weight_ih = np.concatenate([layer[H:].T for layer in W])
    weight_hh = np.concatenate([layer[:H].T for layer in W])
    bias_ih = np.concatenate(list(b))
    bias_hh = bias_ih.copy()
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 26, cut at the wrong end [0.55 split]: takes the first I rows for the word and the last H for the hidden state, but the hidden state stands in front
def pack_for_torch(W, b):
    _, both, H = W.shape
    I = both - H
    order = (1, 0, 2, 3)
    ih = np.vstack([W[k, :I].T for k in order])
    hh = np.vstack([W[k, I:].T for k in order])
    bias = np.hstack([b[k] for k in order])
    return ih, hh, bias, np.zeros_like(bias)


# %% blind 26, swapped at home [0.65 mutation]: what is packed is right, but forget and input are exchanged within W and b themselves, and the cell is broken afterwards
def pack_for_torch(W, b):
    H = b.shape[1]
    W[[0, 1]] = W[[1, 0]]
    b[[0, 1]] = b[[1, 0]]
    turned = W.transpose(0, 2, 1).reshape(4 * H, -1)
    return turned[:, H:].copy(), turned[:, :H].copy(), b.flatten(), np.zeros(4 * H)
