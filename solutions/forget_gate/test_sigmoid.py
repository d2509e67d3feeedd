"""Hidden checks of `sigmoid`, from scores to shares, and the known mistakes.

Each check asks one thing so that one fault is paid once.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder import (
    Failed,
    assert_agrees,
    assert_array,
    assert_new,
    assert_same,
    assert_silent,
    assert_unchanged,
    attempt,
    check,
    misconception,
    numbers,
    rows,
)
from solutions.forget_gate import reference as gate
from solutions.forget_gate.inputs import LOOSE

# Variants of the reference that no check can notice, because they are no fault.
EQUIVALENT = {
    "sigmoid: np.asarray(z, dtype=np.float64) -> z": "the exponential makes floats of integers",
    "sigmoid: np.asarray(z, dtype=np.float64) -> np.asarray(z)": "the exponential makes floats of integers",
    "sigmoid: z = np.asarray(z, dtype=np.float64) -> nothing": "the exponential makes floats of integers",
    "sigmoid: np.where(z >= 0, 1.0, small) / (1.0 + small) -> "
    "np.where(z >= 0, 1.0, small).__itruediv__(1.0 + small)": "a new array is divided in place",
    "sigmoid: z >= 0 -> z > 0": "both branches are 1/2 at zero",
}


NEAR = numbers("near", 9, low=-8, high=8)
FAR = np.concatenate([NEAR, [0.4, -0.7, 6.5, -7.0, -30.0, 25.0, 30.0, -21.5, -25.0, 19.0]])
EXTREME = np.array([-1000.0, 1000.0, 0.0, -800.0, 800.0])


@check(gate.sigmoid, weight=3, value=True)
def test_sigmoid_values(student):
    """the sigmoid of 0, of plus and minus ln 3, of ln 9, and of other numbers"""
    known = np.log(np.array([1.0, 3.0, 1 / 3, 9.0]))
    for z in (numbers("z", 6), known, numbers("y", 3), numbers("z", 6)):
        assert_same(student.sigmoid(z), gate.sigmoid(z), **LOOSE)


@check(gate.sigmoid, weight=0.5, value=True)
def test_sigmoid_is_a_gate(student):
    """it stays between 0 and 1, is as far from a half as it should be, and z and -z share 1 between them"""
    z = np.concatenate([FAR, -FAR])
    share = assert_array(np.asarray(student.sigmoid(z)), z.shape)
    near = share[np.abs(z) <= 8]
    if not ((near > 0) & (near < 1)).all() or not ((share >= 0) & (share <= 1)).all():
        raise Failed("a share is not between 0 and 1")
    if np.abs(np.abs(share - 0.5) - np.abs(gate.sigmoid(z) - 0.5)).max() > 1e-2:  # which way is asked above
        raise Failed("a share is too near to a half, or too far from it")
    if np.abs(share[: len(FAR)] + share[len(FAR) :] - 1).max() > 1e-2:
        raise Failed("the shares of z and -z do not add up to 1")


@check(gate.sigmoid, weight=0.75, value=True)
def test_sigmoid_accuracy(student):
    """exact to the last digits from -30 to 30, and every number is treated for itself"""
    together = student.sigmoid(FAR)
    assert_same(together, gate.sigmoid(FAR))
    assert_agrees(
        student.sigmoid(FAR[::-1].copy()), gate.sigmoid(FAR[::-1]), lambda: np.asarray(together)[::-1]
    )
    assert_same(student.sigmoid(FAR[:2]), np.asarray(together)[:2])


@check(gate.sigmoid, weight=1.5)
def test_sigmoid_stability(student):
    """at z = -1000 and 1000, and beyond, it is 0 and 1 without a warning, and it switches no warning off"""
    for z in (EXTREME, 30 * EXTREME, np.array([-1000.0, 3.0, 1000.0, -710.0]), EXTREME[[0, 0]]):
        share = student.sigmoid(z)
        assert_silent(student)
        assert_agrees(share, gate.sigmoid(z), partial(attempt, student.sigmoid, np.clip(z, -37, 37)))
    student.sigmoid(NEAR)
    assert_silent(student)


@check(gate.sigmoid, weight=0.75)
def test_sigmoid_shapes_and_batch(student):
    """the answer is an array of the same shape: one sample, a batch, a batch of one"""
    for shape in [(3,), (1,), (5, 3), (3, 3), (1, 3), (4, 1)]:
        z = numbers("z", *shape)
        share = assert_array(student.sigmoid(z), shape)
        assert_agrees(
            share,
            gate.sigmoid(z),
            partial(rows, student.sigmoid, z) if len(shape) == 2 else lambda share=share: share,
        )


@check(gate.sigmoid, weight=0.5)
def test_sigmoid_leaves_arguments(student):
    """the argument stays as it was, and whole numbers give the same shares as decimals"""
    for z in (np.array([-2, 0, 3, 1]), np.array([4, -1])):
        share = student.sigmoid(z)
        assert_new(student)
        assert_agrees(share, gate.sigmoid(z), partial(attempt, student.sigmoid, z.astype(float)))
    for z in (NEAR, EXTREME, numbers("z", 2, 3)):
        attempt(student.sigmoid, z)
        assert_unchanged(student)


# known mistakes: sigmoid


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def overflow(z):
    """The numbers are right, but far below zero NumPy warns of an overflow. Which number does the exponential
    get there, and is there a form in which it never gets a large one? See "Extra: scores far from zero"."""
    return 1 / (1 + np.exp(-z))


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments), worth=0.4)
def parentheses_missing(z):
    """The results are larger than 1. Which part of the formula does the division bar cover, and which part
    does your division cover? Step 3 has the formula."""
    return 1 / 1 + np.exp(-z)


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments), worth=0.25)
def the_power_alone(z):
    """This is the exponential alone, which has no upper end. What does the formula in step 3 make of it?"""
    return np.exp(-z)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_accuracy), central=True)
def falling(z):
    """The curve falls where it should rise. What should a very large score do to the gate, and which sign
    makes it so?"""
    return gate.sigmoid(-z)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_accuracy, test_sigmoid_stability))
def falling_with_overflow(z):
    """The curve falls where it should rise, and it warns of an overflow. What should a very large score do to
    the gate, and which sign makes it so?"""
    return 1 / (1 + np.exp(z))


@misconception(
    gate.sigmoid,
    loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy),
    central=True,
    worth=0.3,
)
def hyperbolic_tangent(z):
    """The results lie between -1 and 1: that is the tanh. Can a share kept be negative? Step 3 draws the
    curve to meet."""
    return np.tanh(z)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def tangent_of_half(z):
    """The results lie between -1 and 1, and zero stays zero. Where should the curve be at zero, and how low
    may a share kept go?"""
    return np.tanh(z / 2)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def twice_as_steep(z):
    """The ends and the middle are right, but the curve is too steep. What happens to z when the sigmoid is
    written by another function?"""
    return (1 + np.tanh(z)) / 2


@misconception(gate.sigmoid, keeps=test_sigmoid_leaves_arguments, central=True, worth=0.25)
def softmax_of_everything(z):
    """The results sum to 1, as if the units had to share. Does a unit need to know of the others to decide
    what it keeps?"""
    e = np.exp(z - np.max(z))
    return e / e.sum()


@misconception(gate.sigmoid, keeps=test_sigmoid_leaves_arguments, worth=0.2)
def softmax_with_overflow(z):
    """The results sum to 1, as if the units had to share. Does a unit need to know of the others to decide
    what it keeps?"""
    return np.exp(z) / np.sum(np.exp(z))


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments), worth=0.25)
def softmax_of_rows(z):
    """The results of every row sum to 1, as if the units had to share. Does a unit need to know of the
    others to decide what it keeps?"""
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@misconception(
    gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy), worth=0.3
)
def straight_lines(z):
    """The curve is made of straight lines. Does the sigmoid ever reach 0 or 1 near the middle? Step 3 draws
    it."""
    return np.clip(0.2 * z + 0.5, 0, 1)


@misconception(
    gate.sigmoid,
    loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy),
    central=True,
    worth=0.2,
)
def a_step(z):
    """Only 0 and 1 come back. What lies between closed and open? See the curve in step 3."""
    return np.where(z > 0, 1.0, 0.0)


@misconception(
    gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy), worth=0.2
)
def a_step_before_zero(z):
    """Only 0 and 1 come back. What lies between closed and open? See the curve in step 3."""
    return np.where(z >= 0, 1.0, 0.0)


@misconception(gate.sigmoid, keeps=(test_sigmoid_stability, test_sigmoid_leaves_arguments))
def yes_or_no(z):
    """True and false come back. Does a gate answer yes or no, or how much? See the curve in step 3."""
    return z > 0


@misconception(gate.sigmoid, keeps=(test_sigmoid_stability, test_sigmoid_leaves_arguments))
def yes_from_zero_on(z):
    """True and false come back. Does a gate answer yes or no, or how much? See the curve in step 3."""
    return z >= 0


@misconception(
    gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments), central=True
)
def positive_part(z):
    """Negative scores become 0 and positive ones come back as they were. Can more than everything be kept?
    See the curve in step 3."""
    return np.maximum(0, z)


@misconception(gate.sigmoid, keeps=())
def exponential_of_one_number(z):
    """It fails on arrays: the exponential of Python's own module takes one number at a time. Whose
    exponential takes an array?"""
    import math

    return 1 / (1 + math.exp(-z))


@misconception(gate.sigmoid, keeps=())
def one_branch_for_all(z):
    """It fails on arrays: one decision is made for all numbers, some of which are positive and some not. How
    can each number take its own branch? See "Extra: scores far from zero"."""
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def both_branches_computed(z):
    """The numbers are right, but NumPy warns: both branches are computed for every number, and the choice
    comes after. What does the branch get that is thrown away? See "Extra: scores far from zero"."""
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


@misconception(gate.sigmoid, loses=test_sigmoid_accuracy)
def clipped_too_near(z):
    """Far below zero the curve stops falling: the scores were clipped near enough to be seen. From where on
    does a limit make no difference to float64? See "Extra: scores far from zero"."""
    return 1 / (1 + np.exp(-np.clip(z, -20, 20)))


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def zero_for_not_a_number(z):
    """Very large scores come back as 0: something divided infinity by infinity, and the result was swept
    under the carpet. What should a very large score give? See "Extra: scores far from zero"."""
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)))


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def infinity_by_infinity(z):
    """Very large scores come back as not-a-number, with a warning. What does the exponential give there, and
    what is infinity divided by infinity? See "Extra: scores far from zero"."""
    return np.exp(z) / (1 + np.exp(z))


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def warnings_switched_off(z):
    """Warnings are switched off, and stay off for everybody's code. Is the overflow gone, or only its
    message? See "Extra: scores far from zero"."""
    np.seterr(all="ignore")
    return 1 / (1 + np.exp(-z))


@misconception(gate.sigmoid, loses=test_sigmoid_leaves_arguments, worth=0.8)
def an_array_like_the_scores(z):
    """Whole numbers as scores give only 0 and 1. Which kind of number does an array hold that is made like
    the scores?"""
    out = np.zeros_like(z)
    out[...] = gate.sigmoid(z)
    return out


@misconception(gate.sigmoid, loses=test_sigmoid_leaves_arguments, worth=0.75)
def written_over_the_scores(z):
    """The scores that went in are not the same afterwards: they were written over. Who else may still need
    them? See "No function changes its arguments" at the top."""
    z[...] = gate.sigmoid(z)
    return z


@misconception(gate.sigmoid, loses=test_sigmoid_leaves_arguments, worth=0.75)
def sign_changed_in_place(z):
    """The result is right, but the scores that went in have the other sign afterwards. Who else may still
    need them? See "No function changes its arguments" at the top."""
    z *= -1
    return gate.sigmoid(-z)


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments))
def one_forgotten(z):
    """The results grow without a limit. What keeps the bottom of the fraction from getting smaller than 1?
    Step 3 has the formula."""
    return 1 / np.exp(-z)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def the_slope(z):
    """The results are highest at zero and fall on both sides: that is the slope of the curve. Which one
    does the gate need, the curve or its slope?"""
    s = gate.sigmoid(z)
    return s * (1 - s)


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments))
def the_logarithm(z):
    """The results are never positive: they are the logarithm of what is wanted. Which step undoes a
    logarithm?"""
    return -np.logaddexp(0, -z)


@misconception(gate.sigmoid, keeps=test_sigmoid_leaves_arguments)
def stretched_from_least_to_most(z):
    """The smallest score always gives 0 and the largest 1. Does what a unit keeps depend on the other
    units?"""
    return (z - z.min()) / (z.max() - z.min())


@misconception(gate.sigmoid, loses=test_sigmoid_accuracy)
def few_digits_of_e(z):
    """The results are nearly right, the further from zero the less: e was typed with a few digits. Which
    function knows all of them?"""
    return 1 / (1 + 2.718 ** np.clip(-z, -600, 600))


@misconception(gate.sigmoid, loses=(test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def rounded_shares(z):
    """The results are nearly right: digits are rounded away. Who needs the rounding, the gate or the
    reader?"""
    return np.round(gate.sigmoid(z), 2)


@misconception(gate.sigmoid, loses=test_sigmoid_shapes_and_batch, worth=0.75)
def one_long_row(z):
    """A batch comes back as one long row. The same shape should come out that went in: where did the rows go?
    See the shape table in step 3."""
    return gate.sigmoid(z).ravel()


@misconception(gate.sigmoid, loses=test_sigmoid_shapes_and_batch)
def a_list_of_shares(z):
    """What comes back is a list of Python. The next step multiplies number by number: what kind of object
    does it need? See "No function changes its arguments" at the top."""
    return list(gate.sigmoid(z))
