"""Wrong answers to pack_for_torch, written from the released notebook alone."""

# %% blind 13, half_and_half [0.8 halves]: since torch adds the two biases, gives each of them one half
def pack_for_torch(W, b):
    H = b.shape[1]
    order = [1, 0, 2, 3]
    weight_ih = np.concatenate([W[k][H:].T for k in order])
    weight_hh = np.concatenate([W[k][:H].T for k in order])
    half = np.concatenate([b[k] for k in order]) / 2
    return weight_ih, weight_hh, half, half.copy()

# %% blind 13, word_on_top [0.65 split]: takes the first rows of each matrix for those of the word
def pack_for_torch(W, b):
    f, i, g, o = W
    H = f.shape[1]
    I = f.shape[0] - H
    ih = np.vstack([m[:I].T for m in (i, f, g, o)])
    hh = np.vstack([m[I:].T for m in (i, f, g, o)])
    bias = np.hstack([b[1], b[0], b[2], b[3]])
    return ih, hh, bias, np.zeros(4 * H)

# %% blind 13, side_by_side [0.4 transpose+bias]: puts the blocks side by side, untransposed, and the bias into both places
def pack_for_torch(W, b):
    H = b.shape[-1]
    W = W[[1, 0, 2, 3]]
    b = b[[1, 0, 2, 3]]
    weight_ih = np.concatenate(list(W[:, H:]), axis=1)
    weight_hh = np.concatenate(list(W[:, :H]), axis=1)
    return weight_ih, weight_hh, b.ravel().copy(), b.ravel().copy()
