"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, up and down as two lists
def numerical_gradient(f, x, step=1e-5):
    base = np.array(x, dtype=np.float64)

    def read(place, way):
        moved = base.copy()
        moved[place] += way
        return f(moved)

    places = list(np.ndindex(base.shape))
    ups = np.array([read(p, step) for p in places], dtype=float)
    downs = np.array([read(p, -step) for p in places], dtype=float)
    return ((ups - downs) / (2 * step)).reshape(base.shape)
