"""Blind set 10: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 10, two kinds of logarithm [0.6 log]: ln above and log10 below
def half_life(b_f):
    f = sigmoid(b_f)
    return np.log(0.5) / np.log10(f)

# %% blind 10, solved for the wrong letter [0.4 order]: ln f over ln one half
def half_life(b_f):
    # n = log_{1/2}(f)
    n = np.log(sigmoid(b_f)) / np.log(1 / 2)
    return n

# %% blind 10, counts until it is half [0.4 round+container]: whole steps only, in a list
def half_life(b_f):
    lives = []
    for share in sigmoid(b_f):
        left, n = 1.0, 0
        while left > 0.5:
            left *= share
            n += 1
        lives.append(n)
    return lives
