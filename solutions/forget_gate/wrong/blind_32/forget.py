"""Wrong answers to forget, blind set 32."""

# %% blind 32, map and a lambda [0.6 container]: the right products in a Python list (of rows in a batch) instead of an array
def forget(f_t, c_prev):
    # f_t.map((f, i) => f * c_prev[i])
    return list(map(lambda f, c: f * c, f_t, c_prev))


# %% blind 32, update the cell in place [0.4 mutation+dtype]: the old memory is overwritten and handed back, and if it holds whole numbers the kept part is cut to whole numbers (4.5 becomes 4)
def forget(f_t, c_prev):
    for k in range(len(c_prev)):
        c_prev[k] = f_t[k] * c_prev[k]
    return c_prev


# %% blind 32, diagonal matrix [0.6 batch]: diag(f) times c is right for one sample; of a batch np.diag takes the diagonal, which gives one row of wrong numbers or an error
def forget(f_t, c_prev):
    # the point-wise product as a matrix product
    F = np.diag(f_t)
    return F @ c_prev


# %% blind 32, shares add up to one [0.35 normalised]: the shares are divided by their sum, so [1, 1, 1] keeps a third of everything and [0, 0, 0] gives nan with a warning
def forget(f_t, c_prev):
    # shares are proportions, they must sum to 1 for each sample
    proportion = f_t / f_t.sum(axis=-1, keepdims=True)
    return proportion * c_prev


# %% blind 32, boolean mask [0.35 threshold]: a share of at least 0.5 keeps the whole number and a smaller one nothing, so a half keeps all of 6
def forget(f_t, c_prev):
    keep = f_t >= 0.5
    # like df.where(keep, 0)
    return np.where(keep, c_prev, 0)


# %% blind 32, two fors in one comprehension [0.35 outer]: every share meets every memory, 9 products in a row instead of 3, and N*N rows for a batch
def forget(f_t, c_prev):
    return np.array([f * c for f in f_t for c in c_prev])


# %% blind 32, squash it again [0.45 sigmoid]: the shares go through the sigmoid a second time, so 0 keeps a half and 1 keeps 0.731
def forget(f_t, c_prev):
    gate = sigmoid(f_t)  # the gate has to be between 0 and 1
    return gate * c_prev


# %% blind 32, three units by hand [0.35 hardcoded+batch]: loops over exactly three units, other sizes are cut off or stop, and a batch does not fit into the three places
def forget(f_t, c_prev):
    c_kept = np.zeros(3)
    for unit in range(3):
        c_kept[unit] = f_t[unit] * c_prev[unit]
    return c_kept
