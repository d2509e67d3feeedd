"""Wrong answers to pack_for_torch, blind set 36."""

# %% blind 36, matrix refilled by rows [0.5 reshape]: each block is reshaped to H rows instead of transposed, so all shapes and the order of the gates are right but the weights stand in the wrong places
def pack_for_torch(W, b):
    n_layers, n_in, H = W.shape
    order = [1, 0, 2, 3]
    blocks = [W[k].reshape(H, n_in) for k in order]
    full = np.concatenate(blocks)
    weight_ih = full[:, H:].copy()
    weight_hh = full[:, :H].copy()
    bias_ih = np.concatenate([b[k] for k in order])
    bias_hh = np.zeros(4 * H)
    return weight_ih, weight_hh, bias_ih, bias_hh

# %% blind 36, gates exchanged in the original [0.7 mutation]: the four results are right, but forget and input gate are exchanged in the arguments W and b themselves, so the notebook's cell is broken after the call
def pack_for_torch(W, b):
    W[[0, 1]] = W[[1, 0]]    # torch wants i before f
    b[[0, 1]] = b[[1, 0]]
    H = b.shape[1]
    weight_ih = np.concatenate([w[H:].T for w in W])
    weight_hh = np.concatenate([w[:H].T for w in W])
    bias_ih = b.flatten()
    bias_hh = np.zeros_like(bias_ih)
    return weight_ih, weight_hh, bias_ih, bias_hh

# %% blind 36, bias shared fairly [0.8 bias]: both biases hold one half of b, so torch's sum is right, but the table asks for all of b in bias_ih and zeros in bias_hh
def pack_for_torch(W, b):
    H = b.shape[-1]
    W_torch = W[[1, 0, 2, 3]]
    b_torch = b[[1, 0, 2, 3]]
    weight_ih = np.vstack([layer[H:, :].T for layer in W_torch])
    weight_hh = np.vstack([layer[:H, :].T for layer in W_torch])
    bias = b_torch.ravel()
    return weight_ih, weight_hh, bias / 2, bias / 2

# %% blind 36, blocks side by side [0.4 transpose+swapped]: the blocks are joined as columns and not transposed, so (I, 4 H) and (H, 4 H) come out; and the weights of h_prev are returned before those of x_t
def pack_for_torch(W, b):
    f, i, g, o = W
    bf, bi, bg, bo = b
    H = len(bf)
    gates = np.hstack([i, f, g, o])
    from_h = gates[:H].copy()
    from_x = gates[H:].copy()
    bias = np.hstack([bi, bf, bg, bo])
    return from_h, from_x, bias, np.zeros(4 * H)
