"""Hidden checks of the output gate, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_silent, assert_unchanged, check, misconception, numbers
from solutions import probes, story
from solutions.forget_gate import reference as gate
from solutions.lstm_cell import reference as answers

h, x, c = numbers("h", 3), numbers("x", 4), numbers("c", 3)
W, b = 0.4 * numbers("W", 7, 3), numbers("b", 3)


@check(answers.output_gate, value=True, weight=5)
def test_output_gate_says_a_share(student):
    """a share of the squashed memory is said, with any number of units and inputs"""
    for units, inputs in [(3, 4), (2, 5), (4, 1), (5, 5)]:
        # equal numbers and no bias: their order and the bias are asked for elsewhere
        given = (
            np.full(units, 0.7),
            np.full(inputs, 0.7),
            numbers("c", units),
            numbers("S", units + inputs, units),
        )
        said = answers.output_gate(*given, np.zeros(units))[1]
        probes.assert_among(student.output_gate(*given, np.zeros(units)), said, results=2)


@check(answers.output_gate, value=True, weight=2)
def test_output_gate_worked_example(student):
    """the shares and the hidden state of the worked example and of other numbers"""
    memory = np.array([2.5, 1.75, 8.0])
    for given in [(story.H_PREV, story.X_T, memory, story.W_O, story.B_O), (h, x, c, W, b)]:
        probes.assert_each_same(student.output_gate(*given), answers.output_gate(*given))


@check(answers.output_gate)
def test_output_gate_is_a_pair(student):
    """the answer is a pair: first the shares, which do not depend on the memory, then what is said"""
    answer = student.output_gate(h, x, c, W, b)
    probes.assert_shapes(answer, (3,), (3,))
    other = probes.several(student.output_gate(h, x, c + 1, W, b), 2)
    if probes.follows(np.asarray(answer[0]), np.asarray(other[0])):
        raise Failed("the first of the two changes with the memory; shares do not")


@check(answers.output_gate, value=True)
def test_output_gate_order(student):
    """the first rows of W_o belong to the hidden state, the others to the input"""

    def ask(h_prev, x_t, weights):
        return student.output_gate(h_prev, x_t, np.ones(3), weights, np.zeros(3))

    probes.assert_hidden_first(ask, 3, 4, 3)


@check(answers.output_gate, value=True)
def test_output_gate_bias(student):
    """the bias opens the gate: more bias, more is said"""
    probes.assert_bias_counts(lambda *given: student.output_gate(h, x, np.ones(3), *given), 3, 7)


@check(answers.output_gate)
def test_output_gate_careful(student):
    """every sample of a batch for itself, no warning at scores of -1000 and 1000, whole numbers cut nothing
    off, arguments stay as they were"""
    for samples in (1, 5, 3, 7):
        batch = [numbers(name, samples, size) for name, size in (("h", 3), ("x", 4), ("c", 3))]
        probes.assert_own_rows(student.output_gate, answers.output_gate, batch, W, b)
        student.output_gate(*batch, W, b)
        assert_unchanged(student)
    steep = np.tile(np.array([-1000.0, 0.0, 1000.0]) / 7, (7, 1))
    student.output_gate(np.ones(3), np.ones(4), np.array([500.0, -900.0, 3.0]), steep, np.zeros(3))
    assert_silent(student)
    student.output_gate(h, x, c, W, b)
    assert_unchanged(student)
    probes.assert_keeps_decimals(student.output_gate, answers.output_gate, h, x, c, W, b)
    memory, ends = np.array([64.0, -3.5, 2.5]), np.array([-6.5, 7.5, 6.0])
    far = np.zeros(3), np.zeros(4), memory, np.zeros((7, 3)), ends
    probes.assert_further(student.output_gate, answers.output_gate, (h, x, c, W, b), far)


# known mistakes


@misconception(
    answers.output_gate,
    central=True,
    loses=(test_output_gate_says_a_share, test_output_gate_worked_example),
    worth=0.5,
)
def memory_not_squashed(h_prev, x_t, c_t, W_o, b_o):
    """The memory is said as it is, and may be larger than 1. What brings a memory of 8 into the range from
    -1 to 1 before it is said? See the formula in step 1."""
    o_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * c_t


@misconception(
    answers.output_gate,
    central=True,
    keeps=(test_output_gate_is_a_pair, test_output_gate_order, test_output_gate_careful),
    worth=0.45,
)
def what_is_held_back(h_prev, x_t, c_t, W_o, b_o):
    """What should be held back is said. Does a share of 1 say all of it, or nothing? See the table in step
    1."""
    o_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o))
    return 1 - o_t, (1 - o_t) * np.tanh(c_t)


@misconception(
    answers.output_gate,
    central=True,
    loses=(test_output_gate_says_a_share, test_output_gate_worked_example),
    worth=0.4,
)
def gate_alone_squashed(h_prev, x_t, c_t, W_o, b_o):
    """The share itself is squashed instead of the memory. Which of the two goes through the tanh on its
    way down in the picture of step 1?"""
    o_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o))
    return o_t, np.tanh(o_t) * c_t


@misconception(
    answers.output_gate, loses=(test_output_gate_says_a_share, test_output_gate_worked_example), worth=0.5
)
def squashed_afterwards(h_prev, x_t, c_t, W_o, b_o):
    """The tanh comes after the product. In which order do the two stand in the picture of step 1?"""
    o_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o))
    return o_t, np.tanh(o_t * c_t)


@misconception(
    answers.output_gate,
    loses=(test_output_gate_says_a_share, test_output_gate_worked_example),
    worth=0.5,
)
def a_tangent_for_the_gate(h_prev, x_t, c_t, W_o, b_o):
    """Some shares are negative: the gate has the candidate's curve. Which curve gives shares? See step 1."""
    o_t = np.tanh(gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)


@misconception(
    answers.output_gate, loses=(test_output_gate_says_a_share, test_output_gate_worked_example), worth=0.5
)
def memory_by_a_sigmoid(h_prev, x_t, c_t, W_o, b_o):
    """The memory lost its sign: it went through the gate's curve. Can one say that the mood is bright, below
    zero? See the formula in step 1."""
    o_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * gate.sigmoid(c_t)


@misconception(
    answers.output_gate, loses=(test_output_gate_worked_example, test_output_gate_is_a_pair), worth=0.7
)
def pair_swapped(h_prev, x_t, c_t, W_o, b_o):
    """Both results are right, but they come back in the other order. Which one is asked for first? See the
    shape table in step 1."""
    o_t, h_t = answers.output_gate(h_prev, x_t, c_t, W_o, b_o)
    return h_t, o_t


@misconception(
    answers.output_gate,
    loses=(test_output_gate_worked_example, test_output_gate_is_a_pair, test_output_gate_careful),
    worth=0.6,
)
def hidden_state_alone(h_prev, x_t, c_t, W_o, b_o):
    """The hidden state comes back alone. What else is asked for? See the shape table in step 1."""
    return answers.output_gate(h_prev, x_t, c_t, W_o, b_o)[1]


@misconception(
    answers.output_gate, loses=(test_output_gate_worked_example, test_output_gate_order), worth=0.75
)
def input_first(h_prev, x_t, c_t, W_o, b_o):
    """The word was put before the hidden state. Whose are the upper rows of W_o?"""
    o_t = gate.sigmoid(np.concatenate([x_t, h_prev], axis=-1) @ W_o + b_o)
    return o_t, o_t * np.tanh(c_t)


@misconception(
    answers.output_gate, loses=(test_output_gate_worked_example, test_output_gate_bias), worth=0.75
)
def no_bias(h_prev, x_t, c_t, W_o, b_o):
    """These are the shares of a gate without a bias. What does the gate do when nothing comes in? See the
    formula in step 1."""
    o_t = gate.sigmoid(gate.concatenate(h_prev, x_t) @ W_o)
    return o_t, o_t * np.tanh(c_t)


@misconception(answers.output_gate, loses=(test_output_gate_careful,), worth=0.8)
def overflow(h_prev, x_t, c_t, W_o, b_o):
    """For scores far below zero NumPy warns of an overflow. Which of the given
    functions does the same in silence?"""
    o_t = 1 / (1 + np.exp(-gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o)))
    return o_t, o_t * np.tanh(c_t)


@misconception(
    answers.output_gate, loses=(test_output_gate_says_a_share, test_output_gate_worked_example), worth=0.5
)
def memory_clipped(h_prev, x_t, c_t, W_o, b_o):
    """Memories beyond 1 are cut off, the others left as they are: that is a curve with corners. Which smooth
    one brings a memory into that range? See the formula in step 1."""
    o_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o))
    return o_t, o_t * np.clip(c_t, -1, 1)


@misconception(
    answers.output_gate,
    loses=(test_output_gate_says_a_share, test_output_gate_worked_example, test_output_gate_is_a_pair),
    worth=0.4,
)
def memory_looks_into_the_gate(h_prev, x_t, c_t, W_o, b_o):
    """The shares change with the memory: it was added to the scores. Which two arrays does the gate
    look at, in the formula of step 1?"""
    o_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o) + c_t)
    return o_t, o_t * np.tanh(c_t)


@misconception(
    answers.output_gate,
    keeps=(test_output_gate_is_a_pair, test_output_gate_order, test_output_gate_careful),
    worth=0.4,
)
def shares_of_one(h_prev, x_t, c_t, W_o, b_o):
    """The shares of a sample sum to 1. Does a unit have to know of the others to decide what is said of it?
    See step 1."""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_o, b_o)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    o_t = e / e.sum(axis=-1, keepdims=True)
    return o_t, o_t * np.tanh(c_t)


@misconception(answers.output_gate, keeps=(test_output_gate_bias, test_output_gate_careful), worth=0.55)
def gate_hears_the_bent_memory(h_prev, x_t, c_t, W_o, b_o):
    """The gate was asked by the memory, bent by the tanh, and not by what was said before. Which two arrays
    does it look at, in the formula of step 1?"""
    o_t = gate.sigmoid(gate.linear(gate.concatenate(np.tanh(c_t), x_t), W_o, b_o))
    return o_t, o_t * np.tanh(c_t)
