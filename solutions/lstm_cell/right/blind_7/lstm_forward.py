"""Blind set 7: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 7, the tail reads itself
def lstm_forward(x, h_0, c_0, W, b):
    h, c = lstm_step(h_0, x[0], c_0, W, b)
    first_h, first_c = h[None], c[None]
    if len(x) == 1:
        return first_h, first_c
    rest_h, rest_c = lstm_forward(x[1:], h, c, W, b)
    return np.concatenate([first_h, rest_h]), np.concatenate([first_c, rest_c])
