"""Hidden checks of the candidate memory, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_same, assert_silent, assert_unchanged, check, misconception, numbers
from solutions import probes, story
from solutions.forget_gate import reference as gate
from solutions.input_gate import reference as answers

h, x = numbers("h", 3), numbers("x", 4)
W, b = 0.4 * numbers("W", 7, 3), numbers("b", 3)


@check(answers.candidate, value=True, weight=5)
def test_candidate_has_a_sign(student):
    """the scores become numbers between -1 and 1 of the same sign, with any number of units and inputs"""
    for units, inputs in [(3, 4), (2, 5), (4, 1), (5, 5)]:
        # equal numbers and no bias: their order and the bias are asked for elsewhere
        given = (
            np.full(units, 0.7),
            np.full(inputs, 0.7),
            numbers("S", units + inputs, units),
            np.zeros(units),
        )
        assert_same(student.candidate(*given), answers.candidate(*given))


@check(answers.candidate, value=True, weight=2)
def test_candidate_worked_example(student):
    """the candidate of the worked example and of other numbers"""
    for given in [(story.H_PREV, story.X_T, story.W_C, story.B_C), (h, x, W, b)]:
        assert_same(student.candidate(*given), answers.candidate(*given))


@check(answers.candidate, value=True)
def test_candidate_order(student):
    """the first rows of W_c belong to the hidden state, the others to the input"""
    probes.assert_hidden_first(lambda *given: student.candidate(*given, np.zeros(3)), 3, 4, 3)


@check(answers.candidate, value=True)
def test_candidate_bias(student):
    """the bias pushes the candidate up: more bias, a larger number"""
    probes.assert_bias_counts(lambda *given: student.candidate(h, x, *given), 3, 7)


@check(answers.candidate)
def test_candidate_batch(student):
    """every sample of a batch has a candidate of its own, in a batch of one too"""
    for samples in (1, 5, 3, 7):
        batch = numbers("h", samples, 3), numbers("x", samples, 4)
        probes.assert_own_rows(student.candidate, answers.candidate, batch, W, b)


@check(answers.candidate)
def test_candidate_careful(student):
    """no number leaves the range from -1 to 1, none warns at scores of -1000 and 1000, whole numbers cut
    nothing off, arguments stay as they were"""
    steep = np.tile(np.array([-1000.0, 0.0, 1000.0]) / 7, (7, 1))
    answer = np.asarray(student.candidate(np.ones(3), np.ones(4), steep, np.zeros(3)))
    assert_silent(student)
    assert_unchanged(student)
    if not np.isfinite(answer.astype(float)).all():
        raise Failed("a very large or a very small score has no candidate")
    wide = np.asarray(student.candidate(h, x, W, 5 * b)).astype(float)
    if (np.abs(wide) > 1 + 1e-9).any():
        raise Failed("a number of the candidate lies beyond -1 or 1")
    for given in [(h, x, W, b), (numbers("h", 2, 3), numbers("x", 2, 4), W, b)]:
        student.candidate(*given)
        assert_unchanged(student)
    probes.assert_keeps_decimals(student.candidate, answers.candidate, h, x, W, b)
    far = np.zeros(3), np.zeros(4), np.zeros((7, 3)), np.array([7.5, -6.5, 6.0])
    probes.assert_further(student.candidate, answers.candidate, (h, x, W, b), far)


# known mistakes


@misconception(
    answers.candidate,
    central=True,
    keeps=(test_candidate_order, test_candidate_batch, test_candidate_careful, test_candidate_bias),
    worth=0.45,
)
def a_gate(h_prev, x_t, W_c, b_c):
    """No number is below zero: the candidate was made like a gate. Must a memory be able to fall as well
    as to rise? Step 2 draws the two curves side by side."""
    return gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c))


@misconception(
    answers.candidate,
    central=True,
    keeps=(test_candidate_order, test_candidate_batch, test_candidate_bias),
    worth=0.4,
)
def scores(h_prev, x_t, W_c, b_c):
    """The scores come back as they are, and one word could write any number. What keeps the candidate between
    -1 and 1? See the formula in step 2."""
    return gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c)


@misconception(
    answers.candidate,
    central=True,
    keeps=(test_candidate_order, test_candidate_batch, test_candidate_careful),
    worth=0.4,
)
def without_its_sign(h_prev, x_t, W_c, b_c):
    """No number is below zero: the sign got lost. What would a candidate of -1 do to the mood? See step 2."""
    return np.abs(np.tanh(gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c)))


@misconception(
    answers.candidate,
    keeps=(test_candidate_order, test_candidate_batch, test_candidate_careful, test_candidate_bias),
    worth=0.55,
)
def half_as_steep(h_prev, x_t, W_c, b_c):
    """The numbers lie between -1 and 1 and have the right sign, but they rise half as fast as they should. A
    sigmoid that is stretched is a tanh: of which score?"""
    return 2 * gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c)) - 1


@misconception(
    answers.candidate,
    central=True,
    keeps=(test_candidate_order, test_candidate_batch, test_candidate_bias),
    worth=0.35,
)
def bent_before_the_layer(h_prev, x_t, W_c, b_c):
    """What comes in was bent, and the scores were not: the numbers may lie beyond -1 and 1. What stands
    inside the brackets of the tanh in step 2?"""
    return gate.linear(np.tanh(gate.concatenate(h_prev, x_t)), W_c, b_c)


@misconception(answers.candidate, loses=(test_candidate_worked_example, test_candidate_order), worth=0.75)
def input_first(h_prev, x_t, W_c, b_c):
    """The word was put before the hidden state. Whose are the upper rows of W_c? The first cell of code has
    them beside the names."""
    return np.tanh(gate.linear(np.concatenate([x_t, h_prev], axis=-1), W_c, b_c))


@misconception(answers.candidate, loses=(test_candidate_worked_example, test_candidate_bias), worth=0.75)
def no_bias(h_prev, x_t, W_c, b_c):
    """This is the candidate of a layer without a bias. What would be written when nothing comes in? See the
    formula in step 2."""
    return np.tanh(gate.concatenate(h_prev, x_t) @ W_c)


@misconception(answers.candidate, loses=(test_candidate_worked_example, test_candidate_careful), worth=0.6)
def bias_outside(h_prev, x_t, W_c, b_c):
    """The bias is added after the curve, so that the candidate leaves the range from -1 to 1. In which
    order do the two steps come?"""
    return np.tanh(gate.concatenate(h_prev, x_t) @ W_c) + b_c


@misconception(answers.candidate, loses=(test_candidate_batch, test_candidate_careful), worth=0.7)
def samples_below_each_other(h_prev, x_t, W_c, b_c):
    """Single samples are right; in a batch the words end up below the hidden states. Which axis has to get
    longer? See the shape table in step 2."""
    return np.tanh(gate.linear(np.concatenate([h_prev, x_t]), W_c, b_c))


@misconception(answers.candidate, loses=(test_candidate_careful,), worth=0.75)
def overflow(h_prev, x_t, W_c, b_c):
    """For large scores NumPy warns and the candidate is lost. Does NumPy have this
    curve ready-made, without the two exponentials?"""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c)
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))


@misconception(answers.candidate, keeps=())
def weights_turned(h_prev, x_t, W_c, b_c):
    """The sizes do not fit: the weights were used lying on their side. Does a row of W_c belong to a number
    that comes in, or to a unit? See the shape table in step 2."""
    return np.tanh(gate.linear(gate.concatenate(h_prev, x_t), W_c.T, b_c))


@misconception(
    answers.candidate, keeps=(test_candidate_order, test_candidate_bias, test_candidate_batch), worth=0.45
)
def tangent(h_prev, x_t, W_c, b_c):
    """The numbers leave the range from -1 to 1, and jump: the curve is the tangent, not the hyperbolic one.
    Which letter makes the difference? See the toolbox in step 2."""
    return np.tan(gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c))


@misconception(
    answers.candidate,
    loses=(
        test_candidate_has_a_sign,
        test_candidate_worked_example,
    ),
    worth=0.5,
)
def scores_cut_off(h_prev, x_t, W_c, b_c):
    """Scores beyond -1 and 1 are cut off, the others left as they are: that is a curve with corners.
    Which curve has the candidate? See step 2."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c)
    return np.clip(z, -1, 1)


@misconception(
    answers.candidate,
    loses=(
        test_candidate_has_a_sign,
        test_candidate_worked_example,
    ),
    worth=0.4,
)
def written_already(h_prev, x_t, W_c, b_c):
    """The candidate was multiplied with shares. Who decides how much of it is written, and in which step?
    See the picture of step 2."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c)
    return np.tanh(z) * gate.sigmoid(z)


@misconception(
    answers.candidate,
    keeps=(
        test_candidate_batch,
        test_candidate_careful,
    ),
    worth=0.35,
)
def sign_alone(h_prev, x_t, W_c, b_c):
    """Only the signs come out, as -1 and 1. What does a small score become? See the table in step 2."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c)
    return np.sign(z)


@misconception(
    answers.candidate,
    loses=(
        test_candidate_has_a_sign,
        test_candidate_worked_example,
    ),
    worth=0.4,
)
def sigmoid_moved_down(h_prev, x_t, W_c, b_c):
    """The numbers lie between -1/2 and 1/2: a gate's curve was moved down. How far does the candidate's
    curve reach? See step 2."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_c, b_c)
    return gate.sigmoid(z) - 0.5
