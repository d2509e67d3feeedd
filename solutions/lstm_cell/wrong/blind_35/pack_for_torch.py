"""Wrong answers to pack_for_torch, blind set 35."""

# %% blind 35, Python swap [0.35 views+mutation]: the swap of two rows of an array copies the second over the first, so input weights stand in both blocks and the forget gate is lost; and W and b themselves are changed
def pack_for_torch(W, b):
    W[0], W[1] = W[1], W[0]
    b[0], b[1] = b[1], b[0]
    H = W.shape[2]
    weight_ih = np.concatenate([m[H:].T for m in W])
    weight_hh = np.concatenate([m[:H].T for m in W])
    return weight_ih, weight_hh, b.flatten(), np.zeros(4 * H)


# %% blind 35, reshape for transpose [0.55 reshape]: order, halves, biases and all four shapes are right, but the matrices are brought into shape by reshape and not transposed, so the weights inside each block are scrambled
def pack_for_torch(W, b):
    n, K, H = W.shape
    order = [1, 0, 2, 3]
    W2, b2 = W[order], b[order]
    ih = W2[:, H:, :].reshape(n * H, K - H)
    hh = W2[:, :H, :].reshape(n * H, H)
    return ih, hh, b2.reshape(-1), np.zeros(n * H)


# %% blind 35, fair shares of the bias [0.8 bias]: the matrices are right, but half of b is put into each of the two biases, their sum is right and bias_hh is not zero as the table says
def pack_for_torch(W, b):
    H = b.shape[1]
    turn = ["figo".index(letter) for letter in "ifgo"]
    ih = np.vstack([W[k, H:].T for k in turn])
    hh = np.vstack([W[k, :H].T for k in turn])
    half = b[turn].ravel() / 2
    return ih, hh, half, half.copy()


# %% blind 35, alphabetical [0.45 order+hardcoded]: sorted brings the blocks into the order f, g, i, o; and 3 units are built in, so other sizes are cut at the wrong row and bias_hh has always 12 zeros
def pack_for_torch(W, b):
    weights = dict(zip("figo", W))
    biases = dict(zip("figo", b))
    ih, hh, bias = [], [], []
    for gate in sorted(weights):
        hh.append(weights[gate][:3].T)
        ih.append(weights[gate][3:].T)
        bias.append(biases[gate])
    return np.concatenate(ih), np.concatenate(hh), np.concatenate(bias), np.zeros(12)
