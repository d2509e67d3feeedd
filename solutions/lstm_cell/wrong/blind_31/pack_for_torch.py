"""Wrong answers to pack_for_torch, blind set 31."""

# %% blind 31, reshape instead of transpose [0.5 reshape]: the blocks are in torch's order and cut rightly, but reshape reads the numbers row by row and never transposes; all shapes are right, the weights inside a block are scrambled
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    V = W[[1, 0, 2, 3]]
    weight_hh = V[:, :H, :].reshape(4 * H, H)
    weight_ih = V[:, H:, :].reshape(4 * H, I)
    bias_ih = b[[1, 0, 2, 3]].reshape(4 * H)
    bias_hh = np.zeros(4 * H)
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 31, swap without a third variable [0.35 mutation+swapped]: W[0], W[1] = W[1], W[0] exchanges views, so both layers become the input gate's and the forget gate is lost (its bias too); and the caller's W and b are changed
def pack_for_torch(W, b):
    H = b.shape[1]
    W[0], W[1] = W[1], W[0]
    b[0], b[1] = b[1], b[0]
    weight_ih = np.concatenate([W[k][H:].T for k in range(4)])
    weight_hh = np.concatenate([W[k][:H].T for k in range(4)])
    bias_ih = b.flatten()
    bias_hh = np.zeros(4 * H)
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 31, half a bias each [0.85 bias]: both biases hold one half of b, so their sum is right and torch would say the same, but bias_ih is not b and bias_hh is not zeros as the table asks
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    weight_ih = np.vstack([W[k, H:].T for k in order])
    weight_hh = np.vstack([W[k, :H].T for k in order])
    half = 0.5 * np.hstack([b[k] for k in order])
    return weight_ih, weight_hh, half, half.copy()


# %% blind 31, side by side [0.3 transpose+hardcoded]: the blocks are joined as columns, so weight_ih is (I, 4H) and weight_hh is (H, 4H), the transposes of what is asked; and the cut after 3 rows and 12 zeros are those of the example only
def pack_for_torch(W, b):
    f, i, g, o = W
    bf, bi, bg, bo = b
    weight_ih = np.hstack([i[3:], f[3:], g[3:], o[3:]])
    weight_hh = np.hstack([i[:3], f[:3], g[:3], o[:3]])
    bias_ih = np.hstack([bi, bf, bg, bo])
    bias_hh = np.zeros(12)
    return weight_ih, weight_hh, bias_ih, bias_hh
