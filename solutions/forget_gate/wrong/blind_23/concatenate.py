"""Wrong answers to concatenate, blind set 23."""

# %% blind 23, whole numbers [0.5 dtype]: fills a row of integers, so 0.5 becomes 0
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    I = x_t.shape[-1]
    row = np.zeros(h_prev.shape[:-1] + (H + I,), dtype=int)
    row[..., :H] = h_prev
    row[..., H:] = x_t
    return row

# %% blind 23, resized in place [0.3 mutated+batch]: makes h_prev itself longer, and only a single row will do
def concatenate(h_prev, x_t):
    n = len(h_prev)
    h_prev.resize(n + len(x_t), refcheck=False)
    h_prev[n:] = x_t
    return h_prev

# %% blind 23, always the seven [0.7 hardcoded]: batches are right, but only for the sizes 3, 4 and 7
def concatenate(h_prev, x_t):
    out = np.empty((*h_prev.shape[:-1], 7))
    out[..., :3] = h_prev
    out[..., 3:7] = x_t
    return out

# %% blind 23, brackets around each [0.55 shape]: right numbers, with one axis too many in front
def concatenate(h_prev, x_t):
    return np.concatenate([[h_prev], [x_t]], axis=-1)

# %% blind 23, counting from one [0.45 offbyone+batch]: the loop over the word starts at its second number, single rows only
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[0], x_t.shape[0]
    result = np.zeros(H + I)
    for j in range(H):
        result[j] = h_prev[j]
    for j in range(1, I):
        result[H + j] = x_t[j]
    return result

# %% blind 23, two branches that disagree [0.6 swapped]: right for one sample, the word first in a batch
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        return np.hstack((h_prev, x_t))
    rows = []
    for word, said in zip(x_t, h_prev):
        rows.append(np.hstack((word, said)))
    return np.array(rows)

# %% blind 23, lists of lists [0.4 container+swapped]: adds Python lists, the word first, and hands back lists
def concatenate(h_prev, x_t):
    if np.ndim(h_prev) == 2:
        return [concatenate(h, x) for h, x in zip(h_prev, x_t)]
    together = x_t.tolist()
    together += h_prev.tolist()
    return together

# %% blind 23, flatten and fold back [0.55 batch]: lays all of h before all of x, then folds that into rows
def concatenate(h_prev, x_t):
    flat = np.concatenate([h_prev.ravel(), x_t.ravel()])
    width = h_prev.shape[-1] + x_t.shape[-1]
    if h_prev.ndim > 1:
        flat = flat.reshape(-1, width)
    return flat
