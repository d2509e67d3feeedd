"""Wrong answers to pack_for_torch, blind set 29."""

# %% blind 29, reshape for transpose [0.6 transpose]: reshape gives the shapes of the transpose but leaves the numbers in their old sequence
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    order = [1, 0, 2, 3]
    weight_ih = W[order, H:].reshape(4 * H, I)
    weight_hh = W[order, :H].reshape(4 * H, H)
    bias_ih = b[order].reshape(4 * H)
    return weight_ih, weight_hh, bias_ih, np.zeros(4 * H)


# %% blind 29, moved in the old house [0.7 mutation]: forget and input are exchanged inside of W and b themselves, the cell of the notebook is broken afterwards
def pack_for_torch(W, b):
    W[[0, 1]] = W[[1, 0]]
    b[[0, 1]] = b[[1, 0]]
    H = W.shape[2]
    weight_ih = np.concatenate([m[H:].T for m in W])
    weight_hh = np.concatenate([m[:H].T for m in W])
    return weight_ih, weight_hh, b.flatten(), np.zeros(b.size)


# %% blind 29, bias on both sides [0.75 bias]: both biases hold b, torch adds them and counts it twice, the second should be zeros
def pack_for_torch(W, b):
    f, i, g, o = W
    H = f.shape[1]
    weight_ih = np.concatenate([m[H:].T for m in (i, f, g, o)])
    weight_hh = np.concatenate([m[:H].T for m in (i, f, g, o)])
    bias = np.concatenate([b[1], b[0], b[2], b[3]])
    return weight_ih, weight_hh, bias, bias.copy()


# %% blind 29, same blocks and word rows on top [0.4 order+rows]: the blocks stay in the order forget, input, and the first rows of a matrix are taken for the word's instead of the hidden state's
def pack_for_torch(W, b):
    _, n, H = W.shape
    I = n - H
    weight_ih = np.vstack([w[:I].T for w in W])
    weight_hh = np.vstack([w[I:].T for w in W])
    bias_ih = np.hstack(list(b))
    bias_hh = np.zeros_like(bias_ih)
    return weight_ih, weight_hh, bias_ih, bias_hh
