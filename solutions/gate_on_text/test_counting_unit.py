"""Hidden checks of the unit that counts, and the known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_silent, assert_unchanged, check, generator, misconception, numbers
from solutions import probes
from solutions.gate_on_text import reference as answers


def given(length, units, place, sign=1.0):
    """Memories of which one goes closely with the depth, small beside the others, and far from zero."""
    depth = np.cumsum(generator(f"depth {length}").choice([1.0, -1.0], length)) + 0.1 * numbers("d", length)
    memory = 5 * numbers(f"noise {length}", length, units)
    memory[:, place] = sign * (0.1 * depth + 0.01 * numbers("little", length)) - 30
    memory[:, (place + 1) % units] += 3 * depth if units > 1 else 0
    return memory, depth


def assert_found(answer, due):
    """The unit and its correlation, whatever their order."""
    found = [float(part) for part in probes.parts(answer) if part.ndim == 0]
    for wanted in due:
        if not any(np.isclose(part, wanted, 1.2e-8, 1e-12) for part in found):
            raise Failed("the unit or its correlation is not in the answer")


@check(answers.counting_unit, value=True, weight=5)
def test_counting_unit_found(student):
    """the unit whose memory goes up and down with the depth, and how closely"""
    for length, units, place in ((12, 4, 1), (15, 4, 3)):
        arguments = given(length, units, place)
        assert_found(student.counting_unit(*arguments), answers.counting_unit(*arguments))


@check(answers.counting_unit, value=True, weight=2)
def test_counting_unit_downwards(student):
    """a unit that counts downwards counts as well; its correlation is below zero"""
    for place in (0, 2):
        arguments = given(14, 4, place, -1.0)
        assert_found(student.counting_unit(*arguments), answers.counting_unit(*arguments))


@check(answers.counting_unit, value=True)
def test_counting_unit_that_stands_still(student):
    """a unit that never moves is not the one, and raises no warning"""
    memory, depth = given(12, 4, 2)
    memory[:, 0] = 0.0
    answer = student.counting_unit(memory, depth)
    assert_silent(student)
    assert_found(answer, answers.counting_unit(memory, depth))


@check(answers.counting_unit)
def test_counting_unit_pair(student):
    """a pair: a whole number, then a correlation between -1 and 1, of any number of units"""
    for length, units in ((8, 1), (6, 6), (9, 2)):
        unit, correlation = probes.several(student.counting_unit(*given(length, units, 0)), 2)
        whole = np.ndim(unit) == 0 and float(unit).is_integer() and 0 <= unit < units
        if not (whole and np.ndim(correlation) == 0 and abs(correlation) < 1 + 1e-9):
            raise Failed("the answer is not the place of a unit, then a correlation")


@check(answers.counting_unit)
def test_counting_unit_leaves_arguments(student):
    """the arguments stay as they were"""
    student.counting_unit(*given(9, 3, 1))
    assert_unchanged(student)


# known mistakes

FOUND, DOWN, STILL, PAIR, ARGUMENTS = (
    test_counting_unit_found,
    test_counting_unit_downwards,
    test_counting_unit_that_stands_still,
    test_counting_unit_pair,
    test_counting_unit_leaves_arguments,
)


def correlations(memory, depth):
    """All of them."""
    return np.array([answers.counting_unit(column[:, None], depth)[1] for column in memory.T])


@misconception(answers.counting_unit, central=True, loses=(FOUND, DOWN, STILL, PAIR), worth=0.4)
def largest_covariance(memory, depth):
    """A unit that moves widely was taken, not one that moves with the depth: the numbers depend on its scale.
    What is a covariance divided by? See the formula in step 4."""
    found = (depth - depth.mean()) @ (memory - memory.mean(axis=0)) / len(depth)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(answers.counting_unit, central=True, loses=(FOUND, DOWN, STILL), worth=0.3)
def least_related(memory, depth):
    """This is the unit that has least to do with the depth. Which end of the list was asked for? See step
    4."""
    found = correlations(memory, depth)
    unit = int(np.argmin(np.abs(found)))
    return unit, float(found[unit])


@misconception(answers.counting_unit, central=True, loses=(FOUND, DOWN, STILL), worth=0.45)
def not_centred(memory, depth):
    """The memories were compared as they are, without their means: whatever is far from zero looks alike.
    What is taken away first? See the formula in step 4."""
    length = np.sqrt(np.sum(memory**2, axis=0) * np.sum(depth**2))
    found = depth @ memory / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(answers.counting_unit, loses=DOWN, worth=0.65)
def upwards_alone(memory, depth):
    """A unit that counts downwards was passed over. Does a correlation of -1 know the depth less well than
    one of 1? See step 4."""
    found = correlations(memory, depth)
    unit = int(np.argmax(found))
    return unit, float(found[unit])


@misconception(answers.counting_unit, loses=DOWN, worth=0.7)
def sign_lost(memory, depth):
    """Whether the unit counts up or down is lost. Which sign has a unit that sinks with the
    depth? See step 4."""
    unit, found = answers.counting_unit(memory, depth)
    return unit, abs(found)


@misconception(answers.counting_unit, loses=(FOUND, DOWN, STILL, PAIR), worth=0.5)
def unit_alone(memory, depth):
    """The unit comes back alone. How closely does it go with the depth? See the shape table in step 4."""
    return answers.counting_unit(memory, depth)[0]


@misconception(answers.counting_unit, loses=(FOUND, DOWN, STILL), worth=0.55)
def squared(memory, depth):
    """The correlation is squared. Which number lies between -1 and 1 and knows up from down? See step 4."""
    unit, found = answers.counting_unit(memory, depth)
    return unit, found**2


@misconception(answers.counting_unit, loses=(FOUND, DOWN, STILL, PAIR), worth=0.55)
def counted_from_one(memory, depth):
    """The unit that comes back is the one behind it. From which number are units counted? See step
    4."""
    unit, found = answers.counting_unit(memory, depth)
    return unit + 1, found


@misconception(answers.counting_unit, loses=PAIR, worth=0.75)
def pair_swapped(memory, depth):
    """Both are right, but come back in the other order. Which is asked for first? See step 4."""
    return answers.counting_unit(memory, depth)[::-1]


@misconception(answers.counting_unit, loses=STILL, worth=0.75)
def stumbles_over_stillness(memory, depth):
    """A unit that never moves makes a division by zero, and is taken for the one that counts. What is its
    correlation? See the toolbox in step 4."""
    moved, deep = memory - memory.mean(axis=0), depth - depth.mean()
    found = deep @ moved / np.sqrt(np.sum(moved**2, axis=0) * np.sum(deep**2))
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(answers.counting_unit, loses=ARGUMENTS, worth=0.8)
def in_place(memory, depth):
    """The memories of whoever called are changed. Can they be centred in a new array?"""
    answer = answers.counting_unit(memory, depth)
    memory -= memory.mean(axis=0)
    return answer


@misconception(answers.counting_unit, central=True, loses=(FOUND, DOWN, STILL), worth=0.3)
def widest(memory, depth):
    """The unit that moves most was taken, whatever it moves with. What should it have in common with the
    depth? See step 4."""
    unit = int(np.argmax(memory.std(axis=0)))
    return unit, float(correlations(memory, depth)[unit])


@misconception(answers.counting_unit, central=True, loses=(FOUND, DOWN, STILL), worth=0.4)
def not_centred_and_still(memory, depth):
    """The memories were compared as they are, without their means, and a unit that never moves makes a
    division by zero. What is taken away first, and what is a silent unit's length? See the formula in step
    4."""
    found = depth @ memory / np.sqrt(np.sum(memory**2, axis=0) * np.sum(depth**2))
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


MOVED, DEEP, ABOVE = "np.sum(moved ** 2, axis=0)", "np.sum(deep ** 2)", "np.where(length > 0, length, 1.0)"


@misconception(answers.counting_unit, central=True, loses=(FOUND, DOWN, STILL), worth=0.3)
def nearest_to_the_depth(memory, depth):
    """The unit was taken whose numbers are nearest to the depth. A unit that counts in tenths, or downwards,
    is far from it: what has it in common with the depth?"""
    unit = int(np.argmin(np.abs(memory - depth[:, None]).sum(axis=0)))
    return unit, float(correlations(memory, depth)[unit])


@misconception(
    answers.counting_unit,
    keeps=(
        test_counting_unit_pair,
        test_counting_unit_leaves_arguments,
    ),
    worth=0.55,
)
def one_mean_for_all(memory, depth):
    """One mean was taken for all units together. Around which number does each memory move? See the
    formula in step 4."""
    moved, deep = memory - memory.mean(), depth - depth.mean()
    length = np.sqrt(np.sum(moved**2, axis=0) * np.sum(deep**2))
    found = deep @ moved / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(answers.counting_unit, keeps=(test_counting_unit_leaves_arguments,), worth=0.5)
def root_left_out(memory, depth):
    """The product was divided by squares: the root is missing, and the numbers depend on the scale.
    Between which numbers does a correlation lie? See the formula in step 4."""
    moved, deep = memory - memory.mean(axis=0), depth - depth.mean()
    length = np.sum(moved**2, axis=0) * np.sum(deep**2)
    found = deep @ moved / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(
    answers.counting_unit,
    keeps=(
        test_counting_unit_pair,
        test_counting_unit_leaves_arguments,
    ),
    worth=0.55,
)
def depth_not_centred(memory, depth):
    """From the memories the mean was taken away, and not from the depth. Which of the two are centred in
    the formula of step 4?"""
    moved = memory - memory.mean(axis=0)
    length = np.sqrt(np.sum(moved**2, axis=0) * np.sum(depth**2))
    found = depth @ moved / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(
    answers.counting_unit,
    keeps=(
        test_counting_unit_pair,
        test_counting_unit_leaves_arguments,
    ),
    worth=0.5,
)
def memory_not_centred(memory, depth):
    """From the depth the mean was taken away, and not from the memories. Which of the two are centred in
    the formula of step 4?"""
    deep = depth - depth.mean()
    length = np.sqrt(np.sum(memory**2, axis=0) * np.sum(deep**2))
    found = deep @ memory / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(answers.counting_unit, keeps=(test_counting_unit_leaves_arguments,), worth=0.6)
def all_correlations(memory, depth):
    """The correlations of all units come back. Whose is asked for? See the shape table in step 4."""
    return answers.counting_unit(memory, depth)[0], correlations(memory, depth)


@misconception(
    answers.counting_unit,
    loses=(
        test_counting_unit_found,
        test_counting_unit_that_stands_still,
    ),
    worth=0.5,
)
def downwards_alone(memory, depth):
    """Only units that count downwards were looked for. Does a correlation of 1 know the depth less well
    than one of -1? See step 4."""
    found = correlations(memory, depth)
    unit = int(np.argmin(found))
    return unit, float(found[unit])


@misconception(answers.counting_unit, loses=test_counting_unit_downwards, worth=0.6)
def largest_for_its_own(memory, depth):
    """The unit is right, and the correlation is the largest of all, not its own. Whose correlation comes
    back when the unit counts downwards? See step 4."""
    return answers.counting_unit(memory, depth)[0], float(correlations(memory, depth).max())


@misconception(answers.counting_unit, central=True, keeps=(test_counting_unit_leaves_arguments,), worth=0.35)
def product_alone(memory, depth):
    """Products of memories and depth were compared as they are: a unit with large numbers wins. What is
    taken away first, and by what is it divided? See the formula in step 4."""
    found = depth @ memory
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(answers.counting_unit, loses=test_counting_unit_that_stands_still, worth=0.75)
def stillness_warns(memory, depth):
    """A unit that never moves makes a division by zero. What is its correlation? See the toolbox in step
    4."""
    moved, deep = memory - memory.mean(axis=0), depth - depth.mean()
    found = deep @ moved / np.sqrt(np.sum(moved**2, axis=0) * np.sum(deep**2))
    unit = int(np.nanargmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(answers.counting_unit, keeps=(test_counting_unit_leaves_arguments,), worth=0.5)
def covariance_over_lengths_apart(memory, depth):
    """The correlation is off by a factor: mean and sum of squares were mixed. Are all three sums divided
    by the same count? See the formula in step 4."""
    moved, deep = memory - memory.mean(axis=0), depth - depth.mean()
    length = np.sqrt(np.mean(moved**2, axis=0) * np.mean(deep**2))
    found = deep @ moved / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(
    answers.counting_unit,
    keeps=(
        test_counting_unit_pair,
        test_counting_unit_leaves_arguments,
    ),
    worth=0.5,
)
def mean_over_the_units(memory, depth):
    """From every step the mean over the units was taken away. Along which axis does one memory run, and
    what is its mean? See the toolbox in step 4."""
    moved, deep = memory - memory.mean(axis=1, keepdims=True), depth - depth.mean()
    length = np.sqrt(np.sum(moved**2, axis=0) * np.sum(deep**2))
    found = deep @ moved / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(np.abs(found)))
    return unit, float(found[unit])


@misconception(
    answers.counting_unit,
    central=True,
    keeps=(
        test_counting_unit_pair,
        test_counting_unit_leaves_arguments,
    ),
    worth=0.35,
)
def not_centred_and_sign_lost(memory, depth):
    """The memories were compared as they are, without their means, and whether the unit counts up or down
    is lost. What is taken away first, and which sign has a unit that sinks with the depth? See the
    formula in step 4."""
    length = np.sqrt(np.sum(memory**2, axis=0) * np.sum(depth**2))
    found = np.abs(depth @ memory) / np.where(length > 0, length, 1.0)
    unit = int(np.argmax(found))
    return unit, float(found[unit])


@misconception(
    answers.counting_unit,
    loses=(
        test_counting_unit_found,
        test_counting_unit_downwards,
        test_counting_unit_that_stands_still,
    ),
    worth=0.5,
)
def chosen_by_the_covariance(memory, depth):
    """The unit was chosen by its covariance: one that moves widely wins over one that moves with the depth.
    Which number is the largest one sought among? See the formula in step 4."""
    moved, deep = memory - memory.mean(axis=0), depth - depth.mean()
    unit = int(np.argmax(np.abs(deep @ moved)))
    return unit, float(correlations(memory, depth)[unit])


EQUIVALENT = {
    f"counting_unit: {MOVED} * {DEEP} -> {MOVED}.__imul__({DEEP})": "it is a new array",
    f"counting_unit: deep @ moved / {ABOVE} -> (deep @ moved).__itruediv__({ABOVE})": "it is a new array",
    "counting_unit: length > 0 -> length != 0": "a length is never below 0",
    f"counting_unit: 1.0 -> 2.0 in {ABOVE}": "0 is divided by it",
    f"counting_unit: 1.0 -> -1.0 in {ABOVE}": "0 is divided by it",
    "counting_unit: np.abs -> np.square": "it has the same order",
}
