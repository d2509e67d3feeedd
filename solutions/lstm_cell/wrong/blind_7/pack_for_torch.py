"""Blind set 7: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 7, packed for ONNX [0.55 order]: the blocks stand as i, o, f, c
def pack_for_torch(W, b):
    H = b.shape[1]
    onnx_like = [1, 3, 0, 2]
    w_ih = np.concatenate([W[k][H:].T for k in onnx_like])
    w_hh = np.concatenate([W[k][:H].T for k in onnx_like])
    bias = np.concatenate([b[k] for k in onnx_like])
    return w_ih, w_hh, bias, np.zeros(4 * H)

# %% blind 7, reshaped instead of turned [0.4 transpose]: the shapes are torch's, the numbers stand elsewhere
def pack_for_torch(W, b):
    H = b.shape[1]
    I = W.shape[1] - H
    W2, b2 = W[[1, 0, 2, 3]], b[[1, 0, 2, 3]]
    return (
        W2[:, H:, :].reshape(4 * H, I),
        W2[:, :H, :].reshape(4 * H, H),
        b2.reshape(4 * H),
        np.zeros(4 * H),
    )

# %% blind 7, the bias twice, the input's rows above [0.45 bias+order]: both biases are b, and the first rows are taken for the input's
def pack_for_torch(W, b):
    i_size = W.shape[1] - W.shape[2]
    ih, hh, bias = [], [], []
    for k in (1, 0, 2, 3):
        ih.append(W[k, :i_size].T)
        hh.append(W[k, i_size:].T)
        bias.append(b[k])
    bias = np.hstack(bias)
    return np.vstack(ih), np.vstack(hh), bias, bias.copy()
