"""Right answers to pack_for_torch, blind set 32."""

# %% blind 32, swap the axes then flatten
def pack_for_torch(W, b):
    four, width, H = W.shape
    i_f_g_o = [1, 0, 2, 3]
    # (4, H+I, H) -> (4, H, H+I) -> (4H, H+I): a row for each unit
    rows = np.swapaxes(W[i_f_g_o], 1, 2).reshape(four * H, width)
    weight_hh, weight_ih = (part.copy() for part in np.split(rows, [H], axis=1))
    bias_ih = b[i_f_g_o].reshape(-1)
    return weight_ih, weight_hh, bias_ih, np.zeros(four * H)
