"""Hidden checks of `concatenate`, joining the hidden state and the input, and the known mistakes.

Each check asks one thing so that one fault is paid once.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder import (
    Each,
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
from solutions.forget_gate.inputs import H_PREV, LOOSE, MEMORY, X_T, h, x


@check(gate.concatenate, weight=2.5, value=True)
def test_concatenate_values(student):
    """the hidden state and the input stand one behind the other, every number as it was"""
    for first, second in [(h, x), (H_PREV, X_T), (numbers("h2", 3), numbers("x2", 4)), (h, x)]:
        assert_same(student.concatenate(first, second), gate.concatenate(first, second))


@check(gate.concatenate, weight=0.5, value=True)
def test_concatenate_order(student):
    """the hidden state comes first, also when it is the longer one or both are equally long"""
    for one, other in [(h, numbers("x3", 3)), (numbers("h1", 1), numbers("x1", 1)), (h, numbers("x2", 2))]:
        first, second = np.round(10 * one), np.round(10 * other)  # decimals are another check's
        joined = np.asarray(student.concatenate(first, second))
        if joined.shape != (len(first) + len(second),):
            raise Failed(f"{len(first)} and {len(second)} numbers do not become one row of all")
        assert_same(joined[: len(first)], first, **LOOSE)


@check(gate.concatenate, weight=1, value=True)
def test_concatenate_sizes(student):
    """any two lengths become one plain array with all the numbers of both arguments"""
    for first, second in [(3, 4), (5, 2), (2, 6), (1, 3)]:
        left, right = np.round(10 * numbers("left", first)), np.round(10 * numbers("right", second))
        joined = assert_array(student.concatenate(left, right), (first + second,))
        assert_same(np.sort(joined), np.sort(np.concatenate([left, right])), **LOOSE)


@check(gate.concatenate, weight=1)
def test_concatenate_batch(student):
    """every sample of a batch is joined in its own row"""
    for samples, first, second in [(4, 3, 3), (3, 3, 3), (5, 3, 4), (3, 3, 4), (7, 3, 4)]:
        left, right = numbers("left", samples, first), numbers("right", samples, second)
        own = partial(rows, student.concatenate, left, Each(right))
        assert_agrees(student.concatenate(left, right), gate.concatenate(left, right), own)


@check(gate.concatenate, weight=0.5)
def test_concatenate_batch_of_one(student):
    """a batch of one sample stays a batch: one row"""
    left, right = numbers("left", 1, 3), numbers("right", 1, 4)
    own = partial(rows, student.concatenate, left, Each(right))
    assert_agrees(student.concatenate(left, right), gate.concatenate(left, right), own)


@check(gate.concatenate, weight=0.5)
def test_concatenate_leaves_arguments(student):
    """the arguments stay as they were, and whole numbers beside decimals cut nothing off"""
    for left, right in [(MEMORY, x), (h, np.array([4, -1, 0, 7]))]:
        joined = student.concatenate(left, right)
        assert_new(student)
        own = partial(attempt, student.concatenate, left.astype(float), right.astype(float))
        assert_agrees(joined, gate.concatenate(left, right), own)
    for left, right in [(h, x), (numbers("left", 2, 3), numbers("right", 2, 4))]:
        attempt(student.concatenate, left, right)
        assert_unchanged(student)


# known mistakes: concatenate


@misconception(gate.concatenate, loses=(test_concatenate_values, test_concatenate_order), central=True)
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


@misconception(gate.concatenate, keeps=(), central=True)
def one_above_the_other(h_prev, x_t):
    """The two are put one above the other, which only fits when they are equally long. Should the result have
    more rows, or a longer row? Step 1 shows it."""
    return np.vstack([h_prev, x_t])


@misconception(gate.concatenate, keeps=(), worth=0.15)
def a_new_axis(h_prev, x_t):
    """The two are stacked along a new axis, which only fits when they are equally long. Does joining two rows
    add an axis, or make a row longer? See the shape table in step 1."""
    return np.stack([h_prev, x_t])


@misconception(gate.concatenate, keeps=())
def pairs_of_numbers(h_prev, x_t):
    """Numbers of the two are paired up along a new last axis. Should every number of the hidden state come
    before the first number of the input? See the picture in step 1."""
    return np.stack([h_prev, x_t], axis=-1)


@misconception(gate.concatenate, keeps=(), central=True, worth=0.1)
def added_up(h_prev, x_t):
    """The two are added, number by number. Plus joins two lists of Python: what does it do with two arrays?
    Step 1 says what is wanted."""
    return h_prev + x_t


@misconception(
    gate.concatenate, loses=(test_concatenate_sizes, test_concatenate_batch, test_concatenate_batch_of_one)
)
def a_list(h_prev, x_t):
    """What comes back is a list of Python. The next step multiplies by a matrix: what kind of object does it
    need? See "No function changes its arguments" at the top."""
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


@misconception(gate.concatenate, loses=test_concatenate_leaves_arguments, worth=0.8)
def kind_of_the_hidden_state(h_prev, x_t):
    """When the hidden state holds whole numbers, the input loses its decimals. What kind of number does
    your result array hold, and who decides it?"""
    out = np.empty((*h_prev.shape[:-1], h_prev.shape[-1] + x_t.shape[-1]), dtype=h_prev.dtype)
    out[..., : h_prev.shape[-1]] = h_prev
    out[..., h_prev.shape[-1] :] = x_t
    return out


@misconception(gate.concatenate, loses=(test_concatenate_values, test_concatenate_order), central=True)
def sorted_numbers(h_prev, x_t):
    """All numbers are there, but in the order of their size. Each place belongs to one row of W_f: what
    happens when a number changes places?"""
    return np.sort(np.concatenate([h_prev, x_t], axis=-1))


@misconception(gate.concatenate, keeps=(), worth=0.15)
def a_union_of_sets(h_prev, x_t):
    """The numbers come back sorted, and equal ones only once. Is the hidden state a set, or a row in which
    each place has a meaning?"""
    return np.array(sorted({*h_prev.flat, *x_t.flat}))


@misconception(
    gate.concatenate, loses=(test_concatenate_values, test_concatenate_batch, test_concatenate_batch_of_one)
)
def a_column(h_prev, x_t):
    """A vector comes back standing up, as a column. Books write columns; what is a sample in this notebook?
    See "Rows, not columns" at the top."""
    return np.concatenate([h_prev, x_t], axis=-1).reshape(-1, 1)


@misconception(gate.concatenate, loses=test_concatenate_values)
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
    return np.array([0.5, 0.0, 0.5, 1.0, 0.0, 0.0, 0.5])


@misconception(gate.concatenate, loses=test_concatenate_values)
def few_digits(h_prev, x_t):
    """The numbers are nearly right: some digits got lost on the way. Does joining need another kind of number
    than the one that goes in? Float64 goes in: does it come out?"""
    return np.concatenate([h_prev, x_t], axis=-1).astype(np.float16)


@misconception(gate.concatenate, loses=test_concatenate_leaves_arguments, worth=0.8)
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
