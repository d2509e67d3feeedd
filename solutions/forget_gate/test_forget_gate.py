"""Hidden checks of `forget_gate`, the whole gate, and the known mistakes.

Each check asks one thing so that one fault is paid once.
"""

from __future__ import annotations

from functools import cache, partial

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
    attempts,
    check,
    misconception,
    numbers,
)
from solutions import probes
from solutions.forget_gate import reference as gate
from solutions.forget_gate.inputs import B_F, C_PREV, H_PREV, MEMORY, NO_BIAS, W_F, X_T, W, b, c, h, x
from solutions.probes import assert_no_list_inside

# Variants of the reference that no check can notice, because they are no fault.
EQUIVALENT = {
    "forget_gate: forget(f_t, c_prev) -> forget(c_prev, f_t)": "a product of numbers has no order",
}


SMALL = 0.4 * W  # shares far from 0 and 1, so that every influence shows
ONES = np.ones(3)


def parts(answer):
    """Both members of the pair, or the one that there is: the pair itself is asked for once."""
    pair = isinstance(answer, list | tuple) or (isinstance(answer, np.ndarray) and answer.ndim > 1)
    found = [np.asarray(part) for part in answer] if pair and len(answer) == 2 else [np.asarray(answer)]
    return [part for part in found if part.dtype.kind in "biuf"]


def two(answer):
    """The pair unpacked."""
    try:
        first, second = answer
    except (TypeError, ValueError):
        raise Failed("the answer is not a pair of two arrays") from None
    return first, second


def is_same(actual, due):
    """Would `assert_same` hold?"""
    try:
        assert_same(actual, due)
    except Failed:
        return False
    return True


def follows(before, after):
    """Did any number of the answer change visibly?"""
    with np.errstate(all="ignore"):
        return before.shape != after.shape or bool((np.abs(before.astype(float) - after) > 1e-4).any())


def some_part(test, *answers):
    """Does one member of the pair, the same one in all the answers, pass the test?"""
    return any(
        len(members) == len(answers) and test(*members) for members in zip(*map(parts, answers), strict=False)
    )


@check(gate.forget_gate, weight=4.5, value=True)
def test_forget_gate_worked_example(student):
    """the shares and the memory that is kept, for the worked example and for other numbers"""
    for arguments in [(h, x, c, SMALL, b), (H_PREV, X_T, C_PREV, W_F, B_F), (h, x, c, SMALL, b)]:
        first, second = two(student.forget_gate(*arguments))
        f_t, c_kept = gate.forget_gate(*arguments)
        if is_same(first, c_kept):  # their order is asked for by the next check
            first, second = second, first
        assert_same(first, f_t)
        assert_same(second, c_kept)


@check(gate.forget_gate, weight=2)
def test_forget_gate_is_a_pair(student):
    """the answer is a pair: first the shares, which do not depend on the memory, then what is kept"""
    first, second = two(student.forget_gate(h, x, c, SMALL, b))
    assert_array(first, (3,))
    assert_array(second, (3,))
    other, _ = two(student.forget_gate(h, x, c[::-1].copy() + 1, SMALL, b))
    if follows(first, np.asarray(other)):
        raise Failed("the first of the two changes with the memory; shares do not")


@check(gate.forget_gate, weight=0.4, value=True)
def test_forget_gate_order(student):
    """the first rows of W_f belong to the hidden state, the others to the input"""
    for inputs in (4, 3):
        weights = 0.4 * numbers("W", 3 + inputs, 3)
        one, other = numbers("one", inputs), numbers("other", inputs)
        of_h, of_x = weights.copy(), weights.copy()
        of_h[3:], of_x[:3] = 0, 0
        here, there = h, numbers("there", 3)

        def ask(h_prev, x_t, W_f):
            return student.forget_gate(h_prev, x_t, ONES, W_f, NO_BIAS)

        def only(same, changed, base):
            return not follows(base, same) and follows(base, changed)

        of_hidden = [ask(here, other, of_h), ask(there, one, of_h), ask(here, one, of_h)]
        of_input = [ask(there, one, of_x), ask(here, other, of_x), ask(here, one, of_x)]
        if not (some_part(only, *of_hidden) and some_part(only, *of_input)):
            raise Failed("a row of W_f that belongs to one of the two vectors was used for the other")


@check(gate.forget_gate, weight=0.4, value=True)
def test_forget_gate_bias(student):
    """the bias opens and closes the gate: more bias, a larger share"""

    def ask(weights, bias):
        return student.forget_gate(h, x, ONES, weights, bias)

    def rises(low, high, weighted):
        with np.errstate(all="ignore"):
            higher = low.shape == high.shape == (3,) and bool((high.astype(float) - low > 1e-3).all())
        return higher and follows(low, weighted)  # an answer that is the bias itself is none

    none, more = np.zeros((7, 3)), b + np.array([0.5, 0.25, 1.0])
    low, high, weighted, _ = ask(none, b), ask(none, more), ask(SMALL, b), ask(none, b)
    if not some_part(rises, low, high, weighted):
        raise Failed("a larger bias does not give a larger share")


@check(gate.forget_gate, weight=0.4)
def test_forget_gate_keeps_its_share(student):
    """what is kept is the share of the memory, number by number, for [6, 8, 9] too"""
    shares = []
    for memory in (c, MEMORY):
        first, second = map(np.asarray, two(student.forget_gate(h, x, memory, SMALL, b)))
        if first.shape != (3,) or second.shape != (3,):
            raise Failed("the pair does not hold one number for each number of the memory")
        place = int(np.allclose(second * memory, first))  # the other way round is asked for elsewhere
        share, kept = (second, first) if place else (first, second)
        assert_same(kept, share * memory, rtol=1e-6, atol=1e-9)
        shares.append((place, share))
    place, share = shares[0]
    other = two(student.forget_gate(h, x, c, -SMALL, -b))
    if not follows(share, np.asarray(other[place])):
        raise Failed("the shares are the same whatever comes in")


@check(gate.forget_gate, weight=0.4)
def test_forget_gate_sizes(student):
    """any number of memory units and of inputs"""
    for units, inputs in [(3, 4), (2, 5), (4, 1), (5, 5)]:
        # equal numbers throughout and no bias: their order and the bias are asked for elsewhere
        arguments = (
            np.full(units, 0.7),
            np.full(inputs, 0.7),
            np.ones(units),
            numbers("S", units + inputs, units),
        )
        due, _ = gate.forget_gate(*arguments, np.zeros(units))
        answer = student.forget_gate(*arguments, np.zeros(units))
        if not any(part.shape == (units,) for part in parts(answer)):
            raise Failed(f"with {units} memory units and {inputs} inputs there are not {units} shares")
        if not some_part(lambda part, due=due: part.shape == due.shape and np.allclose(part, due), answer):
            raise Failed(f"with {units} memory units and {inputs} inputs the shares are others")


@check(gate.forget_gate, weight=0.5)
def test_forget_gate_batch(student):
    """every sample of a batch goes through the gate for itself, in a batch of one too"""
    for samples in (1, 5, 3, 7):
        batch = numbers("h", samples, 3), numbers("x", samples, 4), numbers("c", samples, 3)
        answer = student.forget_gate(*batch, SMALL, b)
        assert_no_list_inside(answer)
        answers = parts(answer)
        members, due = len(answers), gate.forget_gate(*batch, SMALL, b)

        @cache
        def singles(batch=batch):
            samples = [(*sample, SMALL, b) for sample in zip(*batch, strict=True)]
            return [parts(answer) for answer in attempts(student.forget_gate, samples)]

        def own(place, singles=singles, members=members):
            found = [sample[place] for sample in singles() if len(sample) == members]
            whole = len(found) == len(singles()) and len({part.shape for part in found}) == 1
            return np.stack(found) if whole else None

        for place, part in enumerate(answers):
            assert_agrees(part, due[place], partial(own, place))
        if not answers:
            raise Failed("a batch gives no arrays")


@check(gate.forget_gate, weight=0.2)
def test_forget_gate_stability(student):
    """scores of -1000, 0 and 1000 give the shares 0, a half and 1 without a warning; none leaves 0 to 1"""
    weights = np.tile(np.array([-1000.0, 0.0, 1000.0]) / 7, (7, 1))
    answer = student.forget_gate(np.ones(3), np.ones(4), ONES, weights, NO_BIAS)
    assert_silent(student)
    due = np.array([0.0, 0.5, 1.0])
    if not some_part(
        lambda part: part.shape == (3,) and np.allclose(part, due, rtol=1e-9, atol=1e-12), answer
    ):
        raise Failed("scores of -1000, 0 and 1000 do not close the gate, half open it, and open it")
    ordinary = student.forget_gate(h, x, ONES, W, b)
    assert_silent(student)
    if not some_part(lambda part: bool(((part >= 0) & (part <= 1)).all()), ordinary):
        raise Failed("a share is not between 0 and 1")


@check(gate.forget_gate, weight=0.2)
def test_forget_gate_leaves_arguments(student):
    """the arguments stay as they were, whole numbers cut nothing off, no number is too far from zero, and the
    answer follows its arguments"""
    student.forget_gate(h, x, c, SMALL, b)
    assert_new(student)
    attempt(student.forget_gate, numbers("h", 2, 3), numbers("x", 2, 4), numbers("c", 2, 3), SMALL, b)
    assert_unchanged(student)
    probes.assert_keeps_decimals(student.forget_gate, gate.forget_gate, h, x, c, W, b)
    far = NO_BIAS, np.zeros(4), np.array([64.0, -52.0, 23.0]), np.zeros((7, 3)), np.array([7.5, -6.5, 6.0])
    probes.assert_further(student.forget_gate, gate.forget_gate, (h, x, c, SMALL, b), far)
    no_h, no_x = np.zeros(3), np.zeros(4)
    for one, other in [
        ((h, no_x, SMALL), (-h, no_x, SMALL)),
        ((no_h, x, SMALL), (no_h, -x, SMALL)),
        ((h, x, SMALL), (h, x, -SMALL)),
    ]:
        answers = [student.forget_gate(h_prev, x_t, ONES, W_f, NO_BIAS) for h_prev, x_t, W_f in (one, other)]
        if not some_part(follows, *answers):
            raise Failed("the answer stays the same when an argument changes")


# known mistakes: forget gate


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_order), worth=0.75)
def input_before_hidden_state(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is what you get with the input before the hidden state. Which of the two do the first rows of
    W_f belong to? See step 1."""
    f_t = gate.sigmoid(np.concatenate([x_t, h_prev], axis=-1) @ W_f + b_f)
    return f_t, f_t * c_prev


@misconception(
    gate.forget_gate,
    loses=(test_forget_gate_worked_example, test_forget_gate_sizes, test_forget_gate_stability),
    central=True,
)
def scores_as_shares(h_prev, x_t, c_prev, W_f, b_f):
    """The scores themselves are used as the gate. Which step turns a score into a share between 0 and 1?"""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)
    return z, z * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_bias), worth=0.6)
def gate_without_bias(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is what you get without the bias. What can the bias do that no weight can? See step 2."""
    f_t = gate.sigmoid(gate.concatenate(h_prev, x_t) @ W_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_stability))
def bias_after_squashing(h_prev, x_t, c_prev, W_f, b_f):
    """The bias is added after the squashing, so that the gate leaves the range from 0 to 1. In which order
    do the steps come?"""
    f_t = gate.sigmoid(gate.concatenate(h_prev, x_t) @ W_f) + b_f
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_worked_example, worth=0.6)
def bias_added_twice(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is what you get with the bias added twice. Which of the steps has added it already?"""
    f_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f) + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_is_a_pair)
def pair_swapped(h_prev, x_t, c_prev, W_f, b_f):
    """Both results are right, but they come back in the other order. Which one is asked for first? See the
    last row of the table in step 5."""
    f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return c_kept, f_t


@misconception(
    gate.forget_gate,
    loses=(test_forget_gate_worked_example, test_forget_gate_is_a_pair, test_forget_gate_keeps_its_share),
)
def gate_alone(h_prev, x_t, c_prev, W_f, b_f):
    """The gate comes back alone. The cell goes on with two things: what is the other one? See the last row of
    the table in step 5."""
    return gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)[0]


@misconception(
    gate.forget_gate,
    loses=(test_forget_gate_worked_example, test_forget_gate_is_a_pair, test_forget_gate_keeps_its_share),
)
def kept_memory_alone(h_prev, x_t, c_prev, W_f, b_f):
    """The kept memory comes back alone. The notebook also draws the gate: what else is asked for? See the
    last row of the table in step 5."""
    return gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)[1]


@misconception(
    gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share), central=True
)
def memory_not_gated(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, and the memory comes back as it was. What is the gate good for? See step 4."""
    return gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)[0], np.array(c_prev)


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
def gate_in_both_places(h_prev, x_t, c_prev, W_f, b_f):
    """The gate comes back twice. Where does the memory come in? See step 4."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, f_t


@misconception(gate.forget_gate, loses=test_forget_gate_worked_example)
def scores_too(h_prev, x_t, c_prev, W_f, b_f):
    """Three results come back. Which two does the contract ask for?"""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)
    return z, gate.sigmoid(z), gate.sigmoid(z) * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
def scores_on_the_memory(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, but the memory was multiplied by the scores. Which of the two is a share?"""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)
    return gate.sigmoid(z), z * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
def scores_shown_as_gate(h_prev, x_t, c_prev, W_f, b_f):
    """The kept memory is right, but scores come back in the gate's place. Which of the two is a share?"""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)
    return z, gate.sigmoid(z) * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
def hidden_state_gated(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, but it was put on the hidden state. Which of the two travels along the upper line of
    the cell? See "The LSTM cell in one picture"."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, f_t * h_prev


@misconception(
    gate.forget_gate,
    keeps=(
        test_forget_gate_bias,
        test_forget_gate_keeps_its_share,
        test_forget_gate_batch,
        test_forget_gate_stability,
    ),
)
def memory_looked_at(h_prev, x_t, c_prev, W_f, b_f):
    """The gate was computed from the memory instead of the hidden state. What does the gate look at? See "The
    LSTM cell in one picture"."""
    return gate.forget_gate(c_prev, x_t, c_prev, W_f, b_f)


@misconception(
    gate.forget_gate,
    loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share),
    central=True,
    worth=0.5,
)
def keeps_the_rest(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, but the other share was kept. In spite of its name, what does a forget gate of 1
    mean? See step 4."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, (1 - f_t) * c_prev


@misconception(
    gate.forget_gate,
    loses=(
        test_forget_gate_worked_example,
        test_forget_gate_bias,
        test_forget_gate_sizes,
        test_forget_gate_stability,
    ),
    central=True,
)
def gate_turned_round(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is open where it should be closed. In spite of its name, what does a forget gate of 1 mean?
    See the three scenarios in step 4."""
    f_t = 1 - gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t * c_prev


@misconception(
    gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share), central=True
)
def gate_added_to_the_memory(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, but it was added to the memory. How does one take a share of something? See step
    4."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, f_t + c_prev


@misconception(
    gate.forget_gate,
    keeps=(
        test_forget_gate_is_a_pair,
        test_forget_gate_keeps_its_share,
        test_forget_gate_batch,
        test_forget_gate_leaves_arguments,
    ),
)
def gate_of_zeros_and_ones(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is only ever closed or open. What should a gate that is half open do? See the three scenarios
    in step 4."""
    f_t = np.round(gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, f_t * c_prev


@misconception(
    gate.forget_gate,
    loses=(
        test_forget_gate_worked_example,
        test_forget_gate_is_a_pair,
        test_forget_gate_keeps_its_share,
        test_forget_gate_batch,
    ),
)
def one_number_kept(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, but what is kept was added up to one number a sample. Should the units of the memory
    be mixed? See step 4."""
    f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, c_kept.sum(axis=-1)


@misconception(
    gate.forget_gate,
    loses=(test_forget_gate_worked_example, test_forget_gate_sizes, test_forget_gate_stability),
)
def tangent_gate(h_prev, x_t, c_prev, W_f, b_f):
    """The gate lies between -1 and 1: that is the tanh. Can a share kept be negative? Step 3 draws the curve
    to meet."""
    f_t = np.tanh(gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t * c_prev


@misconception(
    gate.forget_gate,
    loses=(
        test_forget_gate_worked_example,
        test_forget_gate_bias,
        test_forget_gate_sizes,
        test_forget_gate_stability,
    ),
)
def units_share_one(h_prev, x_t, c_prev, W_f, b_f):
    """The gate's shares sum to 1 in every sample. Does a unit need to know of the others to decide what it
    keeps? See step 3."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    f_t = e / e.sum(axis=-1, keepdims=True)
    return f_t, f_t * c_prev


@misconception(
    gate.forget_gate,
    loses=(test_forget_gate_worked_example, test_forget_gate_sizes, test_forget_gate_stability),
)
def gate_squashed_twice(h_prev, x_t, c_prev, W_f, b_f):
    """The gate never closes further than a half: it was squashed twice. Is what goes into the second time a
    score, or a share already?"""
    f_t = gate.sigmoid(gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
def squashed_memory(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, but the memory was squashed before it was kept. What should a fully open gate do to
    a large memory? See the three scenarios in step 4."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, f_t * np.tanh(c_prev)


@misconception(
    gate.forget_gate,
    loses=(
        test_forget_gate_worked_example,
        test_forget_gate_order,
        test_forget_gate_sizes,
        test_forget_gate_leaves_arguments,
    ),
)
def input_ignored(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is what you get when the input has no say. Which two things does the gate look at? See "The
    LSTM cell in one picture"."""
    f_t = gate.sigmoid(h_prev @ W_f[: h_prev.shape[-1]] + b_f)
    return f_t, f_t * c_prev


@misconception(
    gate.forget_gate,
    loses=(
        test_forget_gate_worked_example,
        test_forget_gate_order,
        test_forget_gate_sizes,
        test_forget_gate_leaves_arguments,
    ),
)
def hidden_state_ignored(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is what you get when the hidden state has no say. Which two things does the gate look at? See
    "The LSTM cell in one picture"."""
    f_t = gate.sigmoid(x_t @ W_f[h_prev.shape[-1] :] + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, keeps=())
def weights_turned(h_prev, x_t, c_prev, W_f, b_f):
    """The sizes do not fit: the weights were used lying on their side. Does a row of W_f belong to a feature
    or to a unit? See "Rows, not columns" at the top."""
    f_t = gate.sigmoid(gate.concatenate(h_prev, x_t) @ W_f.T + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_stability, worth=0.85)
def overflow_inside(h_prev, x_t, c_prev, W_f, b_f):
    """The numbers are right, but for scores far below zero NumPy warns of an overflow. You have written a
    function that can do it in silence: which one?"""
    f_t = 1 / (1 + np.exp(-gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, f_t * c_prev


@misconception(
    gate.forget_gate, loses=(test_forget_gate_keeps_its_share, test_forget_gate_leaves_arguments), worth=0.8
)
def old_memory_times_in_place(h_prev, x_t, c_prev, W_f, b_f):
    """The memory that went in is changed, and whole numbers make it fail. Where could the kept memory live
    instead? See "No function changes its arguments" at the top."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    c_prev *= f_t
    return f_t, c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_keeps_its_share, test_forget_gate_leaves_arguments))
def old_memory_written_over(h_prev, x_t, c_prev, W_f, b_f):
    """The memory that went in is written over, and whole numbers lose their decimals. Where could the kept
    memory live instead? See "No function changes its arguments" at the top."""
    f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    c_prev[...] = c_kept
    return f_t, c_prev


@misconception(
    gate.forget_gate, loses=(test_forget_gate_keeps_its_share, test_forget_gate_leaves_arguments), worth=0.8
)
def kept_memory_like_the_old(h_prev, x_t, c_prev, W_f, b_f):
    """When the memory holds whole numbers, what is kept loses its decimals. Is half of an odd number a whole
    number? See the three scenarios in step 4."""
    f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, c_kept.astype(c_prev.dtype)


@misconception(gate.forget_gate, loses=test_forget_gate_batch, worth=0.7)
def batch_joined_below(h_prev, x_t, c_prev, W_f, b_f):
    """Single samples are right; in a batch the inputs end up below the hidden states. Which axis has to get
    longer? See the shape table in step 1."""
    f_t = gate.sigmoid(np.concatenate([h_prev, x_t]) @ W_f + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_batch, worth=0.7)
def batch_in_one_row(h_prev, x_t, c_prev, W_f, b_f):
    """Single samples are right; a batch is joined to one long row. Where does one sample end and the next
    begin? See the shape table in step 1."""
    f_t = gate.sigmoid(np.append(h_prev, x_t) @ W_f + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_batch, worth=0.7)
def gate_of_the_first_sample(h_prev, x_t, c_prev, W_f, b_f):
    """All samples of a batch get the gate of the first one. Does each sample decide for itself?"""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    f_t[...] = f_t if f_t.ndim == 1 else f_t[0]
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_sizes, worth=0.75)
def rows_of_the_lecture(h_prev, x_t, c_prev, W_f, b_f):
    """The weights are cut where the lecture's sizes cut them, and other sizes fail. Which argument knows how
    many rows belong to the hidden state? The top of the notebook says which sizes to expect."""
    f_t = gate.sigmoid(h_prev @ W_f[:3] + x_t @ W_f[3:] + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_sizes))
def gate_rounded(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is nearly right: digits are rounded away. Who needs the rounding, the memory or the
    reader?"""
    f_t = np.round(gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)), 2)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, keeps=(test_forget_gate_is_a_pair, test_forget_gate_batch))
def weights_and_bias_of_the_example(h_prev, x_t, c_prev, W_f, b_f):
    """The weights and the bias of the worked example are used, whatever goes in. Does your function look at
    its arguments, or at variables of the notebook?"""
    W = np.array([[1, 0, -1], [1, -1, 0], [-1, 0, -1], [-2, -5, -1], [-3, 1, -4], [-7, -7, -8], [-2, 0, 0]])
    return gate.forget_gate(h_prev, x_t, c_prev, W, np.array([3.0, 3.0, 4.0]))


@misconception(gate.forget_gate, loses=test_forget_gate_worked_example)
def gate_and_memory_in_a_row(h_prev, x_t, c_prev, W_f, b_f):
    """Gate and kept memory come back in one long row. How can two results be taken apart again? See the last
    row of the table in step 5."""
    return np.concatenate(gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f), axis=-1)


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
def sign_of_the_memory_lost(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, but a negative memory comes back positive. Does forgetting a share of a number
    change its sign? See step 4."""
    f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, np.abs(c_kept)
