"""Right answers to update_cell, blind set 32."""

# %% blind 32, three layers in one einsum
def update_cell(h_prev, x_t, c_prev, W, b):
    row = np.concatenate([h_prev, x_t], axis=-1)
    z = np.einsum("...i,kij->...kj", row, W) + b  # (..., 3, H)
    keep, write_share = np.moveaxis(sigmoid(z[..., :2, :]), -2, 0)
    return keep * c_prev + write_share * np.tanh(z[..., 2, :])
