"""Right answers to concatenate, blind set 29."""

# %% blind 29, slots in an empty row
def concatenate(h_prev, x_t):
    H = h_prev.shape[-1]
    width = H + x_t.shape[-1]
    out = np.empty((*h_prev.shape[:-1], width), dtype=np.result_type(h_prev, x_t))
    out[..., :H] = h_prev
    out[..., H:] = x_t
    return out


# %% blind 29, on its side and back
def concatenate(h_prev, x_t):
    # as columns the parts stand one below the other
    return np.concatenate([h_prev.T, x_t.T], axis=0).T


# %% blind 29, two shifted identities
def concatenate(h_prev, x_t):
    H, I = h_prev.shape[-1], x_t.shape[-1]
    left = np.eye(H, H + I)
    right = np.eye(I, H + I, k=H)
    return h_prev @ left + x_t @ right
