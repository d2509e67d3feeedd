"""Wrong answers to pack_for_torch, blind set 33."""

# %% blind 33, reshaped until it fits [0.4 reshape]: the order of the blocks and the biases are right, but the matrices are reshaped and not transposed, so all shapes fit and the weights are scrambled
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    W_x = W[order, H:, :]
    W_h = W[order, :H, :]
    weight_ih = W_x.reshape(4 * H, -1)
    weight_hh = W_h.reshape(4 * H, H)
    bias_ih = b[order].reshape(-1)
    return weight_ih, weight_hh, bias_ih, np.zeros(4 * H)


# %% blind 33, line of the table too low [0.5 order]: the blocks are in the order of ONNX, input and output and forget and candidate, everything else is right
def pack_for_torch(W, b):
    H = b.shape[1]
    weight_ih = np.concatenate([W[k][H:].T for k in (1, 3, 0, 2)])
    weight_hh = np.concatenate([W[k][:H].T for k in (1, 3, 0, 2)])
    bias_ih = np.concatenate([b[k] for k in (1, 3, 0, 2)])
    bias_hh = np.zeros_like(bias_ih)
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 33, three up and four down [0.3 swapped+hardcoded]: the weights of h go into weight_ih and those of x into weight_hh, and the matrices are always cut after row 3
def pack_for_torch(W, b):
    f, i, g, o = W
    blocks = [i, f, g, o]
    weight_ih = np.concatenate([m[:3].T for m in blocks])
    weight_hh = np.concatenate([m[3:].T for m in blocks])
    bias_ih = np.concatenate([b[1], b[0], b[2], b[3]])
    bias_hh = np.zeros(len(bias_ih))
    return weight_ih, weight_hh, bias_ih, bias_hh


# %% blind 33, half of the bias in each [0.75 half]: the bias is divided evenly between the two bias arrays, which add up to the right one, but bias_ih should be the whole and bias_hh zero
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    weight_ih = np.concatenate([W[k, H:].T for k in order])
    weight_hh = np.concatenate([W[k, :H].T for k in order])
    bias = np.concatenate([b[k] for k in order])
    bias_ih = bias / 2
    bias_hh = bias / 2     # torch adds the two
    return weight_ih, weight_hh, bias_ih, bias_hh
