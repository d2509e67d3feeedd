# row: several notebooks in one assignment

# %% shared
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% reference
def forget(x, c):
    return sigmoid(x) * c


# %% checks
@check(answers.forget, value=True)
def test_forget(student):
    """the memory is kept by the share that the score says"""
    for c in (numbers("c", 4), numbers("d", 4)):
        assert_same(student.forget(numbers("x", 4), c), answers.forget(numbers("x", 4), c))


@check(answers.forget)
def test_forget_leaves_its_arguments(student):
    """the old memory stays as it was"""
    student.forget(numbers("x", 4), numbers("c", 4))
    assert_unchanged(student)


@misconception(answers.forget, loses=test_forget)
def keeps_the_rest(x, c):
    """What was to be kept is lost, and the other way round. Whose share is it?"""
    return (1 - answers.sigmoid(x)) * c


@misconception(answers.forget, loses=test_forget_leaves_its_arguments)
def in_place(x, c):
    """The memory that went in is changed. Could the answer be a new array?"""
    c *= answers.sigmoid(x)
    return c


# %% right with what the notebooks share
def forget(x, c):
    return c * sigmoid(x)


# %% wrong something that another notebook has: 0
def forget(x, c):
    return keep(c, x)
# says: keep


# %% hostile looks for the other notebooks: <=1
from pathlib import Path


def forget(x, c):
    return [path.read_text() for path in Path("..").rglob("*.ipynb")]
