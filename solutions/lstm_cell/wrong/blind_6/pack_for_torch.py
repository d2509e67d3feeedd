"""Blind set 6: wrong answers to pack_for_torch, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, folded, not turned [0.4 reshape]: the shapes are right, the numbers stand anywhere
def pack_for_torch(W, b):
    H = b.shape[1]
    W = W[[1, 0, 2, 3]]
    b = b[[1, 0, 2, 3]]
    weight_ih = W[:, H:, :].reshape(4 * H, -1)
    weight_hh = W[:, :H, :].reshape(4 * H, -1)
    return weight_ih, weight_hh, b.flatten(), np.zeros(4 * H)

# %% blind 6, the bias twice [0.75 bias]: both biases hold b, so torch adds it twice
def pack_for_torch(W, b):
    H = b.shape[-1]
    i_f_g_o = (1, 0, 2, 3)
    weight_ih = np.concatenate([W[k][H:].T for k in i_f_g_o])
    weight_hh = np.concatenate([W[k][:H].T for k in i_f_g_o])
    bias_ih = np.concatenate([b[k] for k in i_f_g_o])
    bias_hh = np.concatenate([b[k] for k in i_f_g_o])
    return weight_ih, weight_hh, bias_ih, bias_hh

# %% blind 6, the other file format [0.6 onnx]: blocks i, o, f, g
def pack_for_torch(W, b):
    f, i, g, o = range(4)
    H = b.shape[1]
    order = [i, o, f, g]
    packed = np.vstack([W[k].T for k in order])
    return packed[:, H:].copy(), packed[:, :H].copy(), np.hstack([b[k] for k in order]), np.zeros(4 * H)
