"""Hidden checks of the forget gate's place in packed weights, and the known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_array, assert_same, assert_unchanged, check, misconception, numbers
from solutions.long_memory import reference as answers

TORCH = 1  # the forget gate's place


@check(answers.forget_slice, value=True, weight=4)
def test_forget_slice_second_block(student):
    """of torch's packed biases, the second block"""
    for name in ("p", "q"):
        packed = numbers(name, 12)
        assert_same(np.ravel(student.forget_slice(packed, TORCH)), packed[3:6])


@check(answers.forget_slice, value=True)
def test_forget_slice_other_places(student):
    """of other libraries, the block at the place that is given"""
    packed = numbers("p", 12)
    for place in (0, 2, 3):
        assert_same(student.forget_slice(packed, place), packed[3 * place : 3 * place + 3])


@check(answers.forget_slice, value=True)
def test_forget_slice_sizes(student):
    """for any number of units a quarter of the numbers"""
    for units in (1, 2, 7):
        packed = numbers("s", 4 * units)
        assert_same(student.forget_slice(packed, TORCH), packed[units : 2 * units])


@check(answers.forget_slice)
def test_forget_slice_matrices(student):
    """of packed weights, whole rows; what was packed stays as it was"""
    for units, columns in ((3, 4), (2, 8), (3, 12)):
        packed = numbers("m", 4 * units, columns)
        answer = student.forget_slice(packed, TORCH)
        assert_unchanged(student)
        rows = assert_array(answer, (units, columns))
        if not any(np.allclose(rows, packed[k * units : (k + 1) * units]) for k in range(4)):
            raise Failed("the rows are not those of one block")


# known mistakes

SECOND, PLACES, SIZES, MATRICES = (
    test_forget_slice_second_block,
    test_forget_slice_other_places,
    test_forget_slice_sizes,
    test_forget_slice_matrices,
)


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES, MATRICES), worth=0.35)
def every_fourth(packed, place):
    """Every fourth row was taken, as if the gates took turns. Do the blocks stand one behind the other? See
    the picture in step 4."""
    return packed[place::4]


@misconception(answers.forget_slice, loses=PLACES, worth=0.65)
def always_torch(packed, place):
    """The second block comes back whatever place is given. What is the second argument for? See the table in
    step 4."""
    units = len(packed) // 4
    return packed[units : 2 * units]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES), worth=0.45)
def place_counted_from_one(packed, place):
    """This is the block before the one that was asked for. From which number are places counted? See the
    table in step 4."""
    units = len(packed) // 4
    first = (place - 1) % 4 * units
    return packed[first : first + units]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES), worth=0.35)
def always_the_first(packed, place):
    """This is the first block, whatever the place: the order of these notebooks. Which place has the forget
    gate there? See the table in step 4."""
    return packed[: len(packed) // 4]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES), worth=0.45)
def next_block(packed, place):
    """This is the block behind the one that was asked for. From which number are places counted? See the
    table in step 4."""
    units = len(packed) // 4
    first = (place + 1) % 4 * units
    return packed[first : first + units]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES, MATRICES), worth=0.4)
def place_not_multiplied(packed, place):
    """The rows start at the place itself, in the middle of a block. How many rows does one block have? See
    the picture in step 4."""
    return packed[place : place + len(packed) // 4]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES, MATRICES), worth=0.45)
def to_the_end(packed, place):
    """The block does not end: all later ones come along. Where does the next gate's block start? See the
    picture in step 4."""
    return packed[place * (len(packed) // 4) :]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES, MATRICES), worth=0.4)
def up_to_the_block(packed, place):
    """This is all that stands before the block, or up to its end. Where does it start? See the picture in
    step 4."""
    return packed[: (place + 1) * (len(packed) // 4)]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES, MATRICES), worth=0.3)
def one_row(packed, place):
    """A single row comes back. How many units has the gate? See the shape table in step 4."""
    return packed[place : place + 1]


@misconception(answers.forget_slice, loses=(SIZES, MATRICES), worth=0.55)
def three_units(packed, place):
    """The block always has three rows. How many units has a cell whose packed weights have 4 H rows? See
    the shape table in step 4."""
    return packed[3 * place : 3 * place + 3]


@misconception(answers.forget_slice, loses=MATRICES, worth=0.65)
def columns(packed, place):
    """Of a matrix, columns were taken. Along which axis do the gates stand one behind the other? See the
    shape table in step 4."""
    units = len(packed) // 4
    return packed[..., place * units : (place + 1) * units]


@misconception(answers.forget_slice, loses=(PLACES, SIZES), worth=0.6)
def a_row_around_it(packed, place):
    """The numbers are right, but stand in a table of one row. Which shape is asked for? See the shape
    table in step 4."""
    if packed.ndim > 1:
        return answers.forget_slice(packed, place)
    return answers.forget_slice(packed, place)[None]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES), worth=0.45)
def block_before(packed, place):
    """This is the block before the one that was asked for, and before the first one there is none. From which
    number are places counted? See the table in step 4."""
    units = len(packed) // 4
    return packed[(place - 1) * units : place * units]


@misconception(answers.forget_slice, loses=MATRICES, worth=0.65)
def columns_run_together(packed, place):
    """Of a matrix, the rows of the block come back as one long row. How many axes has a block of weights? See
    the shape table in step 4."""
    return packed.reshape(4, -1)[place]


@misconception(answers.forget_slice, central=True, loses=(SECOND, PLACES, SIZES, MATRICES), worth=0.4)
def block_before_in_one_row(packed, place):
    """This is the block before the one that was asked for, and of a matrix its rows come back as one long
    row. From which number are places counted? See the table in step 4."""
    return packed.reshape(4, -1)[place - 1]


@misconception(answers.forget_slice, central=True, keeps=(), worth=0.35)
def first_row_of_the_block(packed, place):
    """Only the first row of the block comes back. How many units has the gate? See the shape table in
    step 4."""
    units = len(packed) // 4
    return packed[place * units]


@misconception(answers.forget_slice, loses=test_forget_slice_matrices, worth=0.65)
def units_by_the_columns(packed, place):
    """Of a matrix, the columns were counted. How many rows has one of four blocks? See the shape table in
    step 4."""
    units = len(packed) // 4
    units = packed.shape[-1] // 4
    return packed[place * units : (place + 1) * units]


@misconception(answers.forget_slice, central=True, keeps=(), worth=0.4)
def blocks_of_four(packed, place):
    """The blocks have four rows each: the number of gates was taken for the number of units. How many
    rows has one of four equal blocks? See the shape table in step 4."""
    return packed[4 * place : 4 * place + 4]


@misconception(answers.forget_slice, central=True, keeps=(), worth=0.5)
def one_row_short(packed, place):
    """The last row of the block is missing. Is the number behind the colon the last one that comes along?
    See the picture in step 4."""
    units = len(packed) // 4
    return packed[place * units : (place + 1) * units - 1]


@misconception(answers.forget_slice, central=True, keeps=(), worth=0.45)
def one_row_late(packed, place):
    """The block starts a row too late, and ends a row too late. From which number are rows counted? See
    the picture in step 4."""
    units = len(packed) // 4
    return packed[place * units + 1 : (place + 1) * units + 1]


@misconception(answers.forget_slice, central=True, keeps=(), worth=0.45)
def thirds(packed, place):
    """The packed numbers were cut into three blocks. How many layers are packed? See the picture in step
    4."""
    units = len(packed) // 3
    return packed[place * units : (place + 1) * units]


@misconception(answers.forget_slice, central=True, keeps=(test_forget_slice_matrices,), worth=0.4)
def counted_from_the_end(packed, place):
    """The blocks were counted from the end. Which end is the first? See the table in step 4."""
    units = len(packed) // 4
    return packed[(3 - place) * units : (4 - place) * units]


@misconception(answers.forget_slice, central=True, keeps=(), worth=0.3)
def all_but_the_block(packed, place):
    """Everything comes back but the block that was asked for. What should be left over? See the picture
    in step 4."""
    units = len(packed) // 4
    return np.delete(packed, np.s_[place * units : (place + 1) * units], axis=0)


@misconception(answers.forget_slice, loses=test_forget_slice_matrices, worth=0.7)
def block_on_its_side(packed, place):
    """Of a matrix, the block comes back lying on its side. Which axis are the units? See the shape table
    in step 4."""
    units = len(packed) // 4
    return packed[place * units : (place + 1) * units].T


@misconception(answers.forget_slice, central=True, keeps=(), worth=0.4)
def blocks_up_to_the_place(packed, place):
    """The rows were divided by one block more than the place, and not by how many there are. How many blocks
    are packed, wherever the forget gate's stands?"""
    units = len(packed) // (place + 1)
    return packed[place * units :]
