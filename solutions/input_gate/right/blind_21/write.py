"""Blind set 21: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 21, one contraction over two roads
def write(f_t, c_prev, i_t, g_t):
    shares = np.stack([f_t, i_t])
    stuff = np.stack([c_prev, g_t])
    return np.einsum("r...,r...->...", shares, stuff)
