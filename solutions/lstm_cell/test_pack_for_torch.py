"""Hidden checks of packing the weights for torch, and the known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_same, assert_unchanged, check, misconception, numbers
from solutions import probes
from solutions.lstm_cell import reference as answers

W, b = numbers("W", 4, 7, 3), numbers("b", 4, 3)
CASES = [(W, b), (numbers("V", 4, 4, 2), numbers("v", 4, 2)), (numbers("U", 4, 6, 3), numbers("u", 4, 3))]


def matrices(answer):
    """The two matrices: the members with two axes."""
    return [part for part in probes.parts(answer) if part.ndim == 2]


def biases(answer):
    """The sum of the biases: the members with one axis."""
    found = [part for part in probes.parts(answer) if part.ndim == 1]
    if not found or len({part.shape for part in found}) > 1:
        raise Failed("there are no two biases, equally long")
    return np.sum(found, axis=0)


@check(answers.pack_for_torch, value=True, weight=3)
def test_pack_for_torch_weights_of_x(student):
    """in the first matrix stand the weights of x_t: a row for each unit of input, forget gate, candidate,
    output"""
    for weights, bias in CASES:
        found = matrices(student.pack_for_torch(weights, bias))
        if not found:
            raise Failed("there is no matrix in the answer")
        assert_same(found[0], answers.pack_for_torch(weights, bias)[0])


@check(answers.pack_for_torch, value=True, weight=2)
def test_pack_for_torch_weights_of_h(student):
    """in the second matrix stand the weights of h_prev, in the same order"""
    for weights, bias in CASES:
        found = matrices(student.pack_for_torch(weights, bias))
        if len(found) < 2:
            raise Failed("there is no second matrix in the answer")
        assert_same(found[1], answers.pack_for_torch(weights, bias)[1])


@check(answers.pack_for_torch, value=True, weight=2)
def test_pack_for_torch_biases(student):
    """the two biases add up to b, in the same order"""
    for weights, bias in CASES:
        assert_same(biases(student.pack_for_torch(weights, bias)), answers.pack_for_torch(weights, bias)[2])


@check(answers.pack_for_torch)
def test_pack_for_torch_four_arrays(student):
    """four arrays: (4 H, I), (4 H, H), (4 H,), (4 H,), the last one of zeros"""
    for weights, bias in CASES:
        units, inputs = bias.shape[1], weights.shape[1] - bias.shape[1]
        answer = probes.several(student.pack_for_torch(weights, bias), 4)
        probes.assert_shapes(answer, (4 * units, inputs), (4 * units, units), (4 * units,), (4 * units,))
        if np.asarray(answer[3]).any():
            raise Failed("the last of the four is not zero")


@check(answers.pack_for_torch)
def test_pack_for_torch_leaves_arguments(student):
    """the arguments stay as they were, and whole numbers cut nothing off"""
    for weights, bias in CASES:
        student.pack_for_torch(weights, bias)
        assert_unchanged(student)
    probes.assert_keeps_decimals(student.pack_for_torch, answers.pack_for_torch, weights, bias)


EQUIVALENT = {
    "pack_for_torch: 2 -> -2 in [1, 0, 2, 3]": "the third of four is the last but one",
    "pack_for_torch: np.concatenate -> np.vstack": "the same for matrices",
    "pack_for_torch: np.concatenate -> np.hstack (2)": "the same for vectors",
    "pack_for_torch: 1 -> -1 in b.shape[1]": "b has two axes",
    "pack_for_torch: np.zeros_like(bias) -> -np.zeros_like(bias)": "zero has no sign that matters",
}

# known mistakes


def packed(W, b, order):
    """Packed in this order of the layers."""
    units = b.shape[1]
    blocks = np.concatenate([W[layer].T for layer in order])
    bias = np.concatenate([b[layer] for layer in order])
    return blocks[:, units:], blocks[:, :units], bias, np.zeros_like(bias)


@misconception(
    answers.pack_for_torch,
    loses=(test_pack_for_torch_weights_of_x, test_pack_for_torch_weights_of_h),
    worth=0.45,
)
def another_shape_instead_of_turned(W, b):
    """The shapes are right and the numbers stand in the wrong places: `reshape` reads on row by row. What
    makes a row of a column?"""
    units = b.shape[1]
    layers = W[[1, 0, 2, 3]]
    bias = b[[1, 0, 2, 3]].ravel()
    of_x = layers[:, units:].reshape(4 * units, -1)
    return of_x, layers[:, :units].reshape(4 * units, units), bias, np.zeros_like(bias)


@misconception(
    answers.pack_for_torch,
    central=True,
    loses=(test_pack_for_torch_weights_of_x, test_pack_for_torch_weights_of_h, test_pack_for_torch_biases),
    worth=0.5,
)
def our_own_order(W, b):
    """The layers stand in this notebook's order. In which order does torch expect them? Step 4 has both."""
    return packed(W, b, (0, 1, 2, 3))


@misconception(
    answers.pack_for_torch,
    central=True,
    loses=(test_pack_for_torch_weights_of_x, test_pack_for_torch_weights_of_h, test_pack_for_torch_biases),
    worth=0.5,
)
def order_of_onnx(W, b):
    """The layers stand in the order of ONNX, input, output, forget gate, candidate. Which one does torch
    want? Step 4 has both."""
    return packed(W, b, (1, 3, 0, 2))


@misconception(
    answers.pack_for_torch,
    loses=(test_pack_for_torch_weights_of_x, test_pack_for_torch_weights_of_h, test_pack_for_torch_biases),
    worth=0.55,
)
def candidate_last(W, b):
    """Candidate and output gate have changed places. Is g or o the last letter of torch's order? See step
    4."""
    return packed(W, b, (1, 0, 3, 2))


@misconception(
    answers.pack_for_torch,
    keeps=(test_pack_for_torch_biases, test_pack_for_torch_leaves_arguments),
    worth=0.5,
)
def not_turned(W, b):
    """The matrices lie on their side: their columns are units. Is a row of torch's matrix a unit or a
    number that comes in? See the shape table in step 4."""
    units = b.shape[1]
    blocks = np.concatenate([W[1], W[0], W[2], W[3]], axis=1)
    bias = np.concatenate([b[1], b[0], b[2], b[3]])
    return blocks[units:], blocks[:units], bias, np.zeros_like(bias)


@misconception(
    answers.pack_for_torch,
    keeps=(test_pack_for_torch_biases, test_pack_for_torch_leaves_arguments),
    worth=0.5,
)
def x_and_h_swapped(W, b):
    """The weights of x_t and of h_prev have changed places. Which rows of our W belong to h_prev?"""
    of_x, of_h, bias, none = answers.pack_for_torch(W, b)
    return of_h, of_x, bias, none


@misconception(
    answers.pack_for_torch,
    loses=(test_pack_for_torch_weights_of_x, test_pack_for_torch_weights_of_h),
    worth=0.5,
)
def cut_at_the_wrong_end(W, b):
    """The matrices were cut as if the rows of x_t came first. Which rows of our W belong to h_prev?"""
    inputs = W.shape[1] - b.shape[1]
    of_x, of_h, bias, none = answers.pack_for_torch(W, b)
    whole = np.concatenate([of_h, of_x], axis=1)
    return whole[:, :inputs], whole[:, inputs:], bias, none


@misconception(
    answers.pack_for_torch, loses=(test_pack_for_torch_biases, test_pack_for_torch_four_arrays), worth=0.7
)
def bias_twice(W, b):
    """Both biases hold b. What does torch do with the two of them, and what does the cell get then? See step
    4."""
    of_x, of_h, bias, _ = answers.pack_for_torch(W, b)
    return of_x, of_h, bias, bias


@misconception(answers.pack_for_torch, loses=(test_pack_for_torch_four_arrays,), worth=0.7)
def bias_once(W, b):
    """Three arrays come back. How many does torch's layer have? See the shape table in step 4."""
    return answers.pack_for_torch(W, b)[:3]


@misconception(
    answers.pack_for_torch,
    keeps=(test_pack_for_torch_biases, test_pack_for_torch_leaves_arguments),
    worth=0.45,
)
def one_matrix(W, b):
    """The weights of x_t and of h_prev come back in one matrix. Where does torch keep the two? See the
    shape table in step 4."""
    of_x, of_h, bias, none = answers.pack_for_torch(W, b)
    return np.concatenate([of_x, of_h], axis=1), bias, none


@misconception(answers.pack_for_torch, loses=test_pack_for_torch_four_arrays, worth=0.75)
def half_a_bias_each(W, b):
    """Each of the two biases holds a half of b. Torch adds them, so the cell is the same; what does the shape
    table in step 4 ask of the second one?"""
    of_x, of_h, bias, _ = answers.pack_for_torch(W, b)
    return of_x, of_h, bias / 2, bias / 2


@misconception(answers.pack_for_torch, loses=test_pack_for_torch_four_arrays, worth=0.75)
def biases_exchanged(W, b):
    """The two biases have changed places: the zeros come first. Which of torch's two biases should hold
    b? See the shape table in step 4."""
    of_x, of_h, bias, none = answers.pack_for_torch(W, b)
    return of_x, of_h, none, bias


@misconception(answers.pack_for_torch, keeps=(test_pack_for_torch_leaves_arguments,), worth=0.5)
def layers_stacked(W, b):
    """The four layers stand in a stack, one above the other, and should stand in one table. How many axes
    has a matrix of torch? See the shape table in step 4."""
    order = [1, 0, 2, 3]
    units = b.shape[1]
    of_x, of_h = W[order, units:].transpose(0, 2, 1), W[order, :units].transpose(0, 2, 1)
    return of_x, of_h, b[order], np.zeros(b.shape)


@misconception(
    answers.pack_for_torch,
    keeps=(
        test_pack_for_torch_biases,
        test_pack_for_torch_leaves_arguments,
    ),
    worth=0.5,
)
def layers_side_by_side(W, b):
    """The four layers stand side by side, and should stand one below the other. Which axis gets four
    times as long? See the shape table in step 4."""
    order = [1, 0, 2, 3]
    units = b.shape[1]
    of_x = np.concatenate([W[k, units:].T for k in order], axis=1)
    of_h = np.concatenate([W[k, :units].T for k in order], axis=1)
    return of_x, of_h, b[order].ravel(), np.zeros(b.size)


@misconception(
    answers.pack_for_torch,
    keeps=(
        test_pack_for_torch_four_arrays,
        test_pack_for_torch_leaves_arguments,
    ),
    worth=0.45,
)
def unit_by_unit(W, b):
    """The four gates of a unit stand together. Which come one behind the other in torch: all units of a
    gate, or all gates of a unit? See the shape table in step 4."""
    mixed = np.arange(b.size).reshape(b.shape).T.ravel()
    of_x, of_h, bias, none = answers.pack_for_torch(W, b)
    return of_x[mixed], of_h[mixed], bias[mixed], none


@misconception(
    answers.pack_for_torch,
    loses=(
        test_pack_for_torch_biases,
        test_pack_for_torch_four_arrays,
    ),
    worth=0.7,
)
def biases_in_layers(W, b):
    """The biases stand in a table with a row for each layer, and should stand in one row. How many axes
    has a bias of torch? See the shape table in step 4."""
    of_x, of_h, bias, none = answers.pack_for_torch(W, b)
    return of_x, of_h, bias.reshape(b.shape), none.reshape(b.shape)


@misconception(
    answers.pack_for_torch,
    loses=(
        test_pack_for_torch_biases,
        test_pack_for_torch_four_arrays,
    ),
    worth=0.75,
)
def one_bias_in_layers(W, b):
    """The bias stands in a table with a row for each layer, and should stand in one row. How many axes
    has a bias of torch? See the shape table in step 4."""
    of_x, of_h, bias, none = answers.pack_for_torch(W, b)
    return of_x, of_h, bias.reshape(b.shape), none
