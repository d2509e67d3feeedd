"""Blind set 12: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 12, half over the loss [0.4 linear]: divides one half by what is lost at the first step, as if the loss were the same at every step
def half_life(b_f):
    share = sigmoid(b_f)
    loss = 1 - share
    n = 0.5 / loss
    return n


# %% blind 12, the mean life [0.6 missing]: gives -1 / ln f, after which a part of 1/e is left, and not one half
def half_life(b_f):
    f = sigmoid(b_f)
    rate = -np.log(f)
    tau = np.ones_like(rate) / rate
    return tau


# %% blind 12, one life for the network [0.4 mean+round]: averages the shares of all units to one number, and rounds it to two places
def half_life(b_f):
    shares = sigmoid(b_f)
    typical = np.mean(shares)
    n = np.log(0.5) / np.log(typical)
    return np.full(len(b_f), np.round(n, 2))
