"""Wrong answers to `half_life`, each a cell with what is wrong after the colon: all of them lose points."""
# %% minus the bias: the gate's other side
def half_life(b_f):
    return np.log(0.5) / np.log(sigmoid(-b_f))


# %% bias for the share: no gate
def half_life(b_f):
    return np.log(0.5) / b_f


# %% two for a half: upside down and negative
def half_life(b_f):
    return np.log(sigmoid(b_f)) / np.log(2)


# %% retention at a half: the share to the power of a half
def half_life(b_f):
    return sigmoid(b_f) ** 0.5


# %% counted: whole steps until less than a half is left
def half_life(b_f):
    lives = np.zeros(len(b_f))
    for unit, share in enumerate(sigmoid(b_f)):
        while share ** lives[unit] > 0.5:
            lives[unit] += 1
    return lives


# %% ten-fold: another base in each logarithm
def half_life(b_f):
    return np.log10(0.5) / np.log(sigmoid(b_f))


# %% a difference: no quotient
def half_life(b_f):
    return np.log(0.5) - np.log(sigmoid(b_f))


# %% whole biases: the type of the argument
def half_life(b_f):
    found = np.zeros_like(b_f)
    found[:] = np.log(0.5) / np.log(sigmoid(b_f))
    return found.astype(np.float16)


# %% upside down: ln f / ln 1/2
def half_life(b_f):
    return np.log(sigmoid(b_f)) / np.log(0.5)

# %% straight line: as if the same amount went at every step
def half_life(b_f):
    lost = 1 - sigmoid(b_f)
    return 0.5 / lost

# %% by trying whole steps: counts steps until half is gone
def half_life(b_f):
    result = []
    for f in sigmoid(b_f):
        n, left = 0, 1.0
        while left > 0.5:
            left *= f
            n += 1
        result.append(n)
    return np.array(result)


# %% natural life: until a third is left, ln e
def half_life(b_f):
    return -1 / np.log(sigmoid(b_f))


# %% minus forgotten and decimal: log10 of the half
def half_life(b_f):
    return np.log10(2) / np.log(sigmoid(b_f))
