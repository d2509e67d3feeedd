"""Hidden checks of gradients that are cut to a length, and the known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import assert_array, assert_silent, assert_unchanged, check, misconception, numbers
from solutions import probes
from solutions.gate_on_text import reference as answers

dW, db = numbers("dW", 4, 3), numbers("db", 3)
LONG, ROW = np.array([[3.0, 0.0], [0.0, 0.0]]), np.array([0.0, 4.0])


@check(answers.clip_gradients, value=True, weight=4)
def test_clip_gradients_shortens(student):
    """gradients that are too long become as long as the limit, and keep their direction"""
    for given in ((3 * dW, db, 0.5), (dW, 9 * db, 2.5), (LONG, ROW, 1.0)):
        probes.assert_each_same(student.clip_gradients(*given), answers.clip_gradients(*given))


@check(answers.clip_gradients, weight=2)
def test_clip_gradients_leaves_short_ones(student):
    """gradients within the limit stay as they are"""
    for given in ((dW, db, 100.0), (0.01 * dW, 0.02 * db, 1.0)):
        probes.assert_each_same(student.clip_gradients(*given), given[:2])


@check(answers.clip_gradients)
def test_clip_gradients_of_nothing(student):
    """gradients of zero stay zero in silence, whatever their shape"""
    for shape in ((4, 3, 2), (1,)):
        given = np.zeros(shape), np.zeros(2), 1.0
        probes.assert_each_same(student.clip_gradients(*given), given[:2])
        student.clip_gradients(*given)
        assert_silent(student)


@check(answers.clip_gradients)
def test_clip_gradients_leaves_arguments(student):
    """the answers are arrays, and the arguments stay as they were"""
    for limit in (0.5, 100.0):
        answer = student.clip_gradients(dW.copy(), db.copy(), limit)
        assert_unchanged(student)
        for part in answer if isinstance(answer, tuple | list) else ():
            assert_array(part, np.shape(part))


# known mistakes

SHORTENS, SHORT, NOTHING, ARGUMENTS = (
    test_clip_gradients_shortens,
    test_clip_gradients_leaves_short_ones,
    test_clip_gradients_of_nothing,
    test_clip_gradients_leaves_arguments,
)


@misconception(answers.clip_gradients, central=True, loses=SHORTENS, worth=0.4)
def by_the_largest_number(dW, db, limit):
    """The largest number alone was brought to the limit: together they are longer still. Which numbers does
    the length in step 3 count?"""
    largest = max(np.abs(dW).max(), np.abs(db).max(), limit)
    return dW * limit / largest, db * limit / largest


@misconception(answers.clip_gradients, central=True, loses=SHORTENS, worth=0.35)
def every_number_alone(dW, db, limit):
    """Every number was cut by itself, so the direction is another one. What do all of them share? See step
    3."""
    return np.clip(dW, -limit, limit), np.clip(db, -limit, limit)


@misconception(answers.clip_gradients, central=True, loses=SHORTENS)
def never_cut(dW, db, limit):
    """Nothing was cut. How long are the two together, and how long may they be? See the worked example in
    step 3."""
    return dW * 1.0, db * 1.0


@misconception(answers.clip_gradients, loses=SHORTENS, worth=0.5)
def each_by_its_own_length(dW, db, limit):
    """Each of the two was cut by its own length, so one has turned against the other. Whose length counts?
    See the formula in step 3."""
    return tuple(part * limit / max(np.sqrt(np.sum(part**2)), limit) for part in (dW, db))


@misconception(answers.clip_gradients, loses=SHORTENS, worth=0.55)
def length_without_the_root(dW, db, limit):
    """The gradients are too short: they were divided by the square of their length. What is missing in the
    length? See the formula in step 3."""
    length = np.sum(dW**2) + np.sum(db**2)
    factor = limit / length if np.sqrt(length) > limit else 1.0
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=SHORTENS, worth=0.5)
def sum_of_sizes(dW, db, limit):
    """The length was taken along the axes, as if one had to walk round the corner. How long is [3, 4]? See
    the worked example in step 3."""
    length = np.sum(np.abs(dW)) + np.sum(np.abs(db))
    factor = limit / length if np.sqrt(np.sum(dW**2) + np.sum(db**2)) > limit else 1.0
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=SHORTENS, worth=0.45)
def to_length_one(dW, db, limit):
    """The gradients have the length 1, whatever the limit. How long may they be?"""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    factor = 1 / length if length > limit else 1.0
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=SHORT, worth=0.65)
def short_ones_too(dW, db, limit):
    """Short gradients were made longer, up to the limit. Which ones should be cut? See step 3."""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    factor = limit / (length if length > 0 else 1.0)
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=(SHORTENS, SHORT, NOTHING), worth=0.5)
def weights_alone(dW, db, limit):
    """Only one of the two came back. Where is the other one? See the shape table in step 3."""
    return answers.clip_gradients(dW, db, limit)[0]


@misconception(answers.clip_gradients, loses=(SHORTENS, SHORT, NOTHING), worth=0.6)
def pair_swapped(dW, db, limit):
    """Both are right, but come back in the other order. Which is asked for first?"""
    return answers.clip_gradients(dW, db, limit)[::-1]


@misconception(answers.clip_gradients, loses=ARGUMENTS, worth=0.8)
def in_place(dW, db, limit):
    """The gradients of whoever called are changed. Can the answer be new arrays?"""
    short = answers.clip_gradients(dW, db, limit)
    dW[...], db[...] = 0, 0
    return short


EQUIVALENT = {
    "clip_gradients: max(length, limit) -> max(limit, length)": "the same number",
}
