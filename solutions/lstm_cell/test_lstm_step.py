"""Hidden checks of one step of the cell, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_silent, assert_unchanged, check, misconception, numbers
from solutions import probes, story
from solutions.forget_gate import reference as gate
from solutions.input_gate import reference as memory
from solutions.lstm_cell import reference as answers

h, x, c = numbers("h", 3), numbers("x", 4), numbers("c", 3)
W, b = 0.4 * numbers("W", 4, 7, 3), numbers("b", 4, 3)
STORY_W = np.stack([story.W_F, story.W_I, story.W_C, story.W_O])
STORY_B = np.stack([story.B_F, story.B_I, story.B_C, story.B_O])
TALKING = np.array([[0.0], [0.0], [1.0], [0.5]])  # biases that keep every road open


@check(answers.lstm_step, value=True, weight=5)
def test_lstm_step_remembers_and_says(student):
    """the new memory and what is said of it, with any number of units and inputs"""
    for units, inputs in [(3, 4), (2, 5), (4, 1)]:
        # equal numbers and no bias: their order and the biases are asked for elsewhere
        weights = 0.4 * numbers("S", 4, units + inputs, units)
        given = np.full(units, 0.7), np.full(inputs, 0.7), numbers("c", units), weights, np.zeros((4, units))
        probes.assert_among(student.lstm_step(*given), *answers.lstm_step(*given), results=2)


@check(answers.lstm_step, value=True)
def test_lstm_step_worked_example(student):
    """hidden state and memory of the worked example and of other numbers"""
    for given in [(story.H_PREV, story.X_T, story.C_PREV, STORY_W, STORY_B), (h, x, c, W, b)]:
        probes.assert_each_same(student.lstm_step(*given), answers.lstm_step(*given))


@check(answers.lstm_step, value=True)
def test_lstm_step_each_layer_its_own(student):
    """the four layers stand in the order forget, input, candidate, output"""
    for layer in range(4):
        bias = np.tile(TALKING, (1, 3))
        bias[layer] += b[layer]
        given = h, x, c, np.zeros((4, 7, 3)), bias
        probes.assert_among(
            student.lstm_step(*given), *answers.lstm_step(*given), rtol=1e-2, atol=1e-2, results=2
        )


@check(answers.lstm_step, value=True)
def test_lstm_step_order(student):
    """the first rows of every matrix belong to the hidden state, the others to the input"""
    for layer in range(4):

        def ask(h_prev, x_t, weights, layer=layer):
            whole = np.zeros((4, *weights.shape))
            whole[layer] = weights
            return student.lstm_step(h_prev, x_t, np.ones(3), whole, np.tile(TALKING, (1, 3)))

        probes.assert_hidden_first(ask, 3, 4, 3)


@check(answers.lstm_step)
def test_lstm_step_is_a_pair(student):
    """first the hidden state, always between -1 and 1, then the memory, which may be larger"""
    answer = student.lstm_step(h, x, 9 * np.ones(3), 0.25 * W, np.full((4, 3), 3.0))
    probes.assert_shapes(answer, (3,), (3,))
    first, second = (np.abs(np.asarray(part).astype(float)) for part in answer)
    if (first > 1).any() or not (second > 1).all():
        raise Failed(
            "of a large memory the first of the two is not what is said, or the second not the memory"
        )


@check(answers.lstm_step)
def test_lstm_step_careful(student):
    """every sample of a batch for itself, no warning at scores of -1000 and 1000, whole numbers cut nothing
    off, arguments stay as they were"""
    for samples in (1, 5, 3, 7):
        batch = [numbers(name, samples, size) for name, size in (("h", 3), ("x", 4), ("c", 3))]
        probes.assert_own_rows(student.lstm_step, answers.lstm_step, batch, W, b)
        student.lstm_step(*batch, W, b)
        assert_unchanged(student)
    steep = np.tile(np.array([-1000.0, 0.0, 1000.0]) / 7, (4, 7, 1))
    student.lstm_step(np.ones(3), np.ones(4), np.ones(3), steep, np.zeros((4, 3)))
    assert_silent(student)
    student.lstm_step(h, x, c, W, b)
    assert_unchanged(student)
    probes.assert_keeps_decimals(student.lstm_step, answers.lstm_step, h, x, c, W, b)
    ends = np.array([[7.5, 6.5, 7.0], [-6.5, 7.5, 6.0], [-7.5, 6.5, 5.5], [6.5, -7.5, 6.0]])
    far = np.zeros(3), np.zeros(4), np.array([64.0, -52.0, 23.0]), np.zeros((4, 7, 3)), ends
    probes.assert_further(student.lstm_step, answers.lstm_step, (h, x, c, W, b), far)


# known mistakes


@misconception(
    answers.lstm_step,
    central=True,
    keeps=(test_lstm_step_order, test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.5,
)
def the_old_memory_said(h_prev, x_t, c_prev, W, b):
    """What is said comes from the old memory. Is the hidden state read off before or after the word was
    written? See the picture in step 2."""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_prev, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    central=True,
    keeps=(test_lstm_step_order, test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.45,
)
def old_memory_goes_on(h_prev, x_t, c_prev, W, b):
    """The old memory is handed on. Which of the two does the next word need? See step 2."""
    h_t, _ = answers.lstm_step(h_prev, x_t, c_prev, W, b)
    return h_t, np.array(c_prev, dtype=float)


@misconception(answers.lstm_step, loses=(test_lstm_step_worked_example, test_lstm_step_is_a_pair), worth=0.7)
def pair_swapped(h_prev, x_t, c_prev, W, b):
    """Both results are right, but they come back in the other order. Which one is asked for first? See the
    shape table in step 2."""
    h_t, c_t = answers.lstm_step(h_prev, x_t, c_prev, W, b)
    return c_t, h_t


@misconception(
    answers.lstm_step,
    keeps=(test_lstm_step_order, test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.55,
)
def share_instead_of_hidden_state(h_prev, x_t, c_prev, W, b):
    """The share of the output gate comes back in the hidden state's place. What does output_gate give, and
    which of the two goes on to the next word?"""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[0], c_t


@misconception(
    answers.lstm_step,
    keeps=(
        test_lstm_step_order,
        test_lstm_step_is_a_pair,
        test_lstm_step_careful,
        test_lstm_step_each_layer_its_own,
    ),
    worth=0.45,
)
def hears_what_it_says(h_prev, x_t, c_prev, W, b):
    """The memory is right, and the output gate was asked twice, the second time with what it had said. Whose
    hidden state does a layer hear: that of the word before, or the new one?"""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    said = answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[1]
    return answers.output_gate(said, x_t, c_t, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    keeps=(
        test_lstm_step_order,
        test_lstm_step_is_a_pair,
        test_lstm_step_careful,
        test_lstm_step_each_layer_its_own,
    ),
    worth=0.45,
)
def written_after_speaking(h_prev, x_t, c_prev, W, b):
    """The memory heard the new hidden state, and the old one was due. Which hidden state is there when a word
    is read?"""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    said = answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[1]
    c_t = memory.update_cell(said, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    central=True,
    keeps=(test_lstm_step_order, test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.5,
)
def order_of_onnx(h_prev, x_t, c_prev, W, b):
    """The layers have each other's weights. In which order does this notebook hold them? Other libraries have
    other orders; step 4 is about that."""
    i, o, f, g = (gate.linear(gate.concatenate(h_prev, x_t), W[n], b[n]) for n in range(4))
    c_t = gate.sigmoid(f) * c_prev + gate.sigmoid(i) * np.tanh(g)
    return gate.sigmoid(o) * np.tanh(c_t), c_t


@misconception(
    answers.lstm_step,
    keeps=(test_lstm_step_order, test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.55,
)
def input_and_forget_swapped(h_prev, x_t, c_prev, W, b):
    """Forget gate and input gate have each other's weights. In which order does W hold the layers? See the
    shape table in step 2."""
    i, f, g, o = (gate.linear(gate.concatenate(h_prev, x_t), W[n], b[n]) for n in range(4))
    c_t = gate.sigmoid(f) * c_prev + gate.sigmoid(i) * np.tanh(g)
    return gate.sigmoid(o) * np.tanh(c_t), c_t


@misconception(answers.lstm_step, keeps=(test_lstm_step_order, test_lstm_step_careful), worth=0.55)
def memory_not_squashed(h_prev, x_t, c_prev, W, b):
    """What is said may be larger than 1. What does the memory go through before it is said? See step 1."""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[0] * c_t, c_t


@misconception(answers.lstm_step, loses=(test_lstm_step_worked_example, test_lstm_step_order), worth=0.75)
def input_first(h_prev, x_t, c_prev, W, b):
    """The word was put before the hidden state. Whose are the upper rows of every matrix?"""
    f, i, g, o = (gate.linear(np.concatenate([x_t, h_prev], axis=-1), W[n], b[n]) for n in range(4))
    c_t = gate.sigmoid(f) * c_prev + gate.sigmoid(i) * np.tanh(g)
    return gate.sigmoid(o) * np.tanh(c_t), c_t


@misconception(
    answers.lstm_step,
    loses=(test_lstm_step_worked_example, test_lstm_step_each_layer_its_own, test_lstm_step_order),
    worth=0.65,
)
def no_biases(h_prev, x_t, c_prev, W, b):
    """This is a cell without biases. Which argument has a row for every layer? See the shape table in step
    2."""
    return answers.lstm_step(h_prev, x_t, c_prev, W, np.zeros_like(b))


@misconception(answers.lstm_step, loses=(test_lstm_step_careful,), worth=0.7)
def one_sample_only(h_prev, x_t, c_prev, W, b):
    """Single samples are right, batches are not: the first axis of a batch is not that of a sample. Which
    axis has to get longer when the two are joined?"""
    f, i, g, o = (np.concatenate([h_prev, x_t]) @ W[n] + b[n] for n in range(4))
    c_t = gate.sigmoid(f) * c_prev + gate.sigmoid(i) * np.tanh(g)
    return gate.sigmoid(o) * np.tanh(c_t), c_t


@misconception(
    answers.lstm_step,
    keeps=(test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.5,
)
def said_by_the_forget_gate(h_prev, x_t, c_prev, W, b):
    """The memory is right, what is said of it is not: the output gate has the forget gate's weights. Which of
    the four layers is the last one?"""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_t, W[0], b[0])[1], c_t


@misconception(
    answers.lstm_step,
    keeps=(test_lstm_step_order, test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.4,
)
def written_twice(h_prev, x_t, c_prev, W, b):
    """The word was read twice: what came out as the new memory went in once more. How often does a step
    write? See step 2."""
    once = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    c_t = memory.update_cell(h_prev, x_t, once, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    keeps=(test_lstm_step_order, test_lstm_step_careful),
    worth=0.5,
)
def pair_of_the_output_gate(h_prev, x_t, c_prev, W, b):
    """What the output gate gives comes back, its shares and the hidden state. Which two things does the next
    word need? See the shape table in step 2."""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])


@misconception(
    answers.lstm_step,
    keeps=(
        test_lstm_step_is_a_pair,
        test_lstm_step_careful,
    ),
    worth=0.5,
)
def said_by_the_candidate(h_prev, x_t, c_prev, W, b):
    """The memory is right, what is said of it is not: the output gate has the candidate's weights. Which
    place of W is the output gate's? See the shape table in step 2."""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_t, W[2], b[2])[1], c_t


@misconception(
    answers.lstm_step,
    loses=(
        test_lstm_step_remembers_and_says,
        test_lstm_step_worked_example,
        test_lstm_step_order,
    ),
    worth=0.5,
)
def output_gate_hears_the_memory(h_prev, x_t, c_prev, W, b):
    """The output gate was given the new memory in the place of the hidden state. Which two things does a
    gate listen to? See the picture in step 2."""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(c_t, x_t, c_t, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    central=True,
    keeps=(
        test_lstm_step_is_a_pair,
        test_lstm_step_careful,
    ),
    worth=0.4,
)
def nothing_written(h_prev, x_t, c_prev, W, b):
    """The memory that goes on is what was kept, and nothing is written. What do the second and the third
    layer do? See step 2."""
    _, c_t = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    keeps=(
        test_lstm_step_order,
        test_lstm_step_careful,
    ),
    worth=0.55,
)
def memory_handed_on_bent(h_prev, x_t, c_prev, W, b):
    """The memory that goes on is squashed: only what is said goes through the tanh. Which of the two may
    be larger than 1? See the picture in step 2."""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[1], np.tanh(c_t)


@misconception(answers.lstm_step, central=True, keeps=(test_lstm_step_careful,), worth=0.45)
def only_the_news(h_prev, x_t, c_prev, W, b):
    """The new memory holds only what is written now. What of the old memory goes on? See the picture in
    step 2."""
    c_t = memory.input_gate(h_prev, x_t, W[1], b[1]) * memory.candidate(h_prev, x_t, W[2], b[2])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    central=True,
    keeps=(
        test_lstm_step_is_a_pair,
        test_lstm_step_careful,
    ),
    worth=0.45,
)
def nothing_forgotten(h_prev, x_t, c_prev, W, b):
    """The old memory is kept whole, and news is put on top of it. Who decides how much of the old one
    stays? See the picture in step 2."""
    c_t = c_prev + memory.input_gate(h_prev, x_t, W[1], b[1]) * memory.candidate(h_prev, x_t, W[2], b[2])
    return answers.output_gate(h_prev, x_t, c_t, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    loses=(
        test_lstm_step_remembers_and_says,
        test_lstm_step_worked_example,
        test_lstm_step_order,
    ),
    worth=0.5,
)
def output_gate_hears_the_bent_memory(h_prev, x_t, c_prev, W, b):
    """The output gate was given the new memory, bent by the tanh, in the place of the last hidden state. Is
    the hidden state that goes in still there when the gate is asked? See the picture in step 2."""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(np.tanh(c_t), x_t, c_t, W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    keeps=(test_lstm_step_order, test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.7,
)
def bent_before_it_is_said(h_prev, x_t, c_prev, W, b):
    """The memory was bent by the tanh before output_gate got it, and there it is bent once more. What does
    output_gate do with the memory that it is given?"""
    c_t = memory.update_cell(h_prev, x_t, c_prev, W[:3], b[:3])
    return answers.output_gate(h_prev, x_t, np.tanh(c_t), W[3], b[3])[1], c_t


@misconception(
    answers.lstm_step,
    keeps=(test_lstm_step_each_layer_its_own, test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.55,
)
def one_wide_matrix_poured(h_prev, x_t, c_prev, W, b):
    """The four matrices were made one wide one by `reshape`, which reads on row by row and tears them to
    pieces. How do four matrices come side by side without a number changing its row?"""
    wide = W.reshape(W.shape[1], -1)
    f, i, g, o = np.split(gate.concatenate(h_prev, x_t) @ wide + b.reshape(-1), 4, axis=-1)
    c_t = gate.sigmoid(f) * c_prev + gate.sigmoid(i) * np.tanh(g)
    return gate.sigmoid(o) * np.tanh(c_t), c_t


@misconception(
    answers.lstm_step,
    central=True,
    keeps=(test_lstm_step_is_a_pair, test_lstm_step_careful),
    worth=0.4,
)
def speaks_then_listens(h_prev, x_t, c_prev, W, b):
    """What is said comes from the old memory, and then goes into the update in the place of the last hidden
    state. What comes first in the picture of step 2, writing or saying?"""
    h_t = answers.output_gate(h_prev, x_t, c_prev, W[3], b[3])[1]
    return h_t, memory.update_cell(h_t, x_t, c_prev, W[:3], b[:3])
