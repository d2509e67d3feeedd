# row: everything else: sets, complex numbers, DataFrames, figures, iterators

# %% reference
def words_of(text):
    return sorted(text.split())


# %% checks
@check(answers.words_of, value=True)
def test_words(student):
    """the words in the order of the alphabet"""
    for text in ("of gates three", "a", "two words two"):
        assert_same(student.words_of(text), answers.words_of(text))


@check(answers.words_of)
def test_words_of_nothing(student):
    """an empty text has no words"""
    assert_same(student.words_of(""), [])


@misconception(answers.words_of, loses=test_words)
def as_they_come(text):
    """The words stand as they come. Which order was asked for?"""
    return text.split()


@misconception(answers.words_of, loses=test_words_of_nothing)
def one_at_least(text):
    """Nothing has a word in it. How long is the list of its words?"""
    return sorted(text.split()) or [""]


# %% right one by one
def words_of(text):
    found = []
    for word in text.split():
        found.append(word)
    found.sort()
    return tuple(found)


# %% wrong a set: <=1
def words_of(text):
    return set(text.split())
# says: a set \(give a sorted list instead\)


# %% wrong complex numbers: <=1
def words_of(text):
    return 3 + 1j
# says: a complex number \(give its real


# %% wrong a figure: <=1
import matplotlib.pyplot as plt


def words_of(text):
    figure, _ = plt.subplots()
    return figure
# says: a figure \(give the numbers


# %% wrong an iterator: <=1
def words_of(text):
    return map(str, sorted(text.split()))
# says: a map \(give a list


# %% wrong a generator: <=1
def words_of(text):
    yield from sorted(text.split())
# says: a generator \(give a list


# %% wrong a function: <=1
def words_of(text):
    return lambda: sorted(text.split())
# says: a function \(give what the function gives


# %% wrong something like a table of another library: <=1
class DataFrame:
    def __init__(self, words):
        self.words = words

    def __array__(self, dtype=None, copy=None):
        return np.array(self.words)


DataFrame.__module__ = "pandas.core.frame"


def words_of(text):
    return DataFrame(sorted(text.split()))
# says: a DataFrame \(give its numbers as an array


# %% hostile a class with the name of a list: <=1
class list:
    def __len__(self):
        return 3

    def __iter__(self):
        while True:
            yield "a"


def words_of(text):
    return list()
# says: an object


# %% hostile is looked at for ever: <=1
class Meta(type):
    def __getattribute__(cls, name):
        while True:
            pass


class Endless(metaclass=Meta):
    pass


def words_of(text):
    return Endless()
