"""Wrong answers to pack_for_torch, blind set 27."""

# %% blind 27, swapped as in Python [0.4 mutation+order]: a, b = b, a with rows of an array copies the input gate twice, for they are views, and it writes into W and b
def pack_for_torch(W, b):
    W[0], W[1] = W[1], W[0]
    b[0], b[1] = b[1], b[0]
    H = b.shape[1]
    weight_ih = np.concatenate([m[H:].T for m in W])
    weight_hh = np.concatenate([m[:H].T for m in W])
    return weight_ih, weight_hh, b.flatten(), np.zeros(4 * H)


# %% blind 27, a bias for each half [0.8 bias]: gives each of the two biases one half, the sum is right, but the text wants b in the first and zeros in the second
def pack_for_torch(W, b):
    H = W.shape[-1]
    blocks = [1, 0, 2, 3]
    weight_ih = np.concatenate([W[k, H:].T for k in blocks])
    weight_hh = np.concatenate([W[k, :H].T for k in blocks])
    half = b[blocks].reshape(-1) / 2
    return weight_ih, weight_hh, half, half.copy()


# %% blind 27, T turns everything [0.5 interleave]: W.T turns all three axes, so the rows come unit by unit with the four gates mixed, not block by block
def pack_for_torch(W, b):
    H = b.shape[-1]
    V = W[[1, 0, 2, 3]].T  # (H, H + I, 4)
    V = V.swapaxes(1, 2).reshape(4 * H, -1)
    bias = b[[1, 0, 2, 3]].T.reshape(4 * H)
    return V[:, H:].copy(), V[:, :H].copy(), bias, np.zeros_like(bias)


# %% blind 27, pressed into shape [0.35 reshape+return]: reshapes where it should transpose, and gives the weights of h before those of x
def pack_for_torch(W, b):
    order = [1, 0, 2, 3]
    H = W.shape[2]
    I = W.shape[1] - H
    w_x = W[order][:, H:, :].reshape(4 * H, I)
    w_h = W[order][:, :H, :].reshape(4 * H, H)
    return w_h, w_x, b[order].reshape(4 * H), np.zeros(4 * H)
