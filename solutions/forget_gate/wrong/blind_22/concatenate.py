"""Blind set 22: wrong answers to concatenate, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 22, stacked like cards [0.2 shape]: np.stack wants equal shapes and makes a new axis, so it fails unless H equals I
def concatenate(h_prev, x_t):
    cards = (h_prev, x_t)
    pile = np.stack(cards)
    return pile

# %% blind 22, dim one as in torch [0.5 axis]: joins along axis 1, which a single row does not have
def concatenate(h_prev, x_t):
    def cat(tensors, dim):
        return np.concatenate(tensors, axis=dim)

    return cat([h_prev, x_t], dim=1)

# %% blind 22, laid on top of each other [0.15 sum]: adds the hidden state onto the word instead of putting it beside it
def concatenate(h_prev, x_t):
    longest = max(h_prev.shape[-1], x_t.shape[-1])
    both = np.zeros(x_t.shape[:-1] + (longest,))
    both[..., : x_t.shape[-1]] += x_t
    both[..., : h_prev.shape[-1]] += h_prev
    return both

# %% blind 22, like a zip fastener [0.4 order]: takes one number of each in turn, so the parts are mixed
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    columns = []
    for k in range(max(H, I)):
        if k < I:
            columns.append(x_t[..., k])
        if k < H:
            columns.append(h_prev[..., k])
    return np.stack(columns, axis=-1)

# %% blind 22, new things first, as a list [0.35 order+container]: the word comes first, and the result is a nested list
def concatenate(h_prev, x_t):
    news = x_t.tolist()
    old = h_prev.tolist()
    if x_t.ndim == 1:
        return news + old
    return [n + o for n, o in zip(news, old)]

# %% blind 22, seven places [0.5 hardcoded]: three and four places are written into the code, so other sizes do not fit
def concatenate(h_prev, x_t):
    if h_prev.ndim == 1:
        concat = np.zeros(7)
    else:
        concat = np.zeros((len(h_prev), 7))
    concat[..., 0:3] = h_prev
    concat[..., 3:7] = x_t
    return concat

# %% blind 22, made to rows first [0.4 inplace+shape]: sets the shape of the arguments themselves, and gives a table of one row
def concatenate(h_prev, x_t):
    h_prev.shape = (1, h_prev.size)
    x_t.shape = (1, x_t.size)
    return np.hstack([h_prev, x_t])

# %% blind 22, first sample speaks for all [0.5 batch]: of a batch only the first sample is joined
def concatenate(h_prev, x_t):
    def as_row(a):
        while a.ndim > 1:
            a = a[0]
        return a

    return np.concatenate([as_row(h_prev), as_row(x_t)])
