# row: a function of the student's own: `student.f`

# %% reference
def halve(x):
    return x / 2


def repeated(f, x, times=2):
    for _ in range(times):
        x = f(x)
    return x


# %% checks
@check(answers.halve, value=True)
def test_halve(student):
    """each number becomes half of it"""
    assert_same(student.halve(numbers("x", 3)), answers.halve(numbers("x", 3)))


@misconception(answers.halve, loses=test_halve)
def minus_a_half(x):
    """Every number became smaller by the same. What is half of a negative number?"""
    return x - 0.5


@check(answers.repeated, value=True, weight=3)
def test_repeated(student):
    """the function is applied as often as was said, to its own result"""
    x = numbers("x", 3)
    for times in (2, 5):
        own = student.halve(x)
        for _ in range(times - 1):
            own = student.halve(own)
        assert_same(student.repeated(student.halve, x, times=times), own)


@check(answers.repeated)
def test_repeated_not_at_all(student):
    """zero times is not at all, and without a word it is twice"""
    x = numbers("x", 3)
    assert_same(student.repeated(student.halve, x, 0), x)
    assert_same(student.repeated(student.halve, x), student.halve(student.halve(x)))


@misconception(answers.repeated, loses=(test_repeated, test_repeated_not_at_all))
def once(f, x, times=2):
    """However often it was to be applied, the function was applied once. What goes in the second time?"""
    return f(x)


# %% right by itself
def repeated(f, x, times=2):
    return repeated(f, f(x), times - 1) if times else x


# %% wrong one time too many: <=1
def repeated(f, x, times=2):
    for _ in range(times + 1):
        x = f(x)
    return x


# %% hostile takes the function for something else: <=1
def repeated(f, x, times=2):
    f.__globals__.clear()
    return vars(f)


# %% hostile puts another in its place: <=1
def halve(x):
    return x


def repeated(f, x, times=2):
    return f
