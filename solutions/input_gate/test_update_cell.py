"""Hidden checks of one whole update of the memory, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import (
    Failed,
    assert_same,
    assert_silent,
    assert_unchanged,
    attempt,
    check,
    misconception,
    numbers,
)
from solutions import probes, story
from solutions.forget_gate import reference as gate
from solutions.input_gate import reference as answers

h, x, c = numbers("h", 3), numbers("x", 4), numbers("c", 3, low=-9, high=9)
W, b = 0.4 * numbers("W", 3, 7, 3), numbers("b", 3, 3)
NOTHING = np.zeros(3)
STORY_W = np.stack([story.W_F, story.W_I, story.W_C])
STORY_B = np.stack([story.B_F, story.B_I, story.B_C])
# Half open gates and no candidate, but for the part in question.
QUIET_W, QUIET_B = np.zeros((3, 7, 3)), np.zeros((3, 3))


@check(answers.update_cell, value=True, weight=5)
def test_update_cell_keeps_and_writes(student):
    """the memory keeps its share and gets a share of the candidate, with any number of units and inputs"""
    for units, inputs in [(3, 4), (2, 5), (4, 1)]:
        # equal numbers and no bias: their order and the biases are asked for elsewhere
        weights = 0.4 * numbers("S", 3, units + inputs, units)
        given = np.full(units, 0.7), np.full(inputs, 0.7), numbers("c", units, low=-9, high=9), weights
        due = answers.update_cell(*given, np.zeros((3, units)))
        assert_same(student.update_cell(*given, np.zeros((3, units))), due)


@check(answers.update_cell, value=True)
def test_update_cell_worked_example(student):
    """the new memory of the worked example and of other numbers"""
    for given in [(story.H_PREV, story.X_T, story.C_PREV, STORY_W, STORY_B), (h, x, c, W, b)]:
        assert_same(student.update_cell(*given), answers.update_cell(*given))


@check(answers.update_cell, value=True)
def test_update_cell_each_layer_its_own(student):
    """the first layer forgets, the second one writes, the third one says what"""
    for layer in range(3):
        weights, bias = QUIET_W.copy(), np.tile(np.array([[0.0], [0.0], [1.0]]), (1, 3))
        bias[layer] += b[layer]
        answer = student.update_cell(h, x, c, weights, bias)
        assert_same(answer, answers.update_cell(h, x, c, weights, bias), rtol=1e-2, atol=1e-2)


@check(answers.update_cell, value=True)
def test_update_cell_order(student):
    """the first rows of every matrix belong to the hidden state, the others to the input"""
    for layer in range(3):

        def ask(h_prev, x_t, weights, layer=layer):
            whole = np.zeros((3, *weights.shape))
            whole[layer] = weights
            open_candidate = np.tile(np.array([[0.0], [0.0], [1.0]]), (1, weights.shape[1]))
            return student.update_cell(h_prev, x_t, np.ones(weights.shape[1]), whole, open_candidate)

        probes.assert_hidden_first(ask, 3, 4, 3)


@check(answers.update_cell)
def test_update_cell_batch(student):
    """every sample of a batch has a memory of its own, in a batch of one too"""
    for samples in (1, 5, 3, 7):
        batch = numbers("h", samples, 3), numbers("x", samples, 4), numbers("c", samples, 3)
        probes.assert_own_rows(student.update_cell, answers.update_cell, batch, W, b)


@check(answers.update_cell)
def test_update_cell_careful(student):
    """no warning at scores of -1000 and 1000, whole numbers cut nothing off, the arguments stay as they were,
    and the answer follows them"""
    steep = np.tile(np.array([-1000.0, 0.0, 1000.0]) / 7, (3, 7, 1))
    answer = np.asarray(student.update_cell(np.ones(3), np.ones(4), np.ones(3), steep, np.zeros((3, 3))))
    assert_silent(student)
    assert_unchanged(student)
    if answer.dtype.kind not in "biuf" or not np.isfinite(answer.astype(float)).all():
        raise Failed("very large and very small scores give no memory")
    attempt(student.update_cell, numbers("h", 2, 3), numbers("x", 2, 4), numbers("c", 2, 3), W, b)
    assert_unchanged(student)
    here = (h, x, c, W, b)
    probes.assert_keeps_decimals(student.update_cell, answers.update_cell, *here)
    ends = np.array([[7.5, 6.5, 7.0], [-6.5, 7.5, 6.0], [-7.5, 6.5, 5.5]])
    far = NOTHING, np.zeros(4), np.array([64.0, -52.0, 23.0]), QUIET_W, ends
    probes.assert_further(student.update_cell, answers.update_cell, here, far)
    others = [(-h, x, c, W, b), (h, -x, c, W, b), (h, x, -c, W, b), (h, x, c, -W, b), (h, x, c, W, -b)]
    probes.assert_moves(student.update_cell, *((here, other) for other in others))


GATES = "input_gate(h_prev, x_t, W_i, b_i), candidate(h_prev, x_t, W_c, b_c)"
TURNED = "candidate(h_prev, x_t, W_c, b_c), input_gate(h_prev, x_t, W_i, b_i)"
EQUIVALENT = {
    "update_cell: c_prev -> h_prev in forget_gate(h_prev, x_t, c_prev, W_f, b_f)": "only the shares are used",
    f"update_cell: write(f_t, c_prev, {GATES}) -> write(c_prev, f_t, {GATES})": "a product has no order",
    f"update_cell: write(f_t, c_prev, {GATES}) -> write(f_t, c_prev, {TURNED})": "a product has no order",
}

# known mistakes


@misconception(
    answers.update_cell,
    central=True,
    keeps=(test_update_cell_order, test_update_cell_batch, test_update_cell_careful),
    worth=0.45,
)
def the_rest_is_kept(h_prev, x_t, c_prev, W, b):
    """The memory keeps what it should let go. In spite of its name, what does a forget gate of 1 mean? See
    the table in step 3."""
    _, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t = answers.input_gate(h_prev, x_t, W[1], b[1])
    return (c_prev - c_kept) + i_t * answers.candidate(h_prev, x_t, W[2], b[2])


@misconception(
    answers.update_cell,
    central=True,
    keeps=(test_update_cell_order, test_update_cell_batch, test_update_cell_careful),
    worth=0.5,
)
def forgotten_twice(h_prev, x_t, c_prev, W, b):
    """The shares kept were put on the memory twice. What does forget_gate give back besides the shares,
    and is it still the old memory?"""
    f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t, g_t = answers.input_gate(h_prev, x_t, W[1], b[1]), answers.candidate(h_prev, x_t, W[2], b[2])
    return answers.write(f_t, c_kept, i_t, g_t)


@misconception(
    answers.update_cell, central=True, keeps=(test_update_cell_batch, test_update_cell_careful), worth=0.4
)
def nothing_written(h_prev, x_t, c_prev, W, b):
    """The memory that comes back is what was kept, and nothing is written. What do the second and the third
    layer say? See step 4."""
    return gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])[1]


@misconception(answers.update_cell, central=True, keeps=(test_update_cell_batch,), worth=0.4)
def old_memory_replaced(h_prev, x_t, c_prev, W, b):
    """Only what is written comes back. Where does the old memory come in? See step 4."""
    return answers.input_gate(h_prev, x_t, W[1], b[1]) * answers.candidate(h_prev, x_t, W[2], b[2])


@misconception(
    answers.update_cell,
    keeps=(test_update_cell_order, test_update_cell_batch, test_update_cell_careful),
    worth=0.55,
)
def layers_swapped(h_prev, x_t, c_prev, W, b):
    """The forget gate and the input gate have each other's weights. In which order does W hold the layers?
    See the shape table in step 4."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W[1], b[1])
    i_t, g_t = answers.input_gate(h_prev, x_t, W[0], b[0]), answers.candidate(h_prev, x_t, W[2], b[2])
    return answers.write(f_t, c_prev, i_t, g_t)


@misconception(
    answers.update_cell,
    keeps=(test_update_cell_batch, test_update_cell_careful),
    worth=0.5,
)
def candidate_and_gate_swapped(h_prev, x_t, c_prev, W, b):
    """The input gate and the candidate have each other's weights. In which order does W hold the layers? See
    the shape table in step 4."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t, g_t = answers.input_gate(h_prev, x_t, W[2], b[2]), answers.candidate(h_prev, x_t, W[1], b[1])
    return answers.write(f_t, c_prev, i_t, g_t)


@misconception(answers.update_cell, keeps=(test_update_cell_batch, test_update_cell_careful), worth=0.35)
def all_layers_alike(h_prev, x_t, c_prev, W, b):
    """All three layers have the weights of the first one. What is the first axis of W for? See the shape
    table in step 4."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t, g_t = answers.input_gate(h_prev, x_t, W[0], b[0]), answers.candidate(h_prev, x_t, W[0], b[0])
    return answers.write(f_t, c_prev, i_t, g_t)


@misconception(
    answers.update_cell,
    keeps=(test_update_cell_order, test_update_cell_batch, test_update_cell_careful),
    worth=0.5,
)
def candidate_like_a_gate(h_prev, x_t, c_prev, W, b):
    """The candidate is never below zero. Which of the three layers may be negative, and which curve makes it
    so? See step 2."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    i_t, g_t = answers.input_gate(h_prev, x_t, W[1], b[1]), answers.input_gate(h_prev, x_t, W[2], b[2])
    return answers.write(f_t, c_prev, i_t, g_t)


@misconception(
    answers.update_cell,
    loses=(
        test_update_cell_worked_example,
        test_update_cell_each_layer_its_own,
        test_update_cell_order,
        test_update_cell_careful,
    ),
    worth=0.6,
)
def no_biases(h_prev, x_t, c_prev, W, b):
    """This is the memory of a cell without biases. Which argument has a row for every layer? See the shape
    table in step 4."""
    return answers.update_cell(h_prev, x_t, c_prev, W, np.zeros_like(b))


@misconception(
    answers.update_cell, loses=(test_update_cell_worked_example, test_update_cell_order), worth=0.75
)
def input_first(h_prev, x_t, c_prev, W, b):
    """The word was put before the hidden state. Whose are the upper rows of every matrix? Step 1 says it."""
    z = (
        np.concatenate([x_t, h_prev], axis=-1) @ W + b[:, None]
        if x_t.ndim > 1
        else (np.concatenate([x_t, h_prev]) @ W + b)
    )
    return gate.sigmoid(z[0]) * c_prev + gate.sigmoid(z[1]) * np.tanh(z[2])


@misconception(answers.update_cell, loses=(test_update_cell_batch,), worth=0.7)
def one_sample_only(h_prev, x_t, c_prev, W, b):
    """Single samples are right; in a batch the words end up below the hidden states. Which axis has to get
    longer? See the shape table in step 4."""
    z = np.concatenate([h_prev, x_t]) @ W + b
    return gate.sigmoid(z[0]) * c_prev + gate.sigmoid(z[1]) * np.tanh(z[2])


@misconception(answers.update_cell, keeps=(test_update_cell_batch, test_update_cell_careful), worth=0.5)
def candidate_added_whole(h_prev, x_t, c_prev, W, b):
    """The candidate was written whole. Who decides how much of it goes into the memory? See step 3."""
    _, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return c_kept + answers.candidate(h_prev, x_t, W[2], b[2])


@misconception(answers.update_cell, keeps=(test_update_cell_order, test_update_cell_careful), worth=0.4)
def pair_not_taken_apart(h_prev, x_t, c_prev, W, b):
    """What is written was added to both results of forget_gate, the shares and what is kept. Which of the two
    is a memory? See its docstring at the top."""
    both = np.stack(gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0]))
    i_t, g_t = answers.input_gate(h_prev, x_t, W[1], b[1]), answers.candidate(h_prev, x_t, W[2], b[2])
    return both + i_t * g_t


@misconception(
    answers.update_cell,
    keeps=(
        test_update_cell_batch,
        test_update_cell_careful,
    ),
    worth=0.5,
)
def candidate_with_the_weights_of_the_gate(h_prev, x_t, c_prev, W, b):
    """The candidate has the input gate's weights. In which place does W hold its own? See the shape table
    in step 4."""
    _f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return c_kept + answers.input_gate(h_prev, x_t, W[1], b[1]) * answers.candidate(h_prev, x_t, W[1], b[1])


@misconception(
    answers.update_cell,
    keeps=(
        test_update_cell_batch,
        test_update_cell_careful,
    ),
    worth=0.5,
)
def gate_with_the_weights_of_the_forget_gate(h_prev, x_t, c_prev, W, b):
    """The input gate has the forget gate's weights. In which place does W hold its own? See the shape
    table in step 4."""
    _f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return c_kept + answers.input_gate(h_prev, x_t, W[0], b[0]) * answers.candidate(h_prev, x_t, W[2], b[2])


@misconception(
    answers.update_cell,
    central=True,
    keeps=(
        test_update_cell_batch,
        test_update_cell_careful,
    ),
    worth=0.45,
)
def nothing_forgotten(h_prev, x_t, c_prev, W, b):
    """The old memory is kept whole, and news is put on top of it. Who decides how much of the old one
    stays? See step 4."""
    return c_prev + answers.input_gate(h_prev, x_t, W[1], b[1]) * answers.candidate(h_prev, x_t, W[2], b[2])


@misconception(
    answers.update_cell,
    central=True,
    keeps=(
        test_update_cell_batch,
        test_update_cell_careful,
    ),
    worth=0.35,
)
def nothing_forgotten_and_one_layer_twice(h_prev, x_t, c_prev, W, b):
    """The old memory is kept whole, and the candidate has the input gate's weights. Which layer of W has
    no say, and which one has it twice? See step 4."""
    return c_prev + answers.input_gate(h_prev, x_t, W[1], b[1]) * answers.candidate(h_prev, x_t, W[1], b[1])


@misconception(
    answers.update_cell,
    loses=(test_update_cell_keeps_and_writes, test_update_cell_worked_example, test_update_cell_order),
    worth=0.5,
)
def kept_memory_in_the_layers(h_prev, x_t, c_prev, W, b):
    """The input gate and the candidate hear what was kept of the memory, and not the hidden state. Which
    two things does every layer listen to? See the picture in step 4."""
    _, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W[0], b[0])
    return c_kept + answers.input_gate(c_kept, x_t, W[1], b[1]) * answers.candidate(c_kept, x_t, W[2], b[2])
