"""Hidden checks of `linear`, one score a memory unit, and the known mistakes.

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
    assert_unchanged,
    attempt,
    check,
    misconception,
    numbers,
    rows,
)
from solutions.forget_gate import reference as gate
from solutions.forget_gate.inputs import B_F, CLOSE, CONCAT, LOOSE, MEMORY, NO_BIAS, W_F, W, b, z7


@check(gate.linear, weight=1.5, value=True)
def test_linear_values(student):
    """the linear layer's three scores, for the worked example and for other numbers"""
    other = (numbers("z7b", 7), numbers("Wb", 7, 3), numbers("bb", 3))
    for arguments in [(z7, W, b), (CONCAT, W_F, B_F), other, (z7, W, b)]:
        assert_same(student.linear(*arguments), gate.linear(*arguments), **CLOSE)


@check(gate.linear, weight=0.5, value=True)
def test_linear_bias(student):
    """where all weights are zero, what is left is the bias"""
    for bias in (np.round(10 * b), np.round(10 * numbers("bias", 3))):  # decimals are another check's
        assert_same(student.linear(z7, np.zeros((7, 3)), bias), bias, **LOOSE)
    if np.allclose(student.linear(z7, W, b), b):
        raise Failed("the answer is the bias, whatever the weights are")


@check(gate.linear, weight=2, value=True)
def test_linear_shape_of_W_f(student):
    """a 7x3 W_f makes 3 scores of 7 numbers, and a square W_f is not turned round"""
    for size in (3, 4):
        vector, square = np.round(10 * numbers("vector", size)), np.round(10 * numbers("square", size, size))
        assert_same(student.linear(vector, square, np.zeros(size)), vector @ square, **LOOSE)
    assert_array(student.linear(z7, W, NO_BIAS), (3,))


@check(gate.linear, weight=1, value=True)
def test_linear_sizes_and_accuracy(student):
    """any number of features and units, exact to the last digits"""
    for features, units in [(7, 3), (2, 5), (9, 4), (6, 1), (1, 2)]:
        vector, weights = numbers("vector", features), numbers("weights", features, units)
        for scale in (1.0, 1000.0):
            zero = np.zeros(units)
            assert_same(
                student.linear(scale * vector, weights, zero), gate.linear(scale * vector, weights, zero)
            )
    alone = student.linear(z7, np.zeros((7, 3)), b)
    if np.shape(alone) == b.shape and np.allclose(alone, b, rtol=0, atol=0.05):  # else it is another fault
        assert_same(alone, b)


@check(gate.linear, weight=1)
def test_linear_batch(student):
    """every sample of a batch gets its own row of scores, a batch of one too"""
    for samples, features, units in [(4, 4, 4), (5, 7, 3), (3, 7, 3), (7, 7, 3), (1, 7, 3)]:
        batch, weights = numbers("batch", samples, features), numbers("weights", features, units)
        bias = numbers("bias", units)
        own = partial(rows, student.linear, batch, weights, bias)
        due = gate.linear(batch, weights, bias)
        assert_agrees(student.linear(batch, weights, bias), due, own, rtol=1e-6, atol=1e-6)


@check(gate.linear, weight=0.5)
def test_linear_leaves_arguments(student):
    """the arguments stay as they were, and whole numbers give the same scores as decimals"""
    whole = np.array([2, -1, 3, 0, 1, -2, 4])
    for arguments in [
        (whole, W, b),
        (whole, W.round().astype(int), b),
        (z7, W, MEMORY),
    ]:
        scores = student.linear(*arguments)
        assert_new(student)
        own = partial(attempt, student.linear, *(argument.astype(float) for argument in arguments))
        assert_agrees(scores, gate.linear(*arguments), own)
    for concat in (z7, numbers("batch", 2, 7)):
        attempt(student.linear, concat, W, b)
        assert_unchanged(student)


@check(gate.linear, weight=0.5)
def test_linear_uses_its_arguments(student):
    """the scores follow the numbers and the weights that the function is given"""
    for one, other in [(numbers("v", 7), W), (z7, numbers("V", 7, 3)), (-z7, numbers("V", 7, 3))]:
        vector, weights = np.round(10 * one), np.round(10 * other)
        assert_same(student.linear(vector, weights, NO_BIAS), vector @ weights, **LOOSE)


# known mistakes: linear


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias))
def no_bias(concat, W_f, b_f):
    """Every score is off by the same amount in each row, as if the bias were not there. What do you get for
    an input of zeros, and what should you get?"""
    return concat @ W_f


@misconception(gate.linear, keeps=(), worth=0.35)
def bias_before_the_product(concat, W_f, b_f):
    """The bias is added before the product, where sizes do not fit: there is one bias a unit, not one a
    feature. At which point is there one number a unit? See the shape table in step 2."""
    return (concat + b_f) @ W_f


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias), worth=0.4)
def bias_in_the_weights(concat, W_f, b_f):
    """The bias is added to the weights, so that it gets multiplied by the features too. Should the bias
    depend on the input?"""
    return concat @ (W_f + b_f)


@misconception(gate.linear, keeps=(), central=True)
def transposed_weights(concat, W_f, b_f):
    """The weights are used lying on their side: rows of W_f are taken for units. Does a row of W_f belong to
    a feature or to a unit? See "Rows, not columns" at the top."""
    return concat @ W_f.T + b_f


@misconception(gate.linear, keeps=(), central=True)
def weights_first(concat, W_f, b_f):
    """The weights stand on the left, as books with columns write it. Here a sample is a row: on which side of
    W_f does a row fit? See "Rows, not columns" at the top."""
    return W_f @ concat + b_f


@misconception(gate.linear, keeps=(), central=True, worth=0.25)
def number_by_number(concat, W_f, b_f):
    """Features and weights are multiplied number by number. A unit adds up all its features, each times a
    weight: which product does that?"""
    return concat * W_f + b_f


@misconception(gate.linear, keeps=(), central=True)
def products_not_added(concat, W_f, b_f):
    """Each feature is multiplied by its weights, and there it ends: the products of a unit are still apart.
    What makes one score of them?"""
    return concat[..., :, None] * W_f + b_f


@misconception(gate.linear, keeps=(test_linear_bias, test_linear_batch, test_linear_leaves_arguments))
def sums_multiplied(concat, W_f, b_f):
    """The features are added up first and multiplied then, as if all had the same weight. In which order do
    adding and multiplying come?"""
    return concat.sum(axis=-1, keepdims=True) * W_f.sum(axis=0) + b_f


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias))
def one_bias_for_all(concat, W_f, b_f):
    """All units get the same bias, the sum of all. How many numbers does the bias have, and whose are they?
    See the shape table in step 2."""
    return concat @ W_f + b_f.sum()


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias), worth=0.6)
def bias_taken_away(concat, W_f, b_f):
    """The bias goes in with the wrong sign. What do you get for an input of zeros, and what should you
    get?"""
    return concat @ W_f - b_f


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias), worth=0.6)
def bias_twice(concat, W_f, b_f):
    """The bias is in there twice. What do you get for an input of zeros, and what should you get?"""
    return concat @ W_f + 2 * b_f


@misconception(gate.linear, keeps=(), worth=0.4)
def bias_as_a_column(concat, W_f, b_f):
    """The bias stands up as a column and is spread along the wrong axis. Do all numbers of a column, or all
    of a row, belong to the same unit? See the shape table in step 2."""
    return concat @ W_f + b_f.reshape(-1, 1)


@misconception(gate.linear, loses=test_linear_batch, worth=0.75)
def bias_along_the_samples(concat, W_f, b_f):
    """Vectors are right; in a batch the bias runs along the samples instead of the units. Does every sample
    get the same bias? See the shape table in step 2."""
    return ((concat @ W_f).T + b_f).T


@misconception(gate.linear, loses=(test_linear_batch, test_linear_leaves_arguments), worth=0.75)
def bias_for_the_first_sample(concat, W_f, b_f):
    """The first sample of a batch gets the bias, the others do not. Who else is waiting for it?"""
    z = concat @ W_f
    first = z if z.ndim == 1 else z[0]
    first += b_f
    return z


@misconception(gate.linear, loses=(test_linear_batch, test_linear_leaves_arguments), worth=0.5)
def added_into_the_bias(concat, W_f, b_f):
    """The bias that went in is not the same afterwards: the product was added into it. Where could the result
    live instead? See "No function changes its arguments" at the top."""
    b_f += concat @ W_f
    return b_f


@misconception(gate.linear, loses=test_linear_sizes_and_accuracy)
def rounded_scores(concat, W_f, b_f):
    """The scores are nearly right: digits are rounded away. Who needs the rounding, the gate or the
    reader?"""
    return np.round(concat @ W_f + b_f, 3)


@misconception(gate.linear, loses=test_linear_sizes_and_accuracy)
def half_the_digits(concat, W_f, b_f):
    """The scores are nearly right: the numbers were made small on the way, and lost digits. Which kind of
    number goes in? Float64 goes in: does it come out?"""
    return (concat.astype(np.float32) @ W_f.astype(np.float32) + b_f.astype(np.float32)).astype(np.float64)


@misconception(gate.linear, loses=test_linear_leaves_arguments)
def kind_of_the_bias(concat, W_f, b_f):
    """When the bias holds whole numbers, the scores lose their decimals. What kind of number does your
    result array hold, and who decides it?"""
    out = np.zeros((*concat.shape[:-1], len(b_f)), dtype=b_f.dtype)
    out[...] = concat @ W_f + b_f
    return out


@misconception(gate.linear, loses=(test_linear_values, test_linear_sizes_and_accuracy), worth=0.5)
def whole_numbers(concat, W_f, b_f):
    """The decimals of every score are cut off. Where do the numbers become whole ones?"""
    return (concat @ W_f + b_f).astype(int)


@misconception(
    gate.linear,
    keeps=(test_linear_bias, test_linear_batch, test_linear_leaves_arguments),
    central=True,
    worth=0.5,
)
def a_mean(concat, W_f, b_f):
    """The products are averaged. Should a score get smaller because there are more features?"""
    return concat @ W_f / len(W_f) + b_f


@misconception(gate.linear, keeps=(test_linear_batch, test_linear_leaves_arguments), worth=0.5)
def a_one_at_the_other_end(concat, W_f, b_f):
    """The 1 that takes the bias in stands before the numbers, and the bias is the last row of the matrix:
    every number meets the weights of the one before it. Which row should the 1 meet?"""
    ones = np.ones((*concat.shape[:-1], 1))
    return np.concatenate([ones, concat], axis=-1) @ np.vstack([W_f, b_f])


@misconception(gate.linear, keeps=(test_linear_batch, test_linear_leaves_arguments))
def squashed_already_with_overflow(concat, W_f, b_f):
    """The scores are squashed already: all of them lie between 0 and 1. Which step of the gate does that? See
    step 3."""
    return 1 / (1 + np.exp(-(concat @ W_f + b_f)))


@misconception(gate.linear, keeps=(test_linear_batch, test_linear_leaves_arguments))
def squashed_already(concat, W_f, b_f):
    """The scores are squashed already: all of them lie between 0 and 1. Which step of the gate does that? See
    step 3."""
    return gate.sigmoid(concat @ W_f + b_f)


@misconception(gate.linear, keeps=(test_linear_batch, test_linear_leaves_arguments), worth=0.5)
def negatives_cut(concat, W_f, b_f):
    """Negative scores are missing: they came back as zeros. What does a negative score tell the gate? See
    step 3."""
    return np.maximum(0, concat @ W_f + b_f)


@misconception(
    gate.linear, loses=(test_linear_shape_of_W_f, test_linear_sizes_and_accuracy, test_linear_batch)
)
def loops_of_the_lecture(concat, W_f, b_f):
    """It works for one sample of the lecture's sizes and for no other. Which argument knows how long the
    loops must be? The top of the notebook says which sizes to expect."""
    z = np.zeros(3)
    for unit in range(3):
        z[unit] = b_f[unit] + sum(concat[feature] * W_f[feature, unit] for feature in range(7))
    return z


@misconception(gate.linear, loses=test_linear_batch, worth=0.75)
def features_of_a_vector_only(concat, W_f, b_f):
    """Single samples are right; in a batch, samples are taken for features. Which axis of the input holds the
    features? See the shape table in step 2."""
    return sum(concat[feature] * W_f[feature] for feature in range(len(W_f))) + b_f


@misconception(gate.linear, loses=(test_linear_values, test_linear_sizes_and_accuracy))
def scores_in_a_matrix(concat, W_f, b_f):
    """A single sample comes back as a batch of one. How many axes go in, and how many should come out? See
    the shape table in step 2."""
    return np.atleast_2d(concat) @ W_f + b_f


@misconception(gate.linear, loses=test_linear_batch, worth=0.75)
def units_down_samples_across(concat, W_f, b_f):
    """In a batch, units run down and samples across. Is a sample a row or a column? See the shape table in
    step 2."""
    return (concat @ W_f + b_f).T


@misconception(gate.linear, keeps=test_linear_leaves_arguments)
def weights_of_the_example(concat, W_f, b_f):
    """The weights of the worked example are used, whatever weights go in. Does your function look at its
    arguments, or at variables of the notebook?"""
    W = np.array([[1, 0, -1], [1, -1, 0], [-1, 0, -1], [-2, -5, -1], [-3, 1, -4], [-7, -7, -8], [-2, 0, 0]])
    return concat @ W + b_f


@misconception(gate.linear, loses=(test_linear_sizes_and_accuracy, test_linear_batch))
def scores_without_axes_of_length_one(concat, W_f, b_f):
    """A batch of one sample comes back as a vector. Should a batch stop being a batch when it is small? See
    the shape table in step 2."""
    return np.squeeze(concat @ W_f + b_f)
