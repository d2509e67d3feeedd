"""Right answers to retention, blind set 14."""

# %% blind 14, by logarithms
def retention(b_f, steps):
    lost_per_step = np.logaddexp(0.0, np.negative(b_f))
    return np.exp(-steps * lost_per_step)

# %% blind 14, product of a pile
def retention(b_f, steps):
    pile = np.broadcast_to(sigmoid(b_f), (steps,) + np.shape(b_f))
    return np.prod(pile, axis=0)
