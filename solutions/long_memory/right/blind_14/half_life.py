"""Right answers to half_life, blind set 14."""

# %% blind 14, in bits
def half_life(b_f):
    bits_lost = np.logaddexp2(0, np.negative(b_f) / np.log(2))
    return 1 / bits_lost
