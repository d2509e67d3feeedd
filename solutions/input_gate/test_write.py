"""Hidden checks of writing into the memory, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import (
    assert_agrees,
    assert_array,
    assert_same,
    assert_unchanged,
    attempt,
    check,
    misconception,
    numbers,
)
from solutions import probes
from solutions.input_gate import reference as answers

KEEP, NOTHING, MEMORY = np.array([0.5, 0.125, 0.875]), np.zeros(3), np.array([6.0, 8.0, 9.0])
f, i = numbers("f", 3, low=0.1, high=0.9), numbers("i", 3, low=0.1, high=0.9)
c, g = numbers("c", 3, low=-9, high=9), numbers("g", 3, low=-1, high=1)


@check(answers.write, value=True, weight=6)
def test_write_adds_to_what_is_kept(student):
    """what is kept of the old memory and what is written of the candidate, added unit by unit"""
    for given in [
        (f, c, i, g),
        (KEEP, MEMORY, np.array([0.5, 0.75, 0.25]), np.array([-1.0, 1.0, 0.5])),
        (numbers("f2", 3, low=0.1, high=0.9), c[::-1].copy(), i, -g),
    ]:
        assert_same(student.write(*given), answers.write(*given))


@check(answers.write, value=True)
def test_write_old_road_alone(student):
    """where the input gate is closed, what is kept stays"""
    assert_same(student.write(f, c, NOTHING, g), f * c, rtol=1e-2, atol=1e-2)


@check(answers.write, value=True)
def test_write_new_road_alone(student):
    """an empty memory becomes what is written"""
    open_wide, large = np.array([0.9, 0.6, 0.85]), np.array([0.9, -0.8, 0.95])  # so that a curve shows
    answer = student.write(f, NOTHING, open_wide, large)
    assert_same(answer, open_wide * large, rtol=1e-2, atol=1e-2)


@check(answers.write)
def test_write_grows_beyond_one(student):
    """with both gates open the memory may grow beyond 1, and a negative candidate lets it fall below 0"""
    ones = np.ones(3)
    large = np.array([50.0, -80.0, 30.0])
    for memory, new in [(MEMORY, g), (np.array([0.9, -0.2, 0.1]), np.array([0.8, -0.9, -0.4])), (large, g)]:
        answer = student.write(ones, memory, ones, new)
        assert_same(answer, memory + new, rtol=1e-2, atol=1e-2)


@check(answers.write)
def test_write_sizes_and_batch(student):
    """any number of units and of samples, every number for itself"""
    for shape in [(1,), (5,), (1, 3), (4, 3), (3, 3), (2, 5)]:
        given = [numbers(name, *shape) for name in "fcig"]
        answer = assert_array(student.write(*given), shape)
        flat = [
            attempt(student.write, *(part[None] for part in parts))
            for parts in zip(*(array.ravel() for array in given), strict=True)
        ]
        alone = [part for part in flat if isinstance(part, np.ndarray) and part.size == 1]
        own = np.reshape([part.item() for part in alone], shape) if len(alone) == answer.size else None
        assert_agrees(answer, answers.write(*given), own)


@check(answers.write)
def test_write_leaves_arguments(student):
    """the arguments stay as they were, and whole numbers cut nothing off"""
    student.write(KEEP, np.array([6, 8, 9]), i, g)
    assert_unchanged(student)
    probes.assert_keeps_decimals(student.write, answers.write, KEEP, c, i, g)
    batch = [numbers(name, 2, 3) for name in "fcig"]
    student.write(*batch)
    assert_unchanged(student)
    probes.assert_moves(student.write, ((f, c, i, g), (f, -c, i, g)), ((f, c, i, g), (f, c, i, -g)))


EQUIVALENT = {
    "write: f_t * c_prev + i_t * g_t -> (f_t * c_prev).__iadd__(i_t * g_t)": "it is a new array",
}

# known mistakes


@misconception(
    answers.write,
    central=True,
    keeps=(test_write_new_road_alone, test_write_sizes_and_batch, test_write_leaves_arguments),
    worth=0.45,
)
def the_rest_is_kept(f_t, c_prev, i_t, g_t):
    """The memory keeps what it should let go. In spite of its name, what does a forget gate of 1 mean? See
    the table in step 3."""
    return (1 - f_t) * c_prev + i_t * g_t


@misconception(
    answers.write,
    central=True,
    keeps=(test_write_sizes_and_batch, test_write_leaves_arguments),
    worth=0.4,
)
def one_gate_for_both(f_t, c_prev, i_t, g_t):
    """What is written is the share that the forget gate leaves, and the input gate has no say. Are the two
    shares tied to each other in this cell? See the picture in step 3."""
    return f_t * c_prev + (1 - f_t) * g_t


@misconception(
    answers.write, central=True, keeps=(test_write_sizes_and_batch, test_write_leaves_arguments), worth=0.35
)
def multiplied(f_t, c_prev, i_t, g_t):
    """What is kept and what is written are multiplied with each other. What would become of the memory when
    nothing is written? Step 3 calls it the additive road."""
    return (f_t * c_prev) * (i_t * g_t)


@misconception(
    answers.write,
    central=True,
    keeps=(test_write_new_road_alone, test_write_sizes_and_batch),
    worth=0.3,
)
def old_memory_replaced(f_t, c_prev, i_t, g_t):
    """Only what is written is left. Where did the old memory go? See the upper line of the picture in step
    3."""
    return i_t * g_t


@misconception(
    answers.write, central=True, keeps=(test_write_old_road_alone, test_write_sizes_and_batch), worth=0.3
)
def nothing_written(f_t, c_prev, i_t, g_t):
    """Only what is kept is left. Which two numbers make what is new? See step 3."""
    return f_t * c_prev


@misconception(
    answers.write,
    keeps=(test_write_sizes_and_batch, test_write_leaves_arguments, test_write_grows_beyond_one),
    worth=0.4,
)
def whole_candidate(f_t, c_prev, i_t, g_t):
    """The candidate is written whole. Who decides how much of it goes into the memory? See step 3."""
    return f_t * c_prev + g_t


@misconception(
    answers.write,
    keeps=(test_write_sizes_and_batch, test_write_leaves_arguments, test_write_grows_beyond_one),
    worth=0.5,
)
def gates_swapped(f_t, c_prev, i_t, g_t):
    """Each gate does the other one's work. Which of the two is put on the old memory? See the picture in step
    3."""
    return i_t * c_prev + f_t * g_t


@misconception(
    answers.write,
    keeps=(test_write_old_road_alone, test_write_sizes_and_batch, test_write_leaves_arguments),
    worth=0.5,
)
def taken_away(f_t, c_prev, i_t, g_t):
    """What is new is taken away from the memory. Which sign stands between the two in step 3? A candidate can
    bring a minus of its own."""
    return f_t * c_prev - i_t * g_t


@misconception(answers.write, keeps=(test_write_sizes_and_batch, test_write_leaves_arguments), worth=0.55)
def squashed(f_t, c_prev, i_t, g_t):
    """The new memory was squashed between -1 and 1. May a memory that is told the same thing again and again
    grow? See step 3."""
    return np.tanh(f_t * c_prev + i_t * g_t)


@misconception(answers.write, keeps=test_write_leaves_arguments, worth=0.4)
def one_number(f_t, c_prev, i_t, g_t):
    """All units end up in one number. Point by point: what is not added here? See step 3."""
    return np.sum(f_t * c_prev + i_t * g_t, axis=-1)


@misconception(answers.write, loses=(test_write_leaves_arguments,), worth=0.7)
def in_place(f_t, c_prev, i_t, g_t):
    """The memory that went in is changed. Could the answer be a new array? See "No function changes its
    arguments" at the top."""
    c_prev *= f_t
    c_prev += i_t * g_t
    return c_prev


@misconception(answers.write, loses=(test_write_leaves_arguments,), worth=0.75)
def kind_of_the_memory(f_t, c_prev, i_t, g_t):
    """When the memory holds whole numbers, the decimals are cut off. Is half of an odd number a whole
    number?"""
    out = np.zeros_like(c_prev)
    out[...] = f_t * c_prev + i_t * g_t
    return out


@misconception(
    answers.write,
    central=True,
    keeps=(
        test_write_sizes_and_batch,
        test_write_leaves_arguments,
    ),
    worth=0.3,
)
def sums_for_products(f_t, c_prev, i_t, g_t):
    """What should be multiplied is added, and the other way round. Which sign stands between a share and
    what it is a share of? See step 3."""
    return f_t + c_prev * i_t + g_t


@misconception(
    answers.write,
    central=True,
    keeps=(
        test_write_sizes_and_batch,
        test_write_leaves_arguments,
    ),
    worth=0.3,
)
def all_added(f_t, c_prev, i_t, g_t):
    """The four numbers are added. Which sign stands between a share and what it is a share of? See step
    3."""
    return f_t + c_prev + i_t + g_t


@misconception(
    answers.write,
    keeps=(
        test_write_sizes_and_batch,
        test_write_leaves_arguments,
    ),
    worth=0.5,
)
def shares_bent_again(f_t, c_prev, i_t, g_t):
    """The two shares went through the gate's curve once more. Are they not shares already, when they come
    in? See the shape table in step 3."""
    return c_prev / (1 + np.exp(-f_t)) + g_t / (1 + np.exp(-i_t))


@misconception(
    answers.write,
    keeps=(
        test_write_new_road_alone,
        test_write_sizes_and_batch,
    ),
    worth=0.5,
)
def two_parts(f_t, c_prev, i_t, g_t):
    """What is kept and what is written come back side by side. How many memories has a cell? See the
    shape table in step 3."""
    return f_t * c_prev, i_t * g_t


@misconception(
    answers.write,
    central=True,
    loses=(
        test_write_adds_to_what_is_kept,
        test_write_old_road_alone,
        test_write_grows_beyond_one,
    ),
    worth=0.35,
)
def kept_is_what_is_not_written(f_t, c_prev, i_t, g_t):
    """What is kept is the share that the input gate leaves, and the forget gate has no say. Are the two
    shares tied to each other in this cell? See the picture in step 3."""
    return c_prev + i_t * (g_t - c_prev)
