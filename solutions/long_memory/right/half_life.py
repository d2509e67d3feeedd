"""Right answers to `half_life`, each a cell: all of them earn full marks."""
# %% quotient of logarithms
def half_life(b_f):
    return np.log(0.5) / np.log(sigmoid(b_f))


# %% base two
def half_life(b_f):
    return -1 / np.log2(sigmoid(b_f))


# %% without the gate
def half_life(b_f):
    return np.log(2) / np.logaddexp(0, -np.asarray(b_f))


# %% unit by unit
def half_life(b_f):
    import math

    return np.array([math.log(0.5) / math.log(sigmoid(bias)) for bias in b_f])


# %% base ten
def half_life(b_f):
    f = sigmoid(np.array(b_f, dtype=float))
    return np.log10(1 / 2) / np.log10(f)


# %% by log1p
def half_life(b_f):
    return np.log(2) / np.log1p(np.exp(-b_f))


# %% bisection
def half_life(b_f):
    share = sigmoid(b_f)
    low, high = np.zeros(len(b_f)), np.full(len(b_f), 1e6)
    for _ in range(200):
        middle = (low + high) / 2
        more = share**middle > 0.5
        low, high = np.where(more, middle, low), np.where(more, high, middle)
    return (low + high) / 2


# %% base two, another one
def half_life(b_f):
    return -1 / np.log2(sigmoid(b_f))

# %% soft plus
def half_life(b_f):
    return np.log(2) / np.log1p(np.exp(-b_f))
