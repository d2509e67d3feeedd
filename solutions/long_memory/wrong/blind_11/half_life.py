"""Blind set 11: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 11, steps are counted whole [0.6 round]: counts steps until less than half is left, so there are no fractions of a step
def half_life(b_f):
    lives = []
    for bias in b_f:
        share = sigmoid(bias)
        left, n = 1.0, 0
        while left > 0.5:
            left = left * share
            n += 1
        lives.append(float(n))
    return np.array(lives)


# %% blind 11, half of the whole [0.5 sign]: solves for ln 2 in place of ln 1/2, so that all half-lives are below zero
def half_life(b_f):
    f = sigmoid(b_f)
    left_side = np.log(f)
    right_side = np.log(2.0)
    return right_side / left_side


# %% blind 11, as in the physics lesson [0.3 upside+scale]: divides ln f by the half instead of the other way round, and with a common logarithm above
def half_life(b_f):
    decay = -np.log10(sigmoid(b_f))
    ln_two = np.log(2)
    return decay / ln_two
