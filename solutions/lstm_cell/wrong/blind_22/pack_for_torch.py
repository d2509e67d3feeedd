"""Blind set 22: wrong answers to pack_for_torch, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, the order of ONNX [0.5 order]: stacks the blocks input, output, forget, candidate
def pack_for_torch(W, b):
    H = b.shape[1]
    f, i, g, o = range(4)
    onnx = [i, o, f, g]
    weight_ih = np.vstack([W[k, H:].T for k in onnx])
    weight_hh = np.vstack([W[k, :H].T for k in onnx])
    bias_ih = np.hstack([b[k] for k in onnx])
    bias_hh = np.zeros(4 * H)
    return weight_ih, weight_hh, bias_ih, bias_hh

# %% blind 22, the biases stay behind [0.7 bias]: the matrices change their order and the biases do not
def pack_for_torch(W, b):
    H = b.shape[1]
    W = W.copy()
    W[[0, 1]] = W[[1, 0]]
    tall = W.transpose(0, 2, 1).reshape(4 * H, -1)
    return tall[:, H:].copy(), tall[:, :H].copy(), b.flatten(), np.zeros(b.size)

# %% blind 22, all axes turned [0.45 axis]: W.T turns the gates to the back, so the rows of the four gates are mixed unit by unit
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    turned = W[order].T
    rows = np.concatenate([turned[unit].T for unit in range(H)])
    weight_hh, weight_ih = rows[:, :H].copy(), rows[:, H:].copy()
    bias_ih = b[order].T.reshape(-1)
    return weight_ih, weight_hh, bias_ih, np.zeros(4 * H)

# %% blind 22, a state dict in our order [0.35 container+order]: hands over a dictionary with names, and the blocks are still forget, input
def pack_for_torch(W, b):
    H = b.shape[1]
    state = {"weight_ih": [], "weight_hh": [], "bias_ih": [], "bias_hh": []}
    for matrix, bias in zip(W, b):
        state["weight_hh"].append(matrix[:H].T)
        state["weight_ih"].append(matrix[H:].T)
        state["bias_ih"].append(bias)
        state["bias_hh"].append(np.zeros(H))
    return {name: np.concatenate(blocks) for name, blocks in state.items()}
