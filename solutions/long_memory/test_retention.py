"""Hidden checks of what is left of a memory, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import (
    assert_array,
    assert_same,
    assert_silent,
    assert_unchanged,
    check,
    misconception,
    numbers,
)
from solutions import probes
from solutions.forget_gate import reference as gate
from solutions.long_memory import reference as answers

b = numbers("b", 3)
WHOLE = np.array([0, 3, -2])


@check(answers.retention, value=True, weight=5)
def test_retention_fades_step_by_step(student):
    """every step keeps its share of what the step before left"""
    for steps in (2, 5, 13):
        assert_same(student.retention(b, steps), answers.retention(b, steps))


@check(answers.retention, value=True)
def test_retention_first_steps(student):
    """after no step all is left, after one step the share kept"""
    for steps in (0, 1):
        assert_same(student.retention(b, steps), answers.retention(b, steps))


@check(answers.retention)
def test_retention_sizes(student):
    """every unit has a number of its own, for any number of units"""
    for units in (1, 2, 5):
        assert_array(student.retention(numbers("s", units), 3), (units,))


@check(answers.retention, value=True)
def test_retention_accurate(student):
    """what is left after a hundred steps is right to its last digits, however little it is"""
    for bias in (np.array([5.0, 8.0, 6.5]), np.array([-1.0, 0.25, 1.0])):
        assert_same(student.retention(bias, 100), answers.retention(bias, 100), rtol=1e-8, atol=0)


@check(answers.retention)
def test_retention_careful(student):
    """biases of -1000 and 1000 pass in silence, whole numbers cut nothing off, arguments stay as they were"""
    student.retention(np.array([-1000.0, 0.5, 1000.0]), 3)
    assert_silent(student)
    assert_array(student.retention(WHOLE, 3), (3,))
    assert_unchanged(student)
    probes.assert_keeps_decimals(student.retention, answers.retention, b, 3)
    probes.assert_further(student.retention, answers.retention, (b, 3), (np.array([9.0, 7.5]), 450))
    student.retention(b.copy(), 4)
    assert_unchanged(student)


# known mistakes

FADES, FIRST, SHARP = (
    test_retention_fades_step_by_step,
    test_retention_first_steps,
    test_retention_accurate,
)


@misconception(answers.retention, central=True, loses=(FADES, FIRST, SHARP), worth=0.35)
def bias_grows_with_time(b_f, steps):
    """The bias was taken so many times, and the gate asked once. Does the bias grow with every step, or what
    is left? See the formula in step 1."""
    return gate.sigmoid(b_f * steps)


@misconception(answers.retention, central=True, loses=(FADES, FIRST, SHARP), worth=0.4)
def what_is_gone(b_f, steps):
    """This is the part that is gone. Which part was asked for? See step 1."""
    return 1 - gate.sigmoid(b_f) ** steps


@misconception(answers.retention, central=True, loses=(FADES, FIRST, SHARP), worth=0.4)
def gate_upside_down(b_f, steps):
    """The more open the gate, the less is left. Is the share of the gate kept or let go? See the table in
    step 1."""
    return (1 - gate.sigmoid(b_f)) ** steps


@misconception(answers.retention, central=True, loses=(FADES, FIRST, SHARP), worth=0.35)
def share_times_steps(b_f, steps):
    """The share was counted once for every step and added up. When half is kept twice, is more left than
    before? See the worked example in step 1."""
    return gate.sigmoid(b_f) * steps


@misconception(answers.retention, central=True, loses=(FADES, SHARP), worth=0.35)
def same_loss_each_step(b_f, steps):
    """Every step takes the same amount away, until less than nothing is left. Is the share taken of the first
    memory, or of what is left? See the worked example in step 1."""
    return 1 - steps * (1 - gate.sigmoid(b_f))


@misconception(answers.retention, central=True, loses=(FADES, FIRST, SHARP), worth=0.3)
def bias_for_the_share(b_f, steps):
    """The bias itself was taken for the share kept. What makes a share between 0 and 1 of it? See the formula
    in step 1."""
    return np.asarray(b_f, dtype=float) ** steps


@misconception(answers.retention, central=True, loses=(FADES, FIRST, SHARP))
def steps_forgotten(b_f, steps):
    """One step is the same as a hundred here. Where do the steps come in? See the formula in step 1."""
    return gate.sigmoid(b_f) + 0 * steps


@misconception(answers.retention, central=True, loses=(FADES, FIRST, SHARP), worth=0.3)
def divided_by_the_steps(b_f, steps):
    """The share was divided by the number of steps. What does the second step do to what the first one left?
    See the worked example in step 1."""
    return gate.sigmoid(b_f) / max(steps, 1)


@misconception(answers.retention, loses=(FADES, FIRST, SHARP), worth=0.45)
def curve_of_the_candidate(b_f, steps):
    """The shares come from the candidate's curve and may be negative. Which curve gives shares? See step
    1."""
    return np.tanh(b_f) ** steps


@misconception(answers.retention, loses=(FADES, FIRST, SHARP), worth=0.5)
def one_step_too_many(b_f, steps):
    """The memory has faded one step too far. How much is left after no step at all? See step 1."""
    return gate.sigmoid(b_f) ** (steps + 1)


@misconception(answers.retention, loses=(FADES, FIRST, SHARP), worth=0.5)
def one_step_too_few(b_f, steps):
    """The last step has not been taken. How much is left after one step? See step 1."""
    return gate.sigmoid(b_f) ** (steps - 1)


@misconception(
    answers.retention, loses=(FADES, FIRST, test_retention_sizes, SHARP, test_retention_careful), worth=0.5
)
def every_step(b_f, steps):
    """There is a row for every step. Which of them was asked for? See the shape table in step 1."""
    return np.cumprod(np.tile(gate.sigmoid(b_f), (steps, 1)), axis=0)


@misconception(
    answers.retention, loses=(FADES, FIRST, test_retention_sizes, SHARP, test_retention_careful), worth=0.4
)
def all_units_in_one(b_f, steps):
    """All units have become one number. Whose memory is it? See the shape table in step 1."""
    return float(np.prod(gate.sigmoid(b_f) ** steps))


@misconception(answers.retention, loses=(test_retention_careful,), worth=0.8)
def overflow(b_f, steps):
    """For a bias far below zero NumPy warns of an overflow. Which of the given
    functions does the same in silence?"""
    return (1 / (1 + np.exp(-b_f))) ** steps


@misconception(answers.retention, loses=(SHARP,), worth=0.75)
def rounded(b_f, steps):
    """The number is rounded: of a memory that fades for long, nothing is left. Who asked for fewer digits?"""
    return np.round(gate.sigmoid(b_f) ** steps, 12)


@misconception(answers.retention, loses=(test_retention_careful,), worth=0.8)
def in_place(b_f, steps):
    """The biases of whoever called are changed. Can the answer be a new array?"""
    left = answers.retention(b_f, steps)
    b_f[...] = left
    return left


@misconception(
    answers.retention,
    central=True,
    keeps=(
        test_retention_sizes,
        test_retention_careful,
    ),
    worth=0.35,
)
def root_for_the_power(b_f, steps):
    """A root was taken where a power belongs: the more steps, the more is left. What does every further
    step do to the memory? See step 1."""
    return gate.sigmoid(b_f) ** (1 / max(steps, 1))


@misconception(
    answers.retention,
    central=True,
    keeps=(
        test_retention_sizes,
        test_retention_careful,
    ),
    worth=0.35,
)
def power_turned_round(b_f, steps):
    """The number of steps was raised to the power of the share. Which of the two is applied again and
    again? See the formula in step 1."""
    return np.asarray(float(steps)) ** gate.sigmoid(b_f)


@misconception(
    answers.retention,
    central=True,
    keeps=(
        test_retention_sizes,
        test_retention_careful,
    ),
    worth=0.35,
)
def shares_taken_away(b_f, steps):
    """At every step the share itself was taken away, until less than nothing is left. What does a share
    of 1 leave? See the worked example in step 1."""
    return 1 - steps * gate.sigmoid(b_f)


@misconception(
    answers.retention,
    keeps=(
        test_retention_sizes,
        test_retention_careful,
    ),
    worth=0.45,
)
def times_the_bias(b_f, steps):
    """What is left was multiplied by the bias. Where does the memory of 1 come from that fades? See step
    1."""
    return b_f * gate.sigmoid(b_f) ** steps


@misconception(
    answers.retention,
    central=True,
    keeps=(
        test_retention_sizes,
        test_retention_careful,
    ),
    worth=0.3,
)
def gate_after_gate(b_f, steps):
    """What came out of the gate went in as the next bias. Does the gate ask its bias anew at every step,
    or is its share multiplied again? See the formula in step 1."""
    for _ in range(steps):
        b_f = gate.sigmoid(b_f)
    return 1.0 * np.asarray(b_f)


@misconception(
    answers.retention,
    keeps=(
        test_retention_sizes,
        test_retention_careful,
    ),
    worth=0.35,
)
def always_twice(b_f, steps):
    """So much is left after two steps, however many were asked for. Where do the steps come in? See the
    formula in step 1."""
    return gate.sigmoid(b_f) ** 2 + 0 * steps


@misconception(
    answers.retention,
    central=True,
    keeps=(
        test_retention_sizes,
        test_retention_careful,
    ),
    worth=0.35,
)
def what_goes_and_one_too_many(b_f, steps):
    """This is the part that is gone, and after one step too many. Which part was asked for, and how much
    is gone after no step at all? See step 1."""
    return 1 - gate.sigmoid(b_f) ** (steps + 1)


@misconception(answers.retention, loses=test_retention_first_steps, worth=0.8)
def never_less_than_one_step(b_f, steps):
    """After no step at all a share is gone already: the first step is always taken. What is left before
    the first step? See step 1."""
    return gate.sigmoid(b_f) ** max(steps, 1)


@misconception(
    answers.retention,
    central=True,
    keeps=(
        test_retention_sizes,
        test_retention_careful,
    ),
    worth=0.35,
)
def power_of_e(b_f, steps):
    """The share stands in the exponent: the more is kept at each step, the less is left. Which number is
    raised to a power, and to which one? See the formula in step 1."""
    return np.exp(-steps * gate.sigmoid(b_f))


@misconception(answers.retention, loses=(FADES, SHARP), worth=0.45)
def squared_every_step(b_f, steps):
    """Each step after the first one multiplies what is left by itself. By what is it multiplied at every
    step? See the worked example in step 1."""
    left = gate.sigmoid(b_f)
    return left ** (2.0 ** (steps - 1)) if steps else np.ones_like(left)
