"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, a sum over two layers
def write(f_t, c_prev, i_t, g_t):
    layers = np.array([f_t, i_t]) * np.array([c_prev, g_t])
    return layers.sum(axis=0)
