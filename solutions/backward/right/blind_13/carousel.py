"""Right answers to carousel, written from the released notebook alone."""

# %% blind 13, product_of_the_rest
def carousel(f, d_c):
    return np.array([np.prod(f[t:], axis=0) * d_c for t in range(len(f))])

# %% blind 13, in_front_of_the_list
def carousel(f, d_c):
    heard = []
    for share in reversed(f):
        heard.insert(0, share * (heard[0] if heard else d_c))
    return np.stack(heard)
