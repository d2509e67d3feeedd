# row: an exception

# %% reference
def validate(x):
    if not isinstance(x, np.ndarray):
        raise TypeError("x must be an array")
    if x.ndim != 1:
        raise ValueError("x must have one axis")


# %% checks
@check(answers.validate, value=True, weight=2)
def test_validate_axes(student):
    """an array with two axes is refused, one with one axis is not"""
    assert_raises(ValueError, student.validate, np.zeros((2, 2)))
    student.validate(numbers("x", 3))


@check(answers.validate, value=True)
def test_validate_lists(student):
    """a list is refused, with the exception that is about types"""
    assert_raises(TypeError, student.validate, [1.0, 2.0])
    student.validate(x=numbers("x", 2))


@check(answers.validate)
def test_validate_gives_nothing(student):
    """nothing is given back"""
    assert_same(student.validate(numbers("x", 3)), None)


@misconception(answers.validate, loses=(test_validate_axes, test_validate_lists, test_validate_gives_nothing))
def refuses_all(x):
    """Everything is refused. For which of the arrays is there no reason to?"""
    raise TypeError if isinstance(x, list) else ValueError


@misconception(answers.validate, loses=test_validate_gives_nothing)
def says_yes(x):
    """Something is given back. What does the contract say of arrays that are good?"""
    if not isinstance(x, np.ndarray):
        raise TypeError
    if x.ndim != 1:
        raise ValueError
    return True


# %% right exceptions of its own
class Bad(ValueError):
    pass


def validate(x):
    if isinstance(x, np.ndarray):
        if x.ndim == 1:
            return
        raise Bad
    raise TypeError


# %% wrong an index error: 2
def validate(x):
    if not isinstance(x, np.ndarray):
        raise TypeError
    if x.ndim != 1:
        raise IndexError
# says: the function raised IndexError; ValueError was due


# %% wrong nothing is refused: 1
def validate(x):
    pass
# says: the function gave an answer; ValueError was due


# %% hostile a liar: <=1
class Meta(type):
    __mro__ = property(lambda self: 1 / 0)


class Liar(Exception, metaclass=Meta):
    __module__ = "builtins"


def validate(x):
    raise Liar("ValueError TypeError")


# %% hostile an exception that is everything: <=1
class All(ValueError, TypeError, KeyError, IndexError, AttributeError):
    pass


def validate(x):
    raise All


# %% hostile not an exception of Python's: <=1
class ValueError(Exception):
    pass


def validate(x):
    raise ValueError
# says: ValueError was due
