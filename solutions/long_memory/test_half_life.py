"""Hidden checks of the half-life, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import (
    assert_array,
    assert_same,
    assert_silent,
    assert_unchanged,
    check,
    generator,
    misconception,
    numbers,
)
from solutions import probes
from solutions.forget_gate import reference as gate
from solutions.long_memory import reference as answers


def biases_of(steps: np.ndarray) -> np.ndarray:
    """The biases whose half-lives are these."""
    return -np.log(2 ** (1 / steps) - 1)


@check(answers.half_life, value=True, weight=5)
def test_half_life_halves(student):
    """after one half-life half of the memory is left"""
    for steps in (np.array([1.0, 3.0, 2.0]), generator("steps").permutation(np.arange(1.0, 30.0))[:4]):
        # a hair beside the whole number, so that it may be rounded: fractions are asked for elsewhere
        assert_same(student.half_life(biases_of(steps - 1e-7)), steps, rtol=1e-6, atol=1e-6)


@check(answers.half_life, value=True, weight=2)
def test_half_life_has_fractions(student):
    """a half-life may end in the middle of a step, and be shorter than one"""
    for bias in (numbers("b", 4), np.array([-3.0, -0.5, 7.5])):
        assert_same(student.half_life(bias), answers.half_life(bias))


@check(answers.half_life)
def test_half_life_sizes(student):
    """every unit has a half-life of its own, for any number of units"""
    for units in (1, 2, 5):
        assert_array(student.half_life(numbers("s", units)), (units,))


@check(answers.half_life)
def test_half_life_careful(student):
    """no warning is raised, whole numbers cut nothing off, and the argument stays as it was"""
    for bias in (np.array([3.0, -1.0, 0.5]), np.array([0, 2, -1])):
        assert_array(student.half_life(bias), (3,))
        assert_silent(student)
        student.half_life(bias)
        assert_unchanged(student)
    probes.assert_keeps_decimals(student.half_life, answers.half_life, np.array([3.0, -1.0, 0.5]))
    far = np.array([-9.0, 12.0, -7.0, 9.5])
    probes.assert_further(student.half_life, answers.half_life, (np.array([3.0, -1.0, 0.5]),), (far,))


# known mistakes

HALVES, FRACTIONS, SIZES = (
    test_half_life_halves,
    test_half_life_has_fractions,
    test_half_life_sizes,
)


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.5)
def upside_down(b_f):
    """The more is kept, the shorter it lasts: the fraction is upside down. For a share of 3/4, are more steps
    needed than for 1/2? See the worked example in step 2."""
    return np.log(gate.sigmoid(b_f)) / np.log(0.5)


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.5)
def an_e_th_left(b_f):
    """After so many steps more than half is gone: 1/e is left, about a third. How much should be left? See
    the question in step 2."""
    return -1 / np.log(gate.sigmoid(b_f))


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.35)
def mean_lifetime(b_f):
    """This is how long a piece of memory lasts on average; half of it is gone earlier. How many steps leave
    1/2 when the share is 1/2? See step 2."""
    return 1 / (1 - gate.sigmoid(b_f))


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.4)
def what_is_let_go(b_f):
    """The half-life was taken of the share that is let go. Which share is kept? See the formula in step
    2."""
    return np.log(0.5) / np.log(1 - gate.sigmoid(b_f))


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.3)
def half_over_share(b_f):
    """One half was divided by the share. How often must the share be applied until a half is left? See the
    worked example in step 2."""
    return 0.5 / gate.sigmoid(b_f)


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.35)
def log_over_share(b_f):
    """The logarithm of a half was divided by the share itself. Which equation has the number of steps in its
    exponent, and what becomes of both its sides? See step 2."""
    return np.log(0.5) / gate.sigmoid(b_f)


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.35)
def same_loss_each_step(b_f):
    """So long it would take if every step took the same amount. Is the share taken of the first memory, or
    of what is left? See the worked example in step 1."""
    return 0.5 / (1 - gate.sigmoid(b_f))


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.25)
def left_after_one_step(b_f):
    """This is a share and no number of steps. What does the half-life count? See the shape table in step
    2."""
    return gate.sigmoid(b_f) / 2


@misconception(answers.half_life, loses=(HALVES, FRACTIONS), worth=0.6)
def before_the_start(b_f):
    """The half-lives are negative. Which two logarithms are below zero, and what is their quotient? See step
    2."""
    return np.log(2) / np.log(gate.sigmoid(b_f))


@misconception(answers.half_life, loses=(HALVES, FRACTIONS), worth=0.45)
def curve_of_the_candidate(b_f):
    """The shares come from another curve. Which one makes a share of a bias? See step 1."""
    return np.log(0.5) / np.log((1 + np.tanh(b_f)) / 2)


@misconception(answers.half_life, loses=(FRACTIONS,), worth=0.65)
def whole_steps_only(b_f):
    """The half-lives are whole numbers. Can half of a memory be gone in the middle of a step? See the worked
    example in step 2."""
    return np.round(answers.half_life(b_f))


@misconception(answers.half_life, loses=(FRACTIONS,), worth=0.65)
def rounded_up(b_f):
    """The half-lives are rounded up. Can half of a memory be gone in the middle of a step? See the worked
    example in step 2."""
    return np.ceil(answers.half_life(b_f))


@misconception(answers.half_life, loses=(HALVES, FRACTIONS, SIZES, test_half_life_careful), worth=0.4)
def shortest_alone(b_f):
    """One number for all units: the shortest. Has not every unit a bias of its own? See the shape table in
    step 2."""
    return float(np.min(answers.half_life(b_f)))


@misconception(answers.half_life, loses=(test_half_life_careful,), worth=0.8)
def in_place(b_f):
    """The biases of whoever called are changed. Can the answer be a new array?"""
    found = answers.half_life(b_f)
    b_f[...] = found
    return found


@misconception(answers.half_life, central=True, keeps=(SIZES,), worth=0.3)
def bias_for_the_share(b_f):
    """The logarithm was taken of the bias, not of the share, and below zero there is none. What makes a share
    of a bias? See the formula in step 1."""
    with np.errstate(all="ignore"):
        return np.log(0.5) / np.log(b_f)


@misconception(
    answers.half_life,
    loses=(
        test_half_life_halves,
        test_half_life_has_fractions,
    ),
    worth=0.6,
)
def rounded_down(b_f):
    """The half-lives are rounded down. Can half of a memory be gone in the middle of a step? See the
    worked example in step 2."""
    return np.floor(answers.half_life(b_f))


@misconception(answers.half_life, central=True, keeps=(test_half_life_sizes,), worth=0.3)
def log_over_bias(b_f):
    """The logarithm of a half was divided by the bias itself. What makes a share of a bias, and where is
    the share in the equation? See step 2."""
    with np.errstate(all="ignore"):
        return np.log(0.5) / np.asarray(b_f)


@misconception(
    answers.half_life,
    loses=(
        test_half_life_halves,
        test_half_life_has_fractions,
    ),
    worth=0.5,
)
def two_kinds_of_logarithm(b_f):
    """The two logarithms are of different kinds: one counts in tens. Whose quotient does not depend on
    the kind? See step 2."""
    return np.log10(0.5) / np.log(gate.sigmoid(b_f))


@misconception(
    answers.half_life,
    loses=(
        test_half_life_halves,
        test_half_life_has_fractions,
    ),
    worth=0.5,
)
def one_step_more(b_f):
    """Every half-life is one step too long. How many steps leave 1/2 when the share is 1/2? See the
    worked example in step 2."""
    return answers.half_life(b_f) + 1


@misconception(
    answers.half_life,
    central=True,
    loses=(
        test_half_life_halves,
        test_half_life_has_fractions,
    ),
    worth=0.25,
)
def root_of_the_share(b_f):
    """This is the root of the share and no number of steps. Which number stands in the exponent of the
    equation in step 2, the known or the unknown one?"""
    return np.sqrt(gate.sigmoid(b_f))


@misconception(
    answers.half_life,
    central=True,
    loses=(
        test_half_life_halves,
        test_half_life_has_fractions,
    ),
    worth=0.35,
)
def product_of_logarithms(b_f):
    """The two logarithms were multiplied. What is done to both sides of the equation, to set its exponent
    free? See step 2."""
    return np.log(0.5) * np.log(gate.sigmoid(b_f))


@misconception(
    answers.half_life,
    central=True,
    loses=(
        test_half_life_halves,
        test_half_life_has_fractions,
    ),
    worth=0.35,
)
def difference_of_logarithms(b_f):
    """One logarithm was taken away from the other. What is done to both sides of the equation, to set its
    exponent free? See step 2."""
    return np.log(0.5) - np.log(gate.sigmoid(b_f))


@misconception(
    answers.half_life,
    loses=(
        test_half_life_halves,
        test_half_life_has_fractions,
    ),
    worth=0.5,
)
def other_kinds_of_logarithm(b_f):
    """The two logarithms are of different kinds: that of the share counts in tens. Whose quotient does
    not depend on the kind? See step 2."""
    return np.log(0.5) / np.log10(gate.sigmoid(b_f))


@misconception(
    answers.half_life,
    loses=(
        test_half_life_halves,
        test_half_life_has_fractions,
    ),
    worth=0.5,
)
def logarithm_to_two_below(b_f):
    """The two logarithms are of different kinds: that of the share counts in twos. Whose quotient does
    not depend on the kind? See step 2."""
    return np.log(0.5) / np.log2(gate.sigmoid(b_f))


@misconception(answers.half_life, loses=FRACTIONS, worth=0.6)
def straight_in_the_last_step(b_f):
    """Whole steps are right; within the last one a straight line was drawn. Does a memory fade along a line,
    or by the same share in each half of a step? See the formula in step 2."""
    shares = gate.sigmoid(b_f)
    whole = np.ceil(np.log(0.5) / np.log(shares)) - 1
    left = shares**whole
    return whole + (left - 0.5) / (left - left * shares)


@misconception(answers.half_life, central=True, loses=(HALVES, FRACTIONS), worth=0.4)
def decay_constant(b_f):
    """The share that is lost in a step was taken for the constant of a decay: that is nearly so where little
    is lost. Which logarithm stands below, in the formula of step 2?"""
    return np.log(2) / (1 - gate.sigmoid(b_f))


@misconception(answers.half_life, loses=FRACTIONS, worth=0.55)
def tenths_of_a_step(b_f):
    """The first tenth of a step was taken at which a half or less is left. Does a memory wait for the next
    tenth? See the formula in step 2."""
    return np.ceil(10 * answers.half_life(b_f) - 1e-9) / 10
