# row: arrays of numbers or booleans, whatever the shape

# %% reference
def above(x, low):
    kept = x > low
    return kept, np.where(kept, x, low), np.sum(kept, axis=-1)


# %% checks
def ties(name, *shape):
    x = numbers(name, *shape).copy()
    x[..., 0] = 0.5
    return x


@check(answers.above, value=True, weight=2)
def test_above_kept(student):
    """which numbers lie above, one truth value each; a number at the bound does not"""
    for x in (ties("x", 5), ties("y", 2, 3), ties("z", 2, 3, 2), np.arange(4), np.array(3.0)):
        assert_same(student.above(x, 0.5)[0], answers.above(x, 0.5)[0])


@check(answers.above, value=True)
def test_above_values(student):
    """what does not lie above is at the bound"""
    for x in (ties("x", 5), ties("y", 2, 3)):
        assert_same(student.above(x, 0.5)[1], answers.above(x, 0.5)[1])


@check(answers.above)
def test_above_number(student):
    """how many of the last axis lie above, in whole numbers"""
    assert_same(student.above(numbers("y", 2, 3), 0.5)[2], answers.above(numbers("y", 2, 3), 0.5)[2])


@misconception(answers.above, loses=test_above_kept)
def at_the_bound(x, low):
    """A number at the bound is said to lie above it. Does it?"""
    right = answers.above(x, low)
    return x >= low, right[1], right[2]


@misconception(answers.above, loses=test_above_values)
def zero_below(x, low):
    """What does not lie above became zero. Where was it to be?"""
    right = answers.above(x, low)
    return right[0], np.where(right[0], x, 0.0), right[2]


@misconception(answers.above, loses=test_above_number)
def counts_all(x, low):
    """There is a single count for all rows. Along which axis is counted?"""
    right = answers.above(x, low)
    return right[0], right[1], np.sum(right[0])


# %% right lists
def above(x, low):
    x = np.asarray(x)
    return (x > low).tolist(), np.maximum(x, low).tolist(), np.count_nonzero(x > low, axis=-1)


# %% wrong numbers for truth values: 2
def above(x, low):
    kept = x > low
    return 1.0 * kept, np.where(kept, x, low), np.sum(kept, axis=-1)


# %% wrong an np.matrix: <=2
def above(x, low):
    kept = x > low
    return np.matrix(kept), np.matrix(np.where(kept, x, low)), np.sum(kept, axis=-1)
# says: matrix


# %% wrong complex numbers: 2
def above(x, low):
    return x > low, x + 0j, x * 1j
# says: array of complex numbers


# %% hostile an array without end: <=1
def above(x, low):
    return [np.zeros(1 << 26)] * 3
# says: too large


# %% hostile more axes than there are: <=1
def above(x, low):
    return [np.zeros((1,) * 30)] * 3
# says: too large or too deep


# %% hostile an array that says yes to everything: <=1
class Yes(np.ndarray):
    def __eq__(self, other):
        return True

    __ne__ = __gt__ = __lt__ = __eq__


def above(x, low):
    return [np.zeros(np.shape(x)).view(Yes)] * 3
