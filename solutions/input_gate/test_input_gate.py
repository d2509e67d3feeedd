"""Hidden checks of the input gate, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_same, assert_silent, assert_unchanged, check, misconception, numbers
from solutions import probes, story
from solutions.forget_gate import reference as gate
from solutions.input_gate import reference as answers

h, x = numbers("h", 3), numbers("x", 4)
W, b = 0.4 * numbers("W", 7, 3), numbers("b", 3)


@check(answers.input_gate, value=True, weight=5)
def test_input_gate_is_a_share(student):
    """the scores become shares written, each between 0 and 1, with any number of units and inputs"""
    for units, inputs in [(3, 4), (2, 5), (4, 1), (5, 5)]:
        # equal numbers and no bias: their order and the bias are asked for elsewhere
        given = (
            np.full(units, 0.7),
            np.full(inputs, 0.7),
            numbers("S", units + inputs, units),
            np.zeros(units),
        )
        assert_same(student.input_gate(*given), answers.input_gate(*given))


@check(answers.input_gate, value=True, weight=2)
def test_input_gate_worked_example(student):
    """the shares of the worked example and of other numbers"""
    for given in [(story.H_PREV, story.X_T, story.W_I, story.B_I), (h, x, W, b)]:
        assert_same(student.input_gate(*given), answers.input_gate(*given))


@check(answers.input_gate, value=True)
def test_input_gate_order(student):
    """the first rows of W_i belong to the hidden state, the others to the input"""
    probes.assert_hidden_first(lambda *given: student.input_gate(*given, np.zeros(3)), 3, 4, 3)


@check(answers.input_gate, value=True)
def test_input_gate_bias(student):
    """the bias opens and closes the gate: more bias, a larger share"""
    probes.assert_bias_counts(lambda *given: student.input_gate(h, x, *given), 3, 7)


@check(answers.input_gate)
def test_input_gate_batch(student):
    """every sample of a batch has shares of its own, in a batch of one too"""
    for samples in (1, 5, 3, 7):
        batch = numbers("h", samples, 3), numbers("x", samples, 4)
        probes.assert_own_rows(student.input_gate, answers.input_gate, batch, W, b)


@check(answers.input_gate)
def test_input_gate_careful(student):
    """scores of -1000 and 1000 close and open the gate without a warning, whole numbers cut nothing off, and
    the arguments stay as they were"""
    steep = np.tile(np.array([-1000.0, 0.0, 1000.0]) / 7, (7, 1))
    answer = np.asarray(student.input_gate(np.ones(3), np.ones(4), steep, np.zeros(3)))
    assert_silent(student)
    assert_unchanged(student)
    if not np.isfinite(answer.astype(float)).all():
        raise Failed("a very large or a very small score has no share")
    for given in [(h, x, W, b), (numbers("h", 2, 3), numbers("x", 2, 4), W, b)]:
        student.input_gate(*given)
        assert_unchanged(student)
    probes.assert_keeps_decimals(student.input_gate, answers.input_gate, h, x, W, b)
    far = np.zeros(3), np.zeros(4), np.zeros((7, 3)), np.array([7.5, -6.5, 6.0])
    probes.assert_further(student.input_gate, answers.input_gate, (h, x, W, b), far)


# known mistakes


@misconception(
    answers.input_gate,
    central=True,
    keeps=(test_input_gate_order, test_input_gate_batch, test_input_gate_careful, test_input_gate_bias),
    worth=0.45,
)
def tangent(h_prev, x_t, W_i, b_i):
    """Some shares are negative: that curve runs from -1 to 1. Can one write a negative share of something?
    Step 1 says which curve a gate has."""
    return np.tanh(gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i))


@misconception(
    answers.input_gate,
    central=True,
    keeps=(test_input_gate_order, test_input_gate_batch, test_input_gate_careful, test_input_gate_bias),
    worth=0.4,
)
def scores(h_prev, x_t, W_i, b_i):
    """The scores did not go through the gate's curve. What bends a score into a share between 0 and 1? See
    the formula in step 1."""
    return gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i)


@misconception(
    answers.input_gate,
    central=True,
    keeps=(test_input_gate_order, test_input_gate_batch, test_input_gate_careful),
    worth=0.4,
)
def what_the_forget_gate_leaves(h_prev, x_t, W_i, b_i):
    """The shares come out as what is missing to a whole. Does the input gate only take what the forget gate
    leaves, or does it decide with weights of its own? See the picture of step 1."""
    return 1 - gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i))


@misconception(answers.input_gate, loses=(test_input_gate_worked_example, test_input_gate_order), worth=0.75)
def input_first(h_prev, x_t, W_i, b_i):
    """The word was put before the hidden state. Whose are the upper rows of W_i? The first cell of code has
    them beside the names."""
    return gate.sigmoid(gate.linear(np.concatenate([x_t, h_prev], axis=-1), W_i, b_i))


@misconception(answers.input_gate, loses=(test_input_gate_worked_example, test_input_gate_bias), worth=0.75)
def no_bias(h_prev, x_t, W_i, b_i):
    """These are the shares of a gate without a bias. What does the gate do when nothing comes in? See the
    formula in step 1."""
    return gate.sigmoid(gate.concatenate(h_prev, x_t) @ W_i)


@misconception(answers.input_gate, loses=(test_input_gate_worked_example, test_input_gate_bias), worth=0.6)
def bias_taken_away(h_prev, x_t, W_i, b_i):
    """A larger bias closes this gate. Which sign has the bias in the formula of step 1?"""
    return gate.sigmoid(gate.concatenate(h_prev, x_t) @ W_i - b_i)


@misconception(answers.input_gate, loses=(test_input_gate_batch, test_input_gate_careful), worth=0.7)
def samples_below_each_other(h_prev, x_t, W_i, b_i):
    """Single samples are right; in a batch the words end up below the hidden states. Which axis has to get
    longer? See the shape table in step 1."""
    return gate.sigmoid(gate.linear(np.concatenate([h_prev, x_t]), W_i, b_i))


@misconception(answers.input_gate, loses=(test_input_gate_careful,), worth=0.8)
def overflow(h_prev, x_t, W_i, b_i):
    """For scores far below zero NumPy warns of an overflow. Which of the given
    functions does the same in silence?"""
    return 1 / (1 + np.exp(-gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i)))


@misconception(
    answers.input_gate,
    keeps=(test_input_gate_batch, test_input_gate_careful),
    worth=0.35,
)
def open_or_shut(h_prev, x_t, W_i, b_i):
    """Only 0 and 1 come out. What should a gate do that is half open? See the table of shares in step 1."""
    return np.round(gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i)))


@misconception(
    answers.input_gate,
    keeps=(test_input_gate_order, test_input_gate_batch, test_input_gate_careful),
    worth=0.4,
)
def shares_of_one(h_prev, x_t, W_i, b_i):
    """The shares of a sample sum to 1. Does a unit have to know of the others to decide what is written
    into it? See step 1."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@misconception(answers.input_gate, keeps=())
def weights_turned(h_prev, x_t, W_i, b_i):
    """The sizes do not fit: the weights were used lying on their side. Does a row of W_i belong to a number
    that comes in, or to a unit? See the shape table in step 1."""
    return gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_i.T, b_i))


@misconception(
    answers.input_gate,
    central=True,
    loses=(
        test_input_gate_is_a_share,
        test_input_gate_worked_example,
    ),
    worth=0.35,
)
def bent_before_the_layer(h_prev, x_t, W_i, b_i):
    """What comes in was bent, and the scores were not: a share may lie beyond 0 and 1. What goes through
    the curve, the row or its scores? See the formula in step 1."""
    return gate.linear(gate.sigmoid(gate.concatenate(h_prev, x_t)), W_i, b_i)


@misconception(
    answers.input_gate,
    loses=(
        test_input_gate_is_a_share,
        test_input_gate_worked_example,
        test_input_gate_bias,
    ),
    worth=0.45,
)
def scores_cut_off(h_prev, x_t, W_i, b_i):
    """Scores beyond 0 and 1 are cut off, the others left as they are: that is a curve with corners. Which
    curve has a gate? See step 1."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i)
    return np.clip(z, 0, 1)


@misconception(
    answers.input_gate,
    loses=(
        test_input_gate_is_a_share,
        test_input_gate_worked_example,
    ),
    worth=0.4,
)
def written_already(h_prev, x_t, W_i, b_i):
    """The shares were multiplied with a candidate. What does the gate alone say, before anything is
    written? See step 1."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i)
    return gate.sigmoid(z) * np.tanh(z)


@misconception(answers.input_gate, loses=test_input_gate_worked_example, worth=0.6)
def bias_outside(h_prev, x_t, W_i, b_i):
    """The bias is added after the curve, so that a share may leave the range from 0 to 1. Inside or
    outside of the brackets: where does the formula in step 1 have it?"""
    return gate.sigmoid(gate.concatenate(h_prev, x_t) @ W_i) + b_i


@misconception(
    answers.input_gate,
    loses=(
        test_input_gate_is_a_share,
        test_input_gate_worked_example,
    ),
    worth=0.45,
)
def twice_as_steep(h_prev, x_t, W_i, b_i):
    """The shares lie between 0 and 1, but they rise twice as fast as they should. A tanh that is squeezed
    into 0 and 1 is a sigmoid: of which score? See the formula in step 1."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_i, b_i)
    return gate.sigmoid(2 * z)
