"""Blind set 5: wrong answers to pack_for_torch, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 5, nothing moved [0.6 order]: turned and cut, but still forget first
def pack_for_torch(W, b):
    H = b.shape[1]
    weight_ih = np.concatenate([w[H:].T for w in W])
    weight_hh = np.concatenate([w[:H].T for w in W])
    bias_ih = np.concatenate(list(b))
    bias_hh = np.zeros_like(bias_ih)
    return weight_ih, weight_hh, bias_ih, bias_hh

# %% blind 5, side by side as they stand [0.35 transpose+pair]: no matrix is turned, and hh comes before ih
def pack_for_torch(W, b):
    H = b.shape[1]
    f, i, g, o = W
    rows = [i, f, g, o]
    weight_hh = np.hstack([w[:H] for w in rows])
    weight_ih = np.hstack([w[H:] for w in rows])
    bias = np.hstack([b[1], b[0], b[2], b[3]])
    return weight_hh, weight_ih, bias, np.zeros(4 * H)
