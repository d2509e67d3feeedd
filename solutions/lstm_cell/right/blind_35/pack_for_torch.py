"""Right answers to pack_for_torch, blind set 35."""

# %% blind 35, spelled ifgo
def pack_for_torch(W, b):
    H = W.shape[-1]
    ifgo = ["figo".index(letter) for letter in "ifgo"]
    tall = np.vstack([W[k].T for k in ifgo])  # (4 H, H + I)
    return tall[:, H:].copy(), tall[:, :H].copy(), np.hstack([b[k] for k in ifgo]), np.zeros(4 * H)
