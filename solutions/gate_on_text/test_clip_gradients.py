"""Hidden checks of gradients that are cut to a length, and the known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import assert_array, assert_new, assert_silent, check, misconception, numbers
from solutions import probes
from solutions.gate_on_text import reference as answers

dW, db = numbers("dW", 4, 3), numbers("db", 3)
LONG, ROW = np.array([[3.0, 0.0], [0.0, 0.0]]), np.array([0.0, 4.0])
TENTH = (0.1 * LONG, 0.1 * ROW, 0.4)  # longer than the limit, and its square is not
WITHIN = (LONG, ROW, 6.0)  # the other way round


LEARNT = {"rtol": 1.2e-8, "atol": 1e-12}  # a guard of 1e-8 beside the length is no fault


@check(answers.clip_gradients, value=True, weight=4)
def test_clip_gradients_shortens(student):
    """gradients that are too long become as long as the limit, and keep their direction"""
    for given in ((3 * dW, db, 0.5), (dW, 9 * db, 2.5), (LONG, ROW, 1.0), TENTH):
        probes.assert_each_same(student.clip_gradients(*given), answers.clip_gradients(*given), **LEARNT)


@check(answers.clip_gradients, weight=2)
def test_clip_gradients_leaves_short_ones(student):
    """gradients within the limit stay as they are"""
    for given in ((dW, db, 100.0), (0.01 * dW, 0.02 * db, 1.0), WITHIN):
        probes.assert_each_same(student.clip_gradients(*given), given[:2], **LEARNT)


@check(answers.clip_gradients)
def test_clip_gradients_of_nothing(student):
    """gradients of zero stay zero in silence, whatever their shape"""
    for shape in ((4, 3, 2), (1,)):
        given = np.zeros(shape), np.zeros(2), 1.0
        probes.assert_each_same(student.clip_gradients(*given), given[:2], **LEARNT)
        student.clip_gradients(*given)
        assert_silent(student)


@check(answers.clip_gradients)
def test_clip_gradients_leaves_arguments(student):
    """the answers are new arrays, whole numbers cut nothing off, and the arguments stay as they were"""
    for limit in (0.5, 100.0):
        answer = student.clip_gradients(dW.copy(), db.copy(), limit)
        assert_new(student)
        for part in answer if isinstance(answer, tuple | list) else ():
            assert_array(part, np.shape(part))
    probes.assert_keeps_decimals(student.clip_gradients, answers.clip_gradients, 3 * dW, 9 * db, 0.5)


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


@misconception(answers.clip_gradients, loses=(SHORTENS, SHORT), worth=0.65)
def square_held_against_the_limit(dW, db, limit):
    """Whether they are too long was asked of the square of their length: some short ones are made longer,
    some long ones stay. Which number is held against the limit in step 3?"""
    square = np.sum(dW**2) + np.sum(db**2)
    factor = limit / np.sqrt(square) if square > limit else 1.0
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


@misconception(answers.clip_gradients, loses=(SHORTENS, SHORT), worth=0.5)
def lengths_added(dW, db, limit):
    """The lengths of the two were added. How long are a step to the east and a step to the north
    together? See the worked example in step 3."""
    length = np.sqrt(np.sum(dW**2)) + np.sqrt(np.sum(db**2))
    factor = limit / max(length, limit)
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=test_clip_gradients_shortens, worth=0.5)
def measured_by_the_weights(dW, db, limit):
    """The length is that of the weights alone. Who else belongs to it? See the formula in step 3."""
    factor = limit / max(np.sqrt(np.sum(dW**2)), limit)
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=test_clip_gradients_shortens, worth=0.45)
def measured_by_the_biases(dW, db, limit):
    """The length is that of the biases alone. Who else belongs to it? See the formula in step 3."""
    factor = limit / max(np.sqrt(np.sum(db**2)), limit)
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=test_clip_gradients_shortens, worth=0.5)
def mean_for_the_sum(dW, db, limit):
    """The squares were averaged and not added up. How long is a gradient of many small numbers? See the
    formula in step 3."""
    length = np.sqrt(np.mean(dW**2) + np.mean(db**2))
    factor = limit / max(length, limit)
    return dW * factor, db * factor


@misconception(answers.clip_gradients, central=True, loses=test_clip_gradients_shortens, worth=0.4)
def upside_down(dW, db, limit):
    """Gradients that are too long were made longer still: the factor is upside down. Which of the two,
    length or limit, belongs above? See the formula in step 3."""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    factor = max(length, limit) / limit
    return dW * factor, db * factor


@misconception(
    answers.clip_gradients,
    central=True,
    loses=(
        test_clip_gradients_shortens,
        test_clip_gradients_leaves_short_ones,
    ),
    worth=0.35,
)
def short_ones_alone(dW, db, limit):
    """The short gradients were changed, and the long ones left as they are. Which ones should be cut? See
    step 3."""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    factor = limit / length if 0 < length < limit else 1.0
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=test_clip_gradients_shortens, worth=0.5)
def weights_cut_alone(dW, db, limit):
    """Only the weights were made shorter. Is the direction still the same when the biases stay as they
    were? See the formula in step 3."""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    return dW * limit / max(length, limit), db * 1.0


@misconception(answers.clip_gradients, loses=test_clip_gradients_shortens, worth=0.45)
def times_the_limit(dW, db, limit):
    """Long gradients were multiplied by the limit, and never divided by their length. How long are they
    then? See the formula in step 3."""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    factor = limit if length > limit else 1.0
    return dW * factor, db * factor


@misconception(answers.clip_gradients, central=True, loses=test_clip_gradients_shortens, worth=0.35)
def long_ones_thrown_away(dW, db, limit):
    """Gradients that are too long became zero. What of them should stay the same? See step 3."""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    factor = 0.0 if length > limit else 1.0
    return dW * factor, db * factor


@misconception(answers.clip_gradients, keeps=(test_clip_gradients_leaves_arguments,), worth=0.55)
def one_row_of_both(dW, db, limit):
    """Both come back in one row. Where does the training find the weights, and where the biases? See the
    shape table in step 3."""
    return np.concatenate([np.ravel(part) for part in answers.clip_gradients(dW, db, limit)])


@misconception(answers.clip_gradients, loses=test_clip_gradients_shortens, worth=0.5)
def root_of_the_factor(dW, db, limit):
    """The gradients are not short enough: the root was taken of the factor too. How long should they be?
    See the worked example in step 3."""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    factor = np.sqrt(limit / max(length, limit))
    return dW * factor, db * factor


@misconception(answers.clip_gradients, loses=test_clip_gradients_of_nothing, worth=0.8)
def divided_by_nothing(dW, db, limit):
    """Gradients of zero are divided by their length, which is zero. Which lengths need no factor at all?
    See step 3."""
    length = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    with np.errstate(over="ignore"):
        factor = np.minimum(1.0, limit / length)
    return dW * factor, db * factor


EQUIVALENT = {
    "clip_gradients: max(length, limit) -> max(limit, length)": "the same number",
}
