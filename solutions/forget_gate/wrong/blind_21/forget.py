"""Blind set 21: wrong answers to forget, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 21, a table of all pairs [0.25 outer]: fills a square with every share times every memory
def forget(f_t, c_prev):
    H = f_t.shape[-1]
    table = np.zeros(f_t.shape[:-1] + (H, H))
    for i in range(H):
        for j in range(H):
            table[..., i, j] = f_t[..., i] * c_prev[..., j]
    return table

# %% blind 21, weighted sum [0.3 sum]: the products are added up, so one number is left of each memory
def forget(f_t, c_prev):
    kept = 0
    for unit in range(f_t.shape[-1]):
        kept = kept + f_t[..., unit] * c_prev[..., unit]
    return kept

# %% blind 21, what is forgotten goes out [0.4 upside+inplace]: takes the share for the part to be forgotten and writes into the old memory
def forget(f_t, c_prev):
    lost = f_t * c_prev
    c_prev -= lost
    return c_prev

# %% blind 21, a door is open or shut [0.4 threshold]: from one half on everything is kept, below it nothing
def forget(f_t, c_prev):
    door = np.zeros(f_t.shape)
    for place in np.ndindex(*f_t.shape):
        if f_t[place] >= 0.5:
            door[place] = 1.0
    return door * c_prev

# %% blind 21, one short of the end [0.35 index+batch]: the loop stops before the last unit, and in a batch it counts samples for units
def forget(f_t, c_prev):
    kept = np.zeros(len(c_prev))
    for k in range(len(c_prev) - 1):
        kept[k] = f_t[k] * c_prev[k]
    return kept

# %% blind 21, diagonal matrix [0.6 batch]: a diagonal matrix of shares is right for one sample, but of a batch np.diag picks numbers out
def forget(f_t, c_prev):
    D = np.diag(f_t)
    return c_prev @ D

# %% blind 21, two digits suffice [0.7 round]: the product is rounded to two digits
def forget(f_t, c_prev):
    product = np.multiply(f_t, c_prev)
    product = np.round(product, decimals=2)
    return product

# %% blind 21, shown but not given back [0.35 print+index]: prints the products instead of returning them, and every unit gets the share of unit 0
def forget(f_t, c_prev):
    for i in range(c_prev.shape[-1]):
        part = f_t[..., 0] * c_prev[..., i]
        print("unit", i, "keeps", part)
