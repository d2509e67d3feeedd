"""Hidden checks of the forget gate, a row of the point table each, and the known mistakes of every exercise.

Each check asks one thing so that one fault is paid once: the bias where the product is zero, the order where
the bias is zero, a batch against the student's own rows, integers against the student's own answer to floats.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder import (
    Each,
    Failed,
    assert_agrees,
    assert_array,
    assert_same,
    assert_silent,
    assert_unchanged,
    attempt,
    check,
    misconception,
    numbers,
    rows,
)
from solutions import forget_gate as gate

# The worked example of the notebook.
H_PREV = np.array([0.5, -1.0, 2.0])
X_T = np.array([1.0, 0.0, -0.5, 0.5])
C_PREV = np.array([6.0, 8.0, 9.0])
W_F = np.array(
    [[1, 0, -1], [0, 1, 0.5], [0.5, -1, 0], [-1, 2, 1], [3, -1, 1], [2, 0, 1], [1, -1, 2]], dtype=float
)
B_F = np.array([0.0, -0.5, 1.5])
CONCAT = np.array([0.5, -1.0, 2.0, 1.0, 0.0, -0.5, 0.5])
SCENARIOS = [np.array([0.0, 0.0, 0.0]), np.array([1.0, 1.0, 1.0]), np.array([0.5, 1.0, 0.5])]
MEMORY = np.array([6, 8, 9])

# Drawn inputs of the lecture's sizes: H = 3, I = 4.
h, x, c = numbers("h", 3), numbers("x", 4), numbers("c", 3, low=-9, high=9)
z7, W, b = numbers("z7", 7), numbers("W", 7, 3), numbers("b", 3)
NO_BIAS = np.zeros(3)
LOOSE = {"rtol": 1e-2, "atol": 1e-2}  # where accuracy is not the question
CLOSE = {"rtol": 1e-3, "atol": 1e-3}  # where it is another check's


# Mutants of the reference that no check can notice, because they are no fault.
EQUIVALENT = {
    "sigmoid: np.asarray(z, dtype=np.float64) -> z": "the exponential makes floats of integers",
    "sigmoid: np.asarray(z, dtype=np.float64) -> np.asarray(z)": "the exponential makes floats of integers",
    "sigmoid: z = np.asarray(z, dtype=np.float64) -> nothing": "the exponential makes floats of integers",
    "sigmoid: np.where(z >= 0, 1.0, small) / (1.0 + small) -> "
    "np.where(z >= 0, 1.0, small).__itruediv__(1.0 + small)": "a new array is divided in place",
    "sigmoid: z >= 0 -> z > 0": "both branches are 1/2 at zero",
    "forget_gate: forget(f_t, c_prev) -> forget(c_prev, f_t)": "a product of numbers has no order",
}


# --- concatenate ---------------------------------------------------------------------------------


@check(gate.concatenate, value=True)
def test_concatenate_values(student):
    """the hidden state and the input stand one behind the other, every number as it was"""
    for first, second in [(h, x), (H_PREV, X_T), (numbers("h2", 3), numbers("x2", 4)), (h, x)]:
        assert_same(student.concatenate(first, second), gate.concatenate(first, second))


@check(gate.concatenate, value=True)
def test_concatenate_order(student):
    """the hidden state comes first, also when it is the longer one or both are equally long"""
    for first, second in [(h, numbers("x3", 3)), (numbers("h1", 1), numbers("x1", 1)), (h, numbers("x2", 2))]:
        joined = np.asarray(student.concatenate(first, second))
        if joined.shape != (len(first) + len(second),):
            raise Failed(f"{len(first)} and {len(second)} numbers do not become one row of all")
        assert_same(joined[: len(first)], first, **LOOSE)


@check(gate.concatenate, value=True)
def test_concatenate_sizes(student):
    """any two lengths become one plain array with all the numbers of both arguments"""
    for first, second in [(3, 4), (5, 2), (2, 6), (1, 3)]:
        left, right = numbers("left", first), numbers("right", second)
        joined = assert_array(student.concatenate(left, right), (first + second,))
        assert_same(np.sort(joined), np.sort(np.concatenate([left, right])), **LOOSE)


@check(gate.concatenate)
def test_concatenate_batch(student):
    """every sample of a batch is joined in its own row"""
    for samples, first, second in [(4, 3, 3), (3, 3, 3), (5, 3, 4), (3, 3, 4), (7, 3, 4)]:
        left, right = numbers("left", samples, first), numbers("right", samples, second)
        own = partial(rows, student.concatenate, left, Each(right))
        assert_agrees(student.concatenate(left, right), gate.concatenate(left, right), own)


@check(gate.concatenate)
def test_concatenate_batch_of_one(student):
    """a batch of one sample stays a batch: one row"""
    left, right = numbers("left", 1, 3), numbers("right", 1, 4)
    own = partial(rows, student.concatenate, left, Each(right))
    assert_agrees(student.concatenate(left, right), gate.concatenate(left, right), own)


@check(gate.concatenate)
def test_concatenate_leaves_arguments(student):
    """the arguments stay as they were, and whole numbers beside decimals cut nothing off"""
    for left, right in [(MEMORY, x), (h, np.array([4, -1, 0, 7]))]:
        joined = student.concatenate(left, right)
        assert_unchanged(student)
        own = partial(attempt, student.concatenate, left.astype(float), right.astype(float))
        assert_agrees(joined, gate.concatenate(left, right), own)
    for left, right in [(h, x), (numbers("left", 2, 3), numbers("right", 2, 4))]:
        attempt(student.concatenate, left, right)
        assert_unchanged(student)


# known mistakes: concatenate


@misconception(gate.concatenate, loses=(test_concatenate_values, test_concatenate_order))
def input_first(h_prev, x_t):
    """All numbers are there, but the input stands before the hidden state. Which of the two do the first rows
    of W_f belong to? Step 1 has the picture."""
    return np.concatenate([x_t, h_prev], axis=-1)


@misconception(gate.concatenate, loses=(test_concatenate_batch, test_concatenate_batch_of_one))
def samples_below_each_other(h_prev, x_t):
    """Vectors are joined well, but in a batch the inputs end up below the hidden states. A sample is a row:
    which axis has to get longer? See the shape table in step 1."""
    return np.concatenate([h_prev, x_t])


@misconception(gate.concatenate, keeps=(test_concatenate_batch, test_concatenate_batch_of_one))
def columns_of_a_batch_only(h_prev, x_t):
    """Batches are joined, a single sample is not: a vector does not have the axis that you ask for. How can
    you name the last axis, whatever the number of axes? See the shape table in step 1."""
    return np.concatenate([h_prev, x_t], axis=1)


@misconception(gate.concatenate, keeps=(test_concatenate_batch, test_concatenate_batch_of_one))
def columns_of_a_table(h_prev, x_t):
    """Batches are joined, a single sample is not: two vectors become the columns of a table. Are the numbers
    of one sample a row or a column? See "Rows, not columns" at the top."""
    return np.column_stack([h_prev, x_t])


@misconception(gate.concatenate, keeps=())
def one_above_the_other(h_prev, x_t):
    """The two are put one above the other, which only fits when they are equally long. Should the result have
    more rows, or a longer row? Step 1 shows it."""
    return np.vstack([h_prev, x_t])


@misconception(gate.concatenate, keeps=())
def a_new_axis(h_prev, x_t):
    """The two are stacked along a new axis, which only fits when they are equally long. Does joining two rows
    add an axis, or make a row longer? See the shape table in step 1."""
    return np.stack([h_prev, x_t])


@misconception(gate.concatenate, keeps=())
def pairs_of_numbers(h_prev, x_t):
    """Numbers of the two are paired up along a new last axis. Should every number of the hidden state come
    before the first number of the input? See the picture in step 1."""
    return np.stack([h_prev, x_t], axis=-1)


@misconception(gate.concatenate, keeps=())
def added_up(h_prev, x_t):
    """The two are added, number by number. Plus joins two lists of Python: what does it do with two arrays?
    Step 1 says what is wanted."""
    return h_prev + x_t


@misconception(
    gate.concatenate, loses=(test_concatenate_sizes, test_concatenate_batch, test_concatenate_batch_of_one)
)
def a_list(h_prev, x_t):
    """What comes back is a list of Python. The next step multiplies by a matrix: what kind of object does it
    need? See "Arrays go in, new arrays come out" at the top."""
    return list(h_prev) + list(x_t)


@misconception(gate.concatenate, keeps=())
def side_by_side(h_prev, x_t):
    """The two come back side by side, as a pair. Which single array holds the numbers of both? Step 1 shows
    it."""
    return h_prev, x_t


@misconception(gate.concatenate, loses=(test_concatenate_batch, test_concatenate_batch_of_one))
def flattened(h_prev, x_t):
    """A batch comes back as one long row. Where does one sample end and the next begin? See the shape table
    in step 1."""
    return np.append(h_prev, x_t)


@misconception(gate.concatenate, keeps=(test_concatenate_values, test_concatenate_leaves_arguments))
def room_for_the_lecture_only(h_prev, x_t):
    """It works for one sample of the lecture's sizes and for no other. Where could the sizes come from, if
    not from the lecture? The top of the notebook says which sizes to expect."""
    out = np.zeros(7)
    out[:3] = h_prev
    out[3:] = x_t
    return out


@misconception(gate.concatenate, loses=test_concatenate_sizes)
def cut_to_the_lecture(h_prev, x_t):
    """Numbers beyond the lecture's sizes are left out. What should happen to a longer hidden state, or a
    longer input? The top of the notebook says which sizes to expect."""
    return np.concatenate([h_prev[..., :3], x_t[..., :4]], axis=-1)


@misconception(gate.concatenate, loses=test_concatenate_leaves_arguments)
def kind_of_the_hidden_state(h_prev, x_t):
    """When the hidden state holds whole numbers, the input loses its decimals. What kind of number does
    your result array hold, and who decides it?"""
    out = np.empty((*h_prev.shape[:-1], h_prev.shape[-1] + x_t.shape[-1]), dtype=h_prev.dtype)
    out[..., : h_prev.shape[-1]] = h_prev
    out[..., h_prev.shape[-1] :] = x_t
    return out


@misconception(gate.concatenate, loses=(test_concatenate_values, test_concatenate_order))
def sorted_numbers(h_prev, x_t):
    """All numbers are there, but in the order of their size. Each place belongs to one row of W_f: what
    happens when a number changes places?"""
    return np.sort(np.concatenate([h_prev, x_t], axis=-1))


@misconception(gate.concatenate, keeps=())
def a_union_of_sets(h_prev, x_t):
    """The numbers come back sorted, and equal ones only once. Is the hidden state a set, or a row in which
    each place has a meaning?"""
    return np.union1d(h_prev, x_t)


@misconception(gate.concatenate, keeps=())
def a_column(h_prev, x_t):
    """A vector comes back standing up, as a column. Books write columns; what is a sample in this notebook?
    See "Rows, not columns" at the top."""
    return np.concatenate([h_prev, x_t], axis=-1).reshape(-1, 1)


@misconception(gate.concatenate, keeps=(test_concatenate_batch, test_concatenate_batch_of_one))
def a_matrix_of_one_row(h_prev, x_t):
    """A single sample comes back as a batch of one. How many axes go in, and how many should come out? See
    the shape table in step 1."""
    return np.concatenate([np.atleast_2d(h_prev), np.atleast_2d(x_t)], axis=1)


@misconception(gate.concatenate, loses=test_concatenate_batch_of_one)
def without_axes_of_length_one(h_prev, x_t):
    """A batch of one sample comes back as a vector. Should a batch stop being a batch when it is small? See
    the shape table in step 1."""
    return np.squeeze(np.concatenate([h_prev, x_t], axis=-1))


@misconception(gate.concatenate, keeps=test_concatenate_leaves_arguments)
def always_the_example(h_prev, x_t):
    """The numbers of the worked example come back, whatever goes in. Does your function look at its
    arguments, or at variables of the notebook?"""
    return np.array([0.5, -1.0, 2.0, 1.0, 0.0, -0.5, 0.5])


@misconception(gate.concatenate, loses=test_concatenate_values)
def few_digits(h_prev, x_t):
    """The numbers are nearly right: some digits got lost on the way. Does joining need another kind of number
    than the one that goes in? Float64 goes in: does it come out?"""
    return np.concatenate([h_prev, x_t], axis=-1).astype(np.float16)


@misconception(gate.concatenate, loses=test_concatenate_leaves_arguments)
def hidden_state_used_up(h_prev, x_t):
    """The result is right, but the hidden state that went in is empty afterwards. Who else may still need it?
    See "No function changes its arguments" at the top."""
    joined = np.concatenate([h_prev, x_t], axis=-1)
    h_prev[...] = 0
    return joined


@misconception(gate.concatenate, loses=test_concatenate_order)
def shorter_one_first(h_prev, x_t):
    """The shorter one of the two always stands first. Does the place of the hidden state depend on its
    length? Step 1 has the picture."""
    return np.concatenate(sorted([h_prev, x_t], key=lambda part: part.shape[-1]), axis=-1)


# --- linear --------------------------------------------------------------------------------------


@check(gate.linear, value=True)
def test_linear_values(student):
    """the linear layer's three scores, for the worked example and for other numbers"""
    other = (numbers("z7b", 7), numbers("Wb", 7, 3), numbers("bb", 3))
    for arguments in [(z7, W, b), (CONCAT, W_F, B_F), other, (z7, W, b)]:
        assert_same(student.linear(*arguments), gate.linear(*arguments), **CLOSE)


@check(gate.linear, value=True)
def test_linear_bias(student):
    """where all weights are zero, what is left is the bias"""
    for bias in (b, numbers("bias", 3)):
        assert_same(student.linear(z7, np.zeros((7, 3)), bias), bias, **LOOSE)
    if np.allclose(student.linear(z7, W, b), b):
        raise Failed("the answer is the bias, whatever the weights are")


@check(gate.linear, value=True)
def test_linear_shape_of_W_f(student):
    """a 7x3 W_f makes 3 scores of 7 numbers, and a square W_f is not turned round"""
    for size in (3, 4):
        vector, square = numbers("vector", size), numbers("square", size, size)
        assert_same(student.linear(vector, square, np.zeros(size)), vector @ square, **LOOSE)
    assert_array(student.linear(z7, W, NO_BIAS), (3,))


@check(gate.linear, value=True)
def test_linear_sizes_and_accuracy(student):
    """any number of features and units, exact to the last digits"""
    for features, units in [(7, 3), (2, 5), (9, 4), (6, 1), (1, 2)]:
        vector, weights = numbers("vector", features), numbers("weights", features, units)
        for scale in (1.0, 1000.0):
            zero = np.zeros(units)
            assert_same(
                student.linear(scale * vector, weights, zero), gate.linear(scale * vector, weights, zero)
            )


@check(gate.linear)
def test_linear_batch(student):
    """every sample of a batch gets its own row of scores, a batch of one too"""
    for samples, features, units in [(4, 4, 4), (5, 7, 3), (3, 7, 3), (7, 7, 3), (1, 7, 3)]:
        batch, weights = numbers("batch", samples, features), numbers("weights", features, units)
        bias = numbers("bias", units)
        own = partial(rows, student.linear, batch, weights, bias)
        due = gate.linear(batch, weights, bias)
        assert_agrees(student.linear(batch, weights, bias), due, own, rtol=1e-6, atol=1e-6)


@check(gate.linear)
def test_linear_leaves_arguments(student):
    """the arguments stay as they were, and whole numbers give the same scores as decimals"""
    whole = np.array([2, -1, 3, 0, 1, -2, 4])
    for arguments in [
        (whole, W, b),
        (whole, W.round().astype(int), b),
        (z7, W, MEMORY),
    ]:
        scores = student.linear(*arguments)
        assert_unchanged(student)
        own = partial(attempt, student.linear, *(argument.astype(float) for argument in arguments))
        assert_agrees(scores, gate.linear(*arguments), own)
    for concat in (z7, numbers("batch", 2, 7)):
        attempt(student.linear, concat, W, b)
        assert_unchanged(student)


@check(gate.linear)
def test_linear_uses_its_arguments(student):
    """the scores follow the numbers and the weights that the function is given"""
    for vector, weights in [(numbers("v", 7), W), (z7, numbers("V", 7, 3)), (-z7, numbers("V", 7, 3))]:
        assert_same(student.linear(vector, weights, NO_BIAS), vector @ weights, **LOOSE)


# known mistakes: linear


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias))
def no_bias(concat, W_f, b_f):
    """Every score is off by the same amount in each row, as if the bias were not there. What do you get for
    an input of zeros, and what should you get?"""
    return concat @ W_f


@misconception(gate.linear, keeps=())
def bias_before_the_product(concat, W_f, b_f):
    """The bias is added before the product, where sizes do not fit: there is one bias a unit, not one a
    feature. At which point is there one number a unit? See the shape table in step 2."""
    return (concat + b_f) @ W_f


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias))
def bias_in_the_weights(concat, W_f, b_f):
    """The bias is added to the weights, so that it gets multiplied by the features too. Should the bias
    depend on the input?"""
    return concat @ (W_f + b_f)


@misconception(gate.linear, keeps=())
def transposed_weights(concat, W_f, b_f):
    """The weights are used lying on their side: rows of W_f are taken for units. Does a row of W_f belong to
    a feature or to a unit? See "Rows, not columns" at the top."""
    return concat @ W_f.T + b_f


@misconception(gate.linear, keeps=())
def weights_first(concat, W_f, b_f):
    """The weights stand on the left, as books with columns write it. Here a sample is a row: on which side of
    W_f does a row fit? See "Rows, not columns" at the top."""
    return W_f @ concat + b_f


@misconception(gate.linear, keeps=())
def number_by_number(concat, W_f, b_f):
    """Features and weights are multiplied number by number. A unit adds up all its features, each times a
    weight: which product does that?"""
    return concat * W_f + b_f


@misconception(gate.linear, keeps=())
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


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias))
def bias_taken_away(concat, W_f, b_f):
    """The bias goes in with the wrong sign. What do you get for an input of zeros, and what should you
    get?"""
    return concat @ W_f - b_f


@misconception(gate.linear, loses=(test_linear_values, test_linear_bias))
def bias_twice(concat, W_f, b_f):
    """The bias is in there twice. What do you get for an input of zeros, and what should you get?"""
    return concat @ W_f + 2 * b_f


@misconception(gate.linear, keeps=())
def bias_as_a_column(concat, W_f, b_f):
    """The bias stands up as a column and is spread along the wrong axis. Do all numbers of a column, or all
    of a row, belong to the same unit? See the shape table in step 2."""
    return concat @ W_f + b_f.reshape(-1, 1)


@misconception(gate.linear, loses=test_linear_batch)
def bias_along_the_samples(concat, W_f, b_f):
    """Vectors are right; in a batch the bias runs along the samples instead of the units. Does every sample
    get the same bias? See the shape table in step 2."""
    return ((concat @ W_f).T + b_f).T


@misconception(gate.linear, loses=(test_linear_batch, test_linear_leaves_arguments))
def bias_for_the_first_sample(concat, W_f, b_f):
    """The first sample of a batch gets the bias, the others do not. Who else is waiting for it?"""
    z = concat @ W_f
    first = z if z.ndim == 1 else z[0]
    first += b_f
    return z


@misconception(gate.linear, loses=(test_linear_batch, test_linear_leaves_arguments))
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


@misconception(gate.linear, keeps=(test_linear_batch, test_linear_leaves_arguments))
def whole_numbers(concat, W_f, b_f):
    """The decimals of every score are cut off. Where do the numbers become whole ones?"""
    return (concat @ W_f + b_f).astype(int)


@misconception(gate.linear, keeps=(test_linear_bias, test_linear_batch, test_linear_leaves_arguments))
def a_mean(concat, W_f, b_f):
    """The products are averaged. Should a score get smaller because there are more features?"""
    return concat @ W_f / len(W_f) + b_f


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


@misconception(gate.linear, keeps=(test_linear_batch, test_linear_leaves_arguments))
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


@misconception(gate.linear, loses=test_linear_batch)
def features_of_a_vector_only(concat, W_f, b_f):
    """Single samples are right; in a batch, samples are taken for features. Which axis of the input holds the
    features? See the shape table in step 2."""
    return sum(concat[feature] * W_f[feature] for feature in range(len(W_f))) + b_f


@misconception(gate.linear, keeps=test_linear_batch)
def scores_in_a_matrix(concat, W_f, b_f):
    """A single sample comes back as a batch of one. How many axes go in, and how many should come out? See
    the shape table in step 2."""
    return np.atleast_2d(concat) @ W_f + b_f


@misconception(gate.linear, loses=test_linear_batch)
def units_down_samples_across(concat, W_f, b_f):
    """In a batch, units run down and samples across. Is a sample a row or a column? See the shape table in
    step 2."""
    return (concat @ W_f + b_f).T


@misconception(gate.linear, keeps=test_linear_leaves_arguments)
def weights_of_the_example(concat, W_f, b_f):
    """The weights of the worked example are used, whatever weights go in. Does your function look at its
    arguments, or at variables of the notebook?"""
    W = np.array([[1, 0, -1], [0, 1, 0.5], [0.5, -1, 0], [-1, 2, 1], [3, -1, 1], [2, 0, 1], [1, -1, 2]])
    return concat @ W + b_f


@misconception(gate.linear, loses=(test_linear_sizes_and_accuracy, test_linear_batch))
def scores_without_axes_of_length_one(concat, W_f, b_f):
    """A batch of one sample comes back as a vector. Should a batch stop being a batch when it is small? See
    the shape table in step 2."""
    return np.squeeze(concat @ W_f + b_f)


# --- sigmoid -------------------------------------------------------------------------------------

NEAR = numbers("near", 9, low=-8, high=8)
FAR = np.concatenate([NEAR, [0.4, -0.7, 6.5, -7.0, -30.0, 25.0, 30.0, -21.5, -25.0, 19.0]])
EXTREME = np.array([-1000.0, 1000.0, 0.0, -800.0, 800.0])


@check(gate.sigmoid, value=True)
def test_sigmoid_values(student):
    """the sigmoid of 0, of plus and minus ln 3, of ln 9, and of other numbers"""
    known = np.log(np.array([1.0, 3.0, 1 / 3, 9.0]))
    for z in (numbers("z", 6), known, numbers("y", 3), numbers("z", 6)):
        assert_same(student.sigmoid(z), gate.sigmoid(z), **CLOSE)


@check(gate.sigmoid)
def test_sigmoid_is_a_gate(student):
    """it stays between 0 and 1, rises with z, and z and -z share 1 between them"""
    z = np.concatenate([FAR, -FAR])
    share = assert_array(np.asarray(student.sigmoid(z)), z.shape)
    near = share[np.abs(z) <= 8]
    if not ((near > 0) & (near < 1)).all() or not ((share >= 0) & (share <= 1)).all():
        raise Failed("a share is not between 0 and 1")
    if (np.diff(share[np.argsort(z)]) < -1e-12).any():
        raise Failed("a larger z got a smaller share")
    if np.abs(share[: len(FAR)] + share[len(FAR) :] - 1).max() > 1e-6:
        raise Failed("the shares of z and -z do not add up to 1")


@check(gate.sigmoid, value=True)
def test_sigmoid_accuracy(student):
    """exact to the last digits from -30 to 30, and every number is treated for itself"""
    together = student.sigmoid(FAR)
    assert_same(together, gate.sigmoid(FAR))
    assert_agrees(
        student.sigmoid(FAR[::-1].copy()), gate.sigmoid(FAR[::-1]), lambda: np.asarray(together)[::-1]
    )
    assert_same(student.sigmoid(FAR[:2]), np.asarray(together)[:2])


@check(gate.sigmoid, weight=2)
def test_sigmoid_stability(student):
    """at z = -1000 and 1000 it is 0 and 1 without a warning, and it switches no warning off"""
    for z in (EXTREME, np.array([-1000.0, 3.0, 1000.0, -710.0]), EXTREME[[0, 0]]):
        share = student.sigmoid(z)
        assert_silent(student)
        assert_agrees(share, gate.sigmoid(z), partial(attempt, student.sigmoid, np.clip(z, -37, 37)))
    student.sigmoid(NEAR)
    assert_silent(student)


@check(gate.sigmoid)
def test_sigmoid_shapes_and_batch(student):
    """the answer is an array of the same shape: one sample, a batch, a batch of one"""
    for shape in [(3,), (1,), (5, 3), (3, 3), (1, 3), (4, 1)]:
        z = numbers("z", *shape)
        share = assert_array(student.sigmoid(z), shape)
        assert_agrees(
            share,
            gate.sigmoid(z),
            partial(rows, student.sigmoid, z) if len(shape) == 2 else lambda share=share: share,
        )


@check(gate.sigmoid)
def test_sigmoid_leaves_arguments(student):
    """the argument stays as it was, and whole numbers give the same shares as decimals"""
    for z in (np.array([-2, 0, 3, 1]), np.array([4, -1])):
        share = student.sigmoid(z)
        assert_unchanged(student)
        assert_agrees(share, gate.sigmoid(z), partial(attempt, student.sigmoid, z.astype(float)))
    for z in (NEAR, EXTREME, numbers("z", 2, 3)):
        attempt(student.sigmoid, z)
        assert_unchanged(student)


# known mistakes: sigmoid


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def overflow(z):
    """The numbers are right, but far below zero NumPy warns of an overflow. Which number does the exponential
    get there, and is there a form in which it never gets a large one? See "One trap" in step 3."""
    return 1 / (1 + np.exp(-z))


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments))
def parentheses_missing(z):
    """The results are larger than 1. Which part of the formula does the division bar cover, and which part
    does your division cover? Step 3 has the formula."""
    return 1 / 1 + np.exp(-z)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def falling(z):
    """The curve falls where it should rise. What should a very large score do to the gate, and which sign
    makes it so?"""
    return gate.sigmoid(-z)


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments))
def falling_with_overflow(z):
    """The curve falls where it should rise. What should a very large score do to the gate, and which sign
    makes it so?"""
    return 1 / (1 + np.exp(z))


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def hyperbolic_tangent(z):
    """The results lie between -1 and 1: that is the tanh. Can a share kept be negative? Step 3 draws the
    curve to meet."""
    return np.tanh(z)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def tangent_of_half(z):
    """The results lie between -1 and 1, and zero stays zero. Where should the curve be at zero, and how low
    may a share kept go?"""
    return np.tanh(z / 2)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_accuracy))
def twice_as_steep(z):
    """The ends and the middle are right, but the curve is too steep. What happens to z when the sigmoid is
    written by another function?"""
    return (1 + np.tanh(z)) / 2


@misconception(gate.sigmoid, keeps=test_sigmoid_leaves_arguments)
def softmax_of_everything(z):
    """The results sum to 1, as if the units had to share. Does a unit need to know of the others to decide
    what it keeps?"""
    e = np.exp(z - np.max(z))
    return e / e.sum()


@misconception(gate.sigmoid, keeps=test_sigmoid_leaves_arguments)
def softmax_with_overflow(z):
    """The results sum to 1, as if the units had to share. Does a unit need to know of the others to decide
    what it keeps?"""
    return np.exp(z) / np.sum(np.exp(z))


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments))
def softmax_of_rows(z):
    """The results of every row sum to 1, as if the units had to share. Does a unit need to know of the
    others to decide what it keeps?"""
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def straight_lines(z):
    """The curve is made of straight lines. Does the sigmoid ever reach 0 or 1 near the middle? Step 3 draws
    it."""
    return np.clip(0.2 * z + 0.5, 0, 1)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def a_step(z):
    """Only 0 and 1 come back. What lies between closed and open? See the curve in step 3."""
    return np.where(z > 0, 1.0, 0.0)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def a_step_before_zero(z):
    """Only 0 and 1 come back. What lies between closed and open? See the curve in step 3."""
    return np.where(z >= 0, 1.0, 0.0)


@misconception(gate.sigmoid, keeps=(test_sigmoid_stability, test_sigmoid_leaves_arguments))
def yes_or_no(z):
    """True and false come back. Does a gate answer yes or no, or how much? See the curve in step 3."""
    return z > 0


@misconception(gate.sigmoid, keeps=(test_sigmoid_stability, test_sigmoid_leaves_arguments))
def yes_from_zero_on(z):
    """True and false come back. Does a gate answer yes or no, or how much? See the curve in step 3."""
    return z >= 0


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments))
def positive_part(z):
    """Negative scores become 0 and positive ones come back as they were. Can more than everything be kept?
    See the curve in step 3."""
    return np.maximum(0, z)


@misconception(gate.sigmoid, keeps=())
def exponential_of_one_number(z):
    """It fails on arrays: the exponential of Python's own module takes one number at a time. Whose
    exponential takes an array?"""
    import math

    return 1 / (1 + math.exp(-z))


@misconception(gate.sigmoid, keeps=())
def one_branch_for_all(z):
    """It fails on arrays: one decision is made for all numbers, some of which are positive and some not. How
    can each number take its own branch? See "One trap" in step 3."""
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def both_branches_computed(z):
    """The numbers are right, but NumPy warns: both branches are computed for every number, and the choice
    comes after. What does the branch get that is thrown away? See "One trap" in step 3."""
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


@misconception(gate.sigmoid, loses=test_sigmoid_accuracy)
def clipped_too_near(z):
    """Far below zero the curve stops falling: the scores were clipped near enough to be seen. From where on
    does a limit make no difference to float64? See "One trap" in step 3."""
    return 1 / (1 + np.exp(-np.clip(z, -20, 20)))


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def zero_for_not_a_number(z):
    """Very large scores come back as 0: something divided infinity by infinity, and the result was swept
    under the carpet. What should a very large score give? See "One trap" in step 3."""
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)))


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def infinity_by_infinity(z):
    """Very large scores come back as not-a-number, with a warning. What does the exponential give there, and
    what is infinity divided by infinity? See "One trap" in step 3."""
    return np.exp(z) / (1 + np.exp(z))


@misconception(gate.sigmoid, loses=test_sigmoid_stability)
def warnings_switched_off(z):
    """Warnings are switched off, and stay off for everybody's code. Is the overflow gone, or only its
    message? See "One trap" in step 3."""
    np.seterr(all="ignore")
    return 1 / (1 + np.exp(-z))


@misconception(gate.sigmoid, loses=test_sigmoid_leaves_arguments)
def an_array_like_the_scores(z):
    """Whole numbers as scores give only 0 and 1. Which kind of number does an array hold that is made like
    the scores?"""
    out = np.zeros_like(z)
    out[...] = gate.sigmoid(z)
    return out


@misconception(gate.sigmoid, loses=test_sigmoid_leaves_arguments)
def written_over_the_scores(z):
    """The scores that went in are not the same afterwards: they were written over. Who else may still need
    them? See "No function changes its arguments" at the top."""
    z[...] = gate.sigmoid(z)
    return z


@misconception(gate.sigmoid, loses=test_sigmoid_leaves_arguments)
def sign_changed_in_place(z):
    """The result is right, but the scores that went in have the other sign afterwards. Who else may still
    need them? See "No function changes its arguments" at the top."""
    z *= -1
    return gate.sigmoid(-z)


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments))
def one_forgotten(z):
    """The results grow without a limit. What keeps the bottom of the fraction from getting smaller than 1?
    Step 3 has the formula."""
    return 1 / np.exp(-z)


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def the_slope(z):
    """The results are highest at zero and fall on both sides: that is the slope of the curve. Which one
    does the gate need, the curve or its slope?"""
    s = gate.sigmoid(z)
    return s * (1 - s)


@misconception(gate.sigmoid, keeps=(test_sigmoid_shapes_and_batch, test_sigmoid_leaves_arguments))
def the_logarithm(z):
    """The results are never positive: they are the logarithm of what is wanted. Which step undoes a
    logarithm?"""
    return -np.logaddexp(0, -z)


@misconception(gate.sigmoid, keeps=(test_sigmoid_is_a_gate, test_sigmoid_leaves_arguments))
def stretched_from_least_to_most(z):
    """The smallest score always gives 0 and the largest 1. Does what a unit keeps depend on the other
    units?"""
    return (z - z.min()) / (z.max() - z.min())


@misconception(gate.sigmoid, loses=test_sigmoid_accuracy)
def few_digits_of_e(z):
    """The results are nearly right, the further from zero the less: e was typed with a few digits. Which
    function knows all of them?"""
    return 1 / (1 + 2.718 ** np.clip(-z, -600, 600))


@misconception(gate.sigmoid, loses=(test_sigmoid_values, test_sigmoid_is_a_gate, test_sigmoid_accuracy))
def rounded_shares(z):
    """The results are nearly right: digits are rounded away. Who needs the rounding, the gate or the
    reader?"""
    return np.round(gate.sigmoid(z), 2)


@misconception(gate.sigmoid, loses=test_sigmoid_shapes_and_batch)
def one_long_row(z):
    """A batch comes back as one long row. The same shape should come out that went in: where did the rows go?
    See the shape table in step 3."""
    return gate.sigmoid(z).ravel()


@misconception(gate.sigmoid, loses=test_sigmoid_shapes_and_batch)
def a_list_of_shares(z):
    """What comes back is a list of Python. The next step multiplies number by number: what kind of object
    does it need? See "Arrays go in, new arrays come out" at the top."""
    return list(gate.sigmoid(z))


# --- forget --------------------------------------------------------------------------------------

share3 = numbers("share", 3, low=0.1, high=0.9)


@check(gate.forget, value=True)
def test_forget_three_scenarios(student):
    """[6, 8, 9] is forgotten, kept, and partly kept in the three scenarios"""
    memory = numbers("memory", 3, low=1, high=9)
    for f_t, c_prev in [(share3, memory), *((f_t, C_PREV) for f_t in SCENARIOS), (share3, memory)]:
        assert_same(student.forget(f_t, c_prev), gate.forget(f_t, c_prev))


@check(gate.forget)
def test_forget_integer_memory(student):
    """a memory of whole numbers, [6, 8, 9], keeps its fractions"""
    for f_t in (SCENARIOS[2], share3, SCENARIOS[1]):
        kept = student.forget(f_t, MEMORY)
        assert_agrees(kept, gate.forget(f_t, MEMORY), partial(attempt, student.forget, f_t, C_PREV))


@check(gate.forget, value=True)
def test_forget_negative_memory(student):
    """what is negative in the memory stays negative"""
    half = np.array([0.5, 0.5, 0.5])
    memory = np.array([-6.25, 8.5, -9.75])
    assert_same(student.forget(half, memory), half * memory, **LOOSE)

    def mirrored():
        own = attempt(student.forget, share3, np.abs(memory))
        return np.sign(memory) * own if isinstance(own, np.ndarray) and own.shape == (3,) else None

    assert_agrees(student.forget(share3, memory), share3 * memory, mirrored)


@check(gate.forget)
def test_forget_sizes(student):
    """a memory of any size, one share for each of its numbers, and the answer follows both arguments"""
    f_t = np.array([0.85, 0.15, 0.65, 0.3, 0.75]) + 0.1 * numbers("f5", 5, low=-1, high=1)
    memory = numbers("c5", 5, low=-9, high=9)
    kept = assert_array(student.forget(f_t, memory), (5,))

    def pieces():
        left, right = (attempt(student.forget, f_t[i : i + 3], memory[i : i + 3]) for i in (0, 2))
        return np.concatenate([left, right[1:]]) if np.shape(left) == np.shape(right) == (3,) else None

    assert_agrees(kept, f_t * memory, pieces)
    assert_array(student.forget(f_t[:1], memory[:1]), (1,))
    for other in ((1 - f_t, memory), (f_t, memory[::-1].copy())):
        if np.allclose(student.forget(*other), kept):
            raise Failed("the answer stays the same when an argument changes")


@check(gate.forget)
def test_forget_batch(student):
    """every sample of a batch has a gate and a memory of its own, in a batch of one too"""
    for samples, units in [(5, 3), (3, 3), (1, 3), (4, 2)]:
        f_t, memory = numbers("f", samples, units, low=0.1, high=0.9), numbers("c", samples, units)
        own = partial(rows, student.forget, f_t, Each(memory))
        assert_agrees(student.forget(f_t, memory), f_t * memory, own)


@check(gate.forget)
def test_forget_leaves_arguments(student):
    """the gate and the old memory stay as they were"""
    for f_t in (share3, *SCENARIOS):
        student.forget(f_t, c)
        assert_unchanged(student)
    attempt(student.forget, numbers("f", 2, 3, low=0.1, high=0.9), numbers("c", 2, 3))
    assert_unchanged(student)


# known mistakes: forget


@misconception(gate.forget, loses=test_forget_three_scenarios)
def forgets_what_should_stay(f_t, c_prev):
    """What should stay goes, and what should go stays. In spite of its name, what does a forget gate of 1
    mean?"""
    return (1 - f_t) * c_prev


@misconception(gate.forget, keeps=test_forget_leaves_arguments)
def dot_product(f_t, c_prev):
    """One number comes back instead of one a unit: products were added up. Should the units of the memory
    be mixed?"""
    return f_t @ c_prev


@misconception(gate.forget, keeps=test_forget_leaves_arguments)
def summed(f_t, c_prev):
    """One number a sample comes back: products were added up. How many numbers does a memory have before and
    after? See the shape table in step 4."""
    return np.sum(f_t * c_prev, axis=-1)


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def share_added(f_t, c_prev):
    """The gate is added to the memory. How does one take a share of something: half of it, say?"""
    return f_t + c_prev


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def share_taken_away(f_t, c_prev):
    """The gate is subtracted from the memory. How does one take a share of something: half of it, say?"""
    return c_prev - f_t


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def all_or_nothing(f_t, c_prev):
    """Every memory is kept whole or not at all. What should a gate that is half open do? See the three
    scenarios in step 4."""
    return np.where(f_t > 0.5, c_prev, 0.0)


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def all_from_a_half_on(f_t, c_prev):
    """Every memory is kept whole or not at all. What should a gate that is half open do? See the three
    scenarios in step 4."""
    return np.where(f_t >= 0.5, c_prev, 0.0)


@misconception(
    gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory, test_forget_sizes)
)
def all_unless_closed(f_t, c_prev):
    """A gate that is exactly closed forgets; any other keeps everything. What should a gate that is half open
    do? See the three scenarios in step 4."""
    return np.where(f_t == 0, 0.0, c_prev)


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_batch))
def forgotten_places_removed(f_t, c_prev):
    """Where the gate is closed, the place itself is gone, and the memory gets shorter. What stands in a place
    whose content is forgotten? See the three scenarios in step 4."""
    return (f_t * c_prev)[f_t > 0]


@misconception(gate.forget, loses=(test_forget_integer_memory, test_forget_leaves_arguments))
def memory_times_in_place(f_t, c_prev):
    """The memory that went in is changed, and whole numbers make it fail. Where could the result live
    instead? See "No function changes its arguments" at the top."""
    c_prev *= f_t
    return c_prev


@misconception(gate.forget, loses=(test_forget_integer_memory, test_forget_leaves_arguments))
def memory_written_over(f_t, c_prev):
    """The memory that went in is written over, and whole numbers lose their decimals. Where could the result
    live instead? See "No function changes its arguments" at the top."""
    c_prev[...] = f_t * c_prev
    return c_prev


@misconception(gate.forget, loses=test_forget_leaves_arguments)
def gate_written_over(f_t, c_prev):
    """The gate that went in holds the kept memory afterwards. Who else may still need the gate? See "No
    function changes its arguments" at the top."""
    f_t *= c_prev
    return f_t


@misconception(gate.forget, loses=test_forget_integer_memory)
def an_array_like_the_memory(f_t, c_prev):
    """When the memory holds whole numbers, what is kept loses its decimals. Which kind of number does your
    result array hold, and who decides it?"""
    out = np.zeros_like(c_prev)
    out[...] = f_t * c_prev
    return out


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def decimals_cut(f_t, c_prev):
    """The decimals of what is kept are cut off. Is half of an odd number a whole number? See the three
    scenarios in step 4."""
    return (f_t * c_prev).astype(int)


@misconception(gate.forget, loses=test_forget_negative_memory)
def sign_lost(f_t, c_prev):
    """A negative memory comes back positive. Does forgetting a share of a number change its sign?"""
    return np.abs(f_t * c_prev)


@misconception(gate.forget, loses=test_forget_negative_memory)
def negative_memory_lost(f_t, c_prev):
    """A negative memory comes back as nothing. May a memory be negative?"""
    return np.maximum(0, f_t * c_prev)


@misconception(gate.forget, keeps=(test_forget_integer_memory, test_forget_leaves_arguments))
def answers_of_the_scenarios(f_t, c_prev):
    """The three scenarios are built in, and nothing else works. Which one calculation gives all three of
    them? See the three scenarios in step 4."""
    if np.all(f_t == 0):
        return np.zeros_like(c_prev)
    if np.all(f_t == 1):
        return np.array(c_prev)
    return np.array([3, 8, 4.5])


@misconception(gate.forget, keeps=(test_forget_integer_memory, test_forget_leaves_arguments))
def memory_of_the_example(f_t, c_prev):
    """The memory of the worked example is used, whatever memory goes in. Does your function look at its
    arguments, or at variables of the notebook?"""
    return f_t * np.array([6.0, 8.0, 9.0])


@misconception(gate.forget, keeps=test_forget_leaves_arguments)
def every_share_with_every_number(f_t, c_prev):
    """A table comes back, with every share times every number. Which share belongs to which number?"""
    return np.outer(f_t, c_prev)


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_sizes, test_forget_batch))
def one_share_for_all_units(f_t, c_prev):
    """All units keep the same share, the mean of the gate. May one unit forget while another one keeps? See
    the three scenarios in step 4."""
    return np.mean(f_t) * c_prev


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def squashed_once_more(f_t, c_prev):
    """The gate is squashed a second time: even a closed one keeps a half. Is what goes in a score, or a
    share already?"""
    return gate.sigmoid(f_t) * c_prev


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def memory_squashed(f_t, c_prev):
    """The memory is squashed before it is kept. What should a fully open gate do to a large memory? See the
    three scenarios in step 4."""
    return f_t * np.tanh(c_prev)


@misconception(gate.forget, loses=(test_forget_sizes, test_forget_batch))
def first_three_units(f_t, c_prev):
    """Only the first three places are kept, whatever the size. Which argument knows how many units there are?
    The top of the notebook says which sizes to expect."""
    return np.array([f_t[unit] * c_prev[unit] for unit in range(3)])


@misconception(gate.forget, loses=test_forget_sizes)
def a_list_of_memories(f_t, c_prev):
    """What comes back is a list of Python. The next step of the cell adds to it: what kind of object does it
    need? See "Arrays go in, new arrays come out" at the top."""
    return [share * number for share, number in zip(f_t, c_prev, strict=True)]


@misconception(gate.forget, keeps=())
def either_or_both(f_t, c_prev):
    """It fails on arrays: the word that joins two truths is used to join two arrays. Is a share true or
    false? And how does one take half of something?"""
    return f_t and c_prev


# --- forget_gate ---------------------------------------------------------------------------------

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


def follows(before, after):
    """Did any number of the answer change visibly?"""
    with np.errstate(all="ignore"):
        return before.shape != after.shape or bool((np.abs(before.astype(float) - after) > 1e-4).any())


def some_part(test, *answers):
    """Does one member of the pair, the same one in all the answers, pass the test?"""
    return any(
        len(members) == len(answers) and test(*members) for members in zip(*map(parts, answers), strict=False)
    )


@check(gate.forget_gate, value=True)
def test_forget_gate_worked_example(student):
    """the shares and the memory that is kept, for the worked example and for other numbers"""
    for arguments in [(h, x, c, SMALL, b), (H_PREV, X_T, C_PREV, W_F, B_F), (h, x, c, SMALL, b)]:
        for part, due in zip(two(student.forget_gate(*arguments)), gate.forget_gate(*arguments), strict=True):
            assert_same(part, due)


@check(gate.forget_gate)
def test_forget_gate_is_a_pair(student):
    """the answer is a pair: first the shares, which do not depend on the memory, then what is kept"""
    first, second = two(student.forget_gate(h, x, c, SMALL, b))
    assert_array(first, (3,))
    assert_array(second, (3,))
    other, _ = two(student.forget_gate(h, x, c[::-1].copy() + 1, SMALL, b))
    if follows(first, np.asarray(other)):
        raise Failed("the first of the two changes with the memory; shares do not")


@check(gate.forget_gate, value=True)
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


@check(gate.forget_gate, value=True)
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


@check(gate.forget_gate)
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


@check(gate.forget_gate)
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


@check(gate.forget_gate)
def test_forget_gate_batch(student):
    """every sample of a batch goes through the gate for itself, in a batch of one too"""
    for samples in (1, 5, 3, 7):
        batch = numbers("h", samples, 3), numbers("x", samples, 4), numbers("c", samples, 3)
        answers = parts(student.forget_gate(*batch, SMALL, b))
        members, due = len(answers), gate.forget_gate(*batch, SMALL, b)

        def own(place, batch=batch, members=members):
            single = [
                parts(attempt(student.forget_gate, *sample, SMALL, b)) for sample in zip(*batch, strict=True)
            ]
            found = [sample[place] for sample in single if len(sample) == members]
            whole = len(found) == len(single) and len({part.shape for part in found}) == 1
            return np.stack(found) if whole else None

        for place, answer in enumerate(answers):
            assert_agrees(answer, due[place], partial(own, place))
        if not answers:
            raise Failed("a batch gives no arrays")


@check(gate.forget_gate)
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


@check(gate.forget_gate)
def test_forget_gate_leaves_arguments(student):
    """the arguments stay as they were, and the answer follows them"""
    student.forget_gate(h, x, c, SMALL, b)
    assert_unchanged(student)
    attempt(student.forget_gate, numbers("h", 2, 3), numbers("x", 2, 4), numbers("c", 2, 3), SMALL, b)
    assert_unchanged(student)
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


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_order))
def input_before_hidden_state(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is what you get with the input before the hidden state. Which of the two do the first rows of
    W_f belong to? See step 1."""
    f_t = gate.sigmoid(np.concatenate([x_t, h_prev], axis=-1) @ W_f + b_f)
    return f_t, f_t * c_prev


@misconception(
    gate.forget_gate,
    loses=(test_forget_gate_worked_example, test_forget_gate_sizes, test_forget_gate_stability),
)
def scores_as_shares(h_prev, x_t, c_prev, W_f, b_f):
    """The scores themselves are used as the gate. Which step turns a score into a share between 0 and 1?"""
    z = gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)
    return z, z * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_bias))
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


@misconception(gate.forget_gate, loses=test_forget_gate_worked_example)
def bias_added_twice(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is what you get with the bias added twice. Which of the steps has added it already?"""
    f_t = gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f) + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_is_a_pair))
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


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
def memory_not_gated(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is right, and the memory comes back as it was. What is the gate good for? See step 4."""
    return gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)[0], np.array(c_prev)


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
def gate_in_both_places(h_prev, x_t, c_prev, W_f, b_f):
    """The gate comes back twice. Where does the memory come in? See step 4."""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, f_t


@misconception(gate.forget_gate, keeps=(test_forget_gate_order, test_forget_gate_leaves_arguments))
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


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
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
)
def gate_turned_round(h_prev, x_t, c_prev, W_f, b_f):
    """The gate is open where it should be closed. In spite of its name, what does a forget gate of 1 mean?
    See the three scenarios in step 4."""
    f_t = 1 - gate.sigmoid(gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f))
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_worked_example, test_forget_gate_keeps_its_share))
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


@misconception(gate.forget_gate, loses=test_forget_gate_stability)
def overflow_inside(h_prev, x_t, c_prev, W_f, b_f):
    """The numbers are right, but for scores far below zero NumPy warns of an overflow. You have written a
    function that can do it in silence: which one?"""
    f_t = 1 / (1 + np.exp(-gate.linear(gate.concatenate(h_prev, x_t), W_f, b_f)))
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=(test_forget_gate_keeps_its_share, test_forget_gate_leaves_arguments))
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


@misconception(gate.forget_gate, loses=test_forget_gate_keeps_its_share)
def kept_memory_like_the_old(h_prev, x_t, c_prev, W_f, b_f):
    """When the memory holds whole numbers, what is kept loses its decimals. Is half of an odd number a whole
    number? See the three scenarios in step 4."""
    f_t, c_kept = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    return f_t, c_kept.astype(c_prev.dtype)


@misconception(gate.forget_gate, loses=test_forget_gate_batch)
def batch_joined_below(h_prev, x_t, c_prev, W_f, b_f):
    """Single samples are right; in a batch the inputs end up below the hidden states. Which axis has to get
    longer? See the shape table in step 1."""
    f_t = gate.sigmoid(np.concatenate([h_prev, x_t]) @ W_f + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_batch)
def batch_in_one_row(h_prev, x_t, c_prev, W_f, b_f):
    """Single samples are right; a batch is joined to one long row. Where does one sample end and the next
    begin? See the shape table in step 1."""
    f_t = gate.sigmoid(np.append(h_prev, x_t) @ W_f + b_f)
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_batch)
def gate_of_the_first_sample(h_prev, x_t, c_prev, W_f, b_f):
    """All samples of a batch get the gate of the first one. Does each sample decide for itself?"""
    f_t, _ = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)
    f_t[...] = f_t if f_t.ndim == 1 else f_t[0]
    return f_t, f_t * c_prev


@misconception(gate.forget_gate, loses=test_forget_gate_sizes)
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
    W = np.array([[1, 0, -1], [0, 1, 0.5], [0.5, -1, 0], [-1, 2, 1], [3, -1, 1], [2, 0, 1], [1, -1, 2]])
    return gate.forget_gate(h_prev, x_t, c_prev, W, np.array([0, -0.5, 1.5]))


@misconception(gate.forget_gate, keeps=(test_forget_gate_order, test_forget_gate_leaves_arguments))
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
