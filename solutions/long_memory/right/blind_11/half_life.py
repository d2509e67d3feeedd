"""Blind set 11: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 11, without any share
def half_life(b_f):
    lost_at_each_step = np.logaddexp(0.0, -b_f)
    return np.log(2.0) / lost_at_each_step


# %% blind 11, counted in bits
def half_life(b_f):
    bits_of_the_bias = np.asarray(b_f, dtype=float) / np.log(2)
    halvings_a_step = np.logaddexp2(0, -bits_of_the_bias)
    return 1 / halvings_a_step
