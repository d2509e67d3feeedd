"""Wrong answers to pack_for_torch, blind set 30."""

# %% blind 30, blocks left where they were [0.55 order]: the blocks stay in the order f, i, g, o, torch reads the forget gate as input gate
def pack_for_torch(W, b):
    H = b.shape[1]
    weight_hh = np.concatenate([layer[:H].T for layer in W])
    weight_ih = np.concatenate([layer[H:].T for layer in W])
    bias_ih = np.concatenate(b)
    bias_hh = np.zeros(4 * H)
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 30, reshape until the shape fits [0.5 transpose]: reshape brings the numbers into the right shape but not to the right places, the transpose is missing
def pack_for_torch(W, b):
    H = b.shape[-1]
    order = [1, 0, 2, 3]
    W_t, b_t = W[order], b[order]
    w_hh = W_t[:, :H, :].reshape(4 * H, H)
    w_ih = W_t[:, H:, :].reshape(4 * H, -1)
    return w_ih, w_hh, b_t.reshape(-1), np.zeros(4 * H)


# %% blind 30, two biases so two copies [0.75 bias]: torch adds the two biases, so with the same numbers in both every bias counts double
def pack_for_torch(W, b):
    H = b.shape[1]
    W_f, W_i, W_c, W_o = W
    b_f, b_i, b_c, b_o = b
    stacked = np.concatenate([W_i.T, W_f.T, W_c.T, W_o.T])
    bias = np.concatenate([b_i, b_f, b_c, b_o])
    return stacked[:, H:].copy(), stacked[:, :H].copy(), bias, bias.copy()


# %% blind 30, swap in place [0.35 mutation+views]: the caller's weights are changed, and the swap of two views leaves the input gate's numbers in both places
def pack_for_torch(W, b):
    W[0], W[1] = W[1], W[0]  # f i g o -> i f g o
    b[0], b[1] = b[1], b[0]
    H = b.shape[1]
    big = np.concatenate([m.T for m in W])
    return big[:, H:].copy(), big[:, :H].copy(), b.flatten(), np.zeros(4 * H)
