# row: a random generator, best made with `generator("name")`

# %% reference
def init(rng, sizes, scale=0.1):
    hidden, inputs = sizes
    return {"W": scale * rng.standard_normal((inputs + hidden, hidden)), "b": np.zeros(hidden), "left": rng}


# %% checks
@check(answers.init, value=True, weight=2)
def test_init_draws(student):
    """the weights are drawn from the generator that was given"""
    for name in ("one", "other"):
        assert_same(student.init(generator(name), (3, 4)), answers.init(generator(name), (3, 4)))


@check(answers.init)
def test_init_draws_anew(student):
    """the next call draws other numbers"""
    rng = generator("rng")
    first = student.init(rng, (2, 1), scale=1.0)["W"]
    rng.standard_normal(3)
    second = student.init(rng, (2, 1), scale=1.0)["W"]
    if np.allclose(first, second):
        raise Failed("two different generators gave the same numbers")


@check(answers.init)
def test_init_changes_nothing(student):
    """a draw from the generator is no change; the sizes stay"""
    student.init(generator("rng"), [3, 2])
    assert_unchanged(student)


@misconception(answers.init, loses=(test_init_draws, test_init_draws_anew))
def own_generator(rng, sizes, scale=0.1):
    """The numbers are always the same. Which generator do they come from?"""
    hidden, inputs = sizes
    other = np.random.default_rng(0)
    return {"W": scale * other.standard_normal((inputs + hidden, hidden)), "b": np.zeros(hidden), "left": rng}


@misconception(answers.init, loses=test_init_changes_nothing)
def eats_the_sizes(rng, sizes, scale=0.1):
    """The sizes that went in are changed. Could they be read only?"""
    hidden, inputs = sizes
    if isinstance(sizes, list):
        sizes.clear()
    return {"W": scale * rng.standard_normal((inputs + hidden, hidden)), "b": np.zeros(hidden), "left": rng}


# %% right by the normal distribution
def init(rng, sizes, scale=0.1):
    H, I = sizes
    W = rng.standard_normal((H + I, H)) * scale
    return {"W": W, "b": [0.0] * H, "left": rng}


# %% wrong the old way: 1
def init(rng, sizes, scale=0.1):
    np.random.seed(0)
    return {"W": scale * np.random.randn(7, 3), "b": np.zeros(3), "left": rng}


# %% wrong draws twice: 1
def init(rng, sizes, scale=0.1):
    hidden, inputs = sizes
    rng.random()
    return {"W": scale * rng.standard_normal((inputs + hidden, hidden)), "b": np.zeros(hidden), "left": rng}


# %% hostile a state that is none: <=1
def init(rng, sizes, scale=0.1):
    class Bits(np.random.PCG64):
        @property
        def state(self):
            return {"state": {"state": 1 << 4000, "inc": -1}, "has_uint32": 7, "uinteger": "x"}

    return {"W": np.zeros(3), "b": np.zeros(3), "left": np.random.Generator(Bits())}


# %% hostile another generator: 1
def init(rng, sizes, scale=0.1):
    hidden, inputs = sizes
    W = scale * rng.standard_normal((inputs + hidden, hidden))
    return {"W": W, "b": np.zeros(hidden), "left": np.random.Generator(np.random.MT19937(0))}
# says: a random generator was due
