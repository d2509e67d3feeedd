# row: None, booleans, texts, whole and decimal numbers, also `2**2000`

# %% reference
def describe(n, words=()):
    return [n * n, tuple(words), {"big": 2**n, "even": n % 2 == 0}, None, n / 2]


# %% checks
@check(answers.describe, value=True, weight=3)
def test_describe(student):
    """every part of the description, for small numbers and large ones"""
    for n in (3, 4, 2000, -1 + 1):
        assert_same(student.describe(n), answers.describe(n))


@check(answers.describe)
def test_describe_words(student):
    """the words come back in their order, a list stays what it was"""
    words = ["one", "two", "three"]
    assert_same(student.describe(2, words=words)[1], words)
    assert_unchanged(student)


@misconception(answers.describe, loses=test_describe)
def odd(n, words=()):
    """Even and odd are exchanged. What is left when an even number is divided by two?"""
    return [n * n, tuple(words), {"big": 2**n, "even": n % 2 == 1}, None, n / 2]


@misconception(answers.describe, loses=test_describe_words)
def sorts(words_or_n, words=()):
    """The words that went in stand in another order now. Could the answer be a new list?"""
    if isinstance(words, list):
        words.sort()
    n = words_or_n
    return [n * n, tuple(words), {"big": 2**n, "even": n % 2 == 0}, None, n / 2]


# %% right other spellings
def describe(n, words=()):
    return (float(n * n) if n < 100 else n**2, list(words), {"even": not n & 1, "big": 1 << n}, None, np.float64(n) / 2)


# %% wrong a float is not that large: 1
def describe(n, words=()):
    return [n * n, tuple(words), {"big": float(2**min(n, 1000)), "even": n % 2 == 0}, None, n / 2]


# %% hostile numbers without end: <=1
def describe(n, words=()):
    return [1 << 10_000_000] * 5
# says: too large


# %% hostile a text without end: <=1
def describe(n, words=()):
    return "x" * 10_000_000


# %% hostile keys without end: <=1
def describe(n, words=()):
    return {str(i): {str(j): j for j in range(300)} for i in range(300)}
