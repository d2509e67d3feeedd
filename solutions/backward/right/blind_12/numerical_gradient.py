"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, a list walked by recursion
def numerical_gradient(f, x, step=1e-5):
    start = np.array(x, dtype=np.float64)

    def loss_at(place, way):
        there = start.copy()
        there[place] = start[place] + way
        return f(there)

    places = list(np.ndindex(start.shape))

    def slopes(rest):
        if not rest:
            return []
        return [(loss_at(rest[0], step) - loss_at(rest[0], -step)) / step / 2] + slopes(rest[1:])

    return np.array(slopes(places)).reshape(start.shape)
