"""Hidden checks of letters as rows, and the known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import assert_array, assert_same, assert_unchanged, check, generator, misconception
from solutions.gate_on_text import reference as answers

CODES = np.array([4, 0, 2, 2, 1, 3, 4])


@check(answers.one_hot, value=True, weight=4)
def test_one_hot_marks_the_letter(student):
    """every letter is a row of zeros with a one at its own place"""
    for codes in (CODES, np.append(generator("codes").integers(0, 5, 6), 4)):
        assert_same(student.one_hot(codes, 5), answers.one_hot(codes, 5))


@check(answers.one_hot, value=True)
def test_one_hot_whole_alphabet(student):
    """letters that the text does not use have their place, too"""
    for codes, letters in ((np.array([1, 0, 1]), 6), (np.array([0]), 3)):
        assert_same(student.one_hot(codes, letters), answers.one_hot(codes, letters))


@check(answers.one_hot, value=True)
def test_one_hot_batch(student):
    """a batch of texts, one beside the other, gets one more axis"""
    for shape in ((4, 3), (3, 3), (2, 1)):
        codes = generator("batch").integers(0, 4, shape)
        codes.flat[-1] = 3
        assert_same(student.one_hot(codes, 4), answers.one_hot(codes, 4))


@check(answers.one_hot)
def test_one_hot_leaves_its_argument(student):
    """the rows are an array, and the codes stay as they were"""
    assert_array(student.one_hot(CODES.copy(), 5), (len(CODES), 5))
    assert_unchanged(student)


# known mistakes

LETTER, WHOLE, BATCH, ARRAY = (
    test_one_hot_marks_the_letter,
    test_one_hot_whole_alphabet,
    test_one_hot_batch,
    test_one_hot_leaves_its_argument,
)


@misconception(answers.one_hot, central=True, loses=(LETTER, WHOLE, BATCH, ARRAY), worth=0.25)
def counted(codes, letters):
    """The letters were counted, and their order is gone. Does every letter have a row of its own? See the
    shape table in step 1."""
    return answers.one_hot(codes, letters).sum(axis=0)


@misconception(answers.one_hot, central=True, loses=(LETTER, WHOLE, BATCH), worth=0.35)
def all_up_to_it(codes, letters):
    """There is a one at every place up to the letter's. Is the last letter more than the first? See step
    1."""
    return (codes[..., None] >= np.arange(letters)).astype(float)


@misconception(answers.one_hot, central=True, loses=(LETTER, WHOLE, BATCH), worth=0.35)
def size_of_the_number(codes, letters):
    """The place of a letter stands in its row, not a one. Is a later letter larger? See step 1."""
    return answers.one_hot(codes, letters) * codes[..., None]


@misconception(answers.one_hot, central=True, loses=(LETTER, WHOLE, BATCH), worth=0.45)
def counted_from_one(codes, letters):
    """Every one stands a place too far to the left. From which number are places counted? See the worked
    example in step 1."""
    return answers.one_hot((codes - 1) % letters, letters)


@misconception(answers.one_hot, loses=(LETTER, WHOLE, BATCH), worth=0.5)
def minus_ones(codes, letters):
    """The other places hold -1. What stands where the letter is not? See step 1."""
    return 2 * answers.one_hot(codes, letters) - 1


@misconception(answers.one_hot, loses=(LETTER, WHOLE, BATCH, ARRAY), worth=0.5)
def letters_downwards(codes, letters):
    """The letters run downwards and the text to the right. Which axis comes first? See the shape table in
    step 1."""
    return np.moveaxis(answers.one_hot(codes, letters), -1, 0)


@misconception(answers.one_hot, loses=WHOLE, worth=0.65)
def letters_of_the_text(codes, letters):
    """The rows are as wide as this text's last letter asks for. What is the second argument for?"""
    return answers.one_hot(codes, int(codes.max()) + 1)


@misconception(answers.one_hot, loses=BATCH, worth=0.65)
def one_text_alone(codes, letters):
    """The texts of a batch were put one behind the other. Which axis are they? See the shape table in step
    1."""
    return answers.one_hot(codes.ravel(), letters)


@misconception(answers.one_hot, central=True, loses=(LETTER, WHOLE, BATCH), worth=0.4)
def zeros_for_ones(codes, letters):
    """Every row is full of ones, with a zero at the letter's place. Which place should stand out? See step
    1."""
    return 1 - answers.one_hot(codes, letters)


@misconception(answers.one_hot, loses=(WHOLE, BATCH), worth=0.6)
def five_letters(codes, letters):
    """The rows always have five places. What is the second argument for?"""
    return answers.one_hot(codes, 5)


@misconception(answers.one_hot, keeps=(test_one_hot_leaves_its_argument,), worth=0.5)
def twos(codes, letters):
    """A 2 stands where a 1 is due. Which number marks the letter? See step 1."""
    return 2 * answers.one_hot(codes, letters)


@misconception(answers.one_hot, central=True, keeps=(test_one_hot_leaves_its_argument,), worth=0.35)
def every_letter_in_every_row(codes, letters):
    """Every row has a one for every letter of the text. Which letter stands at this step? See the worked
    example in step 1."""
    found = answers.one_hot(codes, letters)
    return np.zeros(found.shape) + found.max(axis=0)


@misconception(answers.one_hot, central=True, keeps=(test_one_hot_leaves_its_argument,), worth=0.4)
def letters_so_far(codes, letters):
    """Every row has the ones of all letters before it as well. Is it a new row for every step, or one
    that is filled on? See step 1."""
    return np.maximum.accumulate(answers.one_hot(codes, letters), axis=0)


@misconception(answers.one_hot, keeps=(), worth=0.55)
def one_place_too_many(codes, letters):
    """The rows have a place more than there are letters. What is the second argument, the last letter or
    how many there are? See the shape table in step 1."""
    return answers.one_hot(codes, letters + 1)


@misconception(answers.one_hot, keeps=(test_one_hot_leaves_its_argument,), worth=0.45)
def backwards_in_the_row(codes, letters):
    """The places of a row are counted from the end. Which end is place 0? See the worked example in step
    1."""
    return answers.one_hot(codes, letters)[..., ::-1]


@misconception(answers.one_hot, central=True, keeps=(test_one_hot_leaves_its_argument,), worth=0.25)
def steps_for_letters(codes, letters):
    """The ones walk down the table, whatever the text says. Which number of the text decides where the
    one stands? See the worked example in step 1."""
    return np.eye(*codes.shape[:1], letters).reshape(len(codes), *[1] * (codes.ndim - 1), letters) + np.zeros(
        (*codes.shape, 1)
    )


@misconception(answers.one_hot, central=True, keeps=(), worth=0.3)
def counted_from_one_in_columns(codes, letters):
    """The letters stand in columns, and their places are counted from one. Which axis are the steps, and
    from which number are places counted? See the worked example in step 1."""
    return np.moveaxis(answers.one_hot((codes - 1) % letters, letters), -1, 0)


@misconception(answers.one_hot, central=True, loses=(LETTER, WHOLE, BATCH), worth=0.45)
def compared_from_one(codes, letters):
    """Every one stands a place too far to the left, and the first letter has none. From which number are
    places counted? See the worked example in step 1."""
    return (codes[..., None] == np.arange(1, letters + 1)).astype(float)


@misconception(answers.one_hot, loses=(LETTER, BATCH), worth=0.55)
def letters_numbered_anew(codes, letters):
    """The letters that occur were numbered anew, so a letter's place changes with the text. Where does the
    letter of code 3 stand, whatever the others are? See the shape table in step 1."""
    places = np.searchsorted(np.unique(codes), codes)
    return answers.one_hot(places, letters)
