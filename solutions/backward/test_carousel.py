"""Hidden checks of the memory's road back, and the known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_array, assert_same, assert_unchanged, check, misconception, numbers
from solutions import probes
from solutions.backward import reference as answers


def shares(name: str, *shape: int) -> np.ndarray:
    """Shares kept, none of them near 0 or 1."""
    return numbers(name, *shape, low=0.2, high=0.9)


def error(*shape: int) -> np.ndarray:
    """What arrives at the end: both signs, nowhere near zero."""
    drawn = numbers("d_c", *shape)
    return np.where(np.arange(shape[-1]) % 2, 1.0, -1.0) * (0.5 + np.abs(drawn))


@check(answers.carousel, value=True, weight=6)
def test_carousel_heard_at_the_start(student):
    """what the first step hears: at every step on the road, a share is left of what comes from the end"""
    for length, units in [(4, 3), (6, 2), (2, 1)]:
        f, d_c = shares("f", length, units).copy(), error(units)
        f[0] = 1.0  # whether a step's own share counts is asked for elsewhere
        answer = probes.parts(student.carousel(f, d_c))
        if not answer or answer[0].ndim < 1 or not len(answer[0]):
            raise Failed("there are no rows of numbers in the answer")
        assert_same(answer[0][0], answers.carousel(f, d_c)[0])


@check(answers.carousel, value=True, weight=2)
def test_carousel_every_row(student):
    """a row for every step, from the first to the last: what the memory hears that this step finds"""
    for length, units in [(4, 3), (2, 2), (5, 5)]:
        f, d_c = shares("f", length, units), error(units)
        answer = student.carousel(f, d_c)
        assert_array(answer, (length, units))
        assert_same(answer, answers.carousel(f, d_c))


@check(answers.carousel, value=True, weight=2)
def test_carousel_one_step(student):
    """a single step: the memory that it finds hears its share of what comes"""
    for units in (3, 1):
        f, d_c = shares("f", 1, units), error(units)
        assert_same(student.carousel(f, d_c), answers.carousel(f, d_c))


@check(answers.carousel, value=True)
def test_carousel_open_and_closed(student):
    """all shares 1: all of it is heard at every step; a share of 0: nothing is heard before it"""
    f, d_c = np.ones((4, 3)), error(3)
    answer = np.asarray(student.carousel(f, d_c))
    if not (answer.ndim == 2 and len(answer) and np.allclose(answer[0], d_c)):
        raise Failed("with open gates the first step does not hear all that comes from the end")
    f[2, 1] = 0.0
    answer = np.asarray(student.carousel(f, d_c))
    if answer.ndim < 1 or probes.follows(np.asarray(answer[0]), d_c * [1, 0, 1]):
        raise Failed("behind a closed gate something is still heard, or another unit hears nothing")
    if not np.isfinite(answer.astype(float)).all():
        raise Failed("with a share of 0 on the road, not everything that comes back is a number")


@check(answers.carousel)
def test_carousel_batch(student):
    """a batch of sequences, the steps in front: every sample for itself"""
    for length, samples in [(4, 2), (3, 3), (2, 1)]:
        f, d_c = shares("f", length, samples, 3), error(samples, 3)
        answer = np.asarray(student.carousel(f, d_c))
        if answer.shape != f.shape:
            raise Failed(f"a batch of shape {f.shape} gives shape {answer.shape}")
        rows = [np.asarray(student.carousel(f[:, n], d_c[n])) for n in range(samples)]
        alone = all(row.shape == (length, 3) for row in rows) and np.allclose(answer, np.stack(rows, axis=1))
        if not alone and not np.allclose(answer, answers.carousel(f, d_c)):
            raise Failed("in a batch the samples get other numbers than each alone")


@check(answers.carousel)
def test_carousel_leaves_arguments(student):
    """the arguments stay as they were, whole numbers cut nothing off, and the road may be long"""
    f = shares("f", 4, 3)
    student.carousel(f, np.array([2, -1, 3]))
    assert_unchanged(student)
    student.carousel(f, error(3))
    assert_unchanged(student)
    probes.assert_keeps_decimals(student.carousel, answers.carousel, f, error(3))
    long = np.full((23, 2), 0.97), np.array([64.0, -52.0])
    probes.assert_further(student.carousel, answers.carousel, (f, error(3)), long)


# known mistakes

_WAY = (test_carousel_heard_at_the_start, test_carousel_every_row)


@misconception(answers.carousel, central=True, loses=(*_WAY, test_carousel_open_and_closed), worth=0.4)
def from_the_front(f, d_c):
    """The shares are multiplied from the first word on. Where does the error come from, and which gates does
    it pass until it arrives at a word? See the picture in step 4."""
    return np.cumprod(f, axis=0) * d_c


@misconception(answers.carousel, loses=(test_carousel_every_row, test_carousel_one_step), worth=0.6)
def own_share_left_out(f, d_c):
    """Every row belongs to the memory behind its step, not to the one before it: the last row is d_c itself.
    Has the error passed the step's own gate, when it arrives at the memory that the step finds?"""
    return np.concatenate([answers.carousel(f, d_c)[1:], np.ones_like(f[:1]) * d_c])


@misconception(
    answers.carousel,
    central=True,
    loses=(*_WAY, test_carousel_open_and_closed, test_carousel_one_step),
    worth=0.4,
)
def what_is_lost(f, d_c):
    """What is forgotten goes back, and what is kept is lost. Does a share of 1 let an error through, or does
    it stop it?"""
    return answers.carousel(1 - f, d_c)


@misconception(answers.carousel, central=True, loses=(*_WAY, test_carousel_open_and_closed), worth=0.3)
def added_up(f, d_c):
    """The shares are added along the road. A half of a half: is it one, or a quarter? See the worked example
    in step 4."""
    return np.cumsum(f[::-1], axis=0)[::-1] * d_c


@misconception(
    answers.carousel,
    central=True,
    loses=(*_WAY, test_carousel_open_and_closed, test_carousel_one_step),
    worth=0.35,
)
def with_the_slope(f, d_c):
    """At every step the slope of the gate's curve came in. Does this road go through the gate's score, or
    only past the gate? See the picture in step 4."""
    return answers.carousel(f * (1 - f), d_c)


@misconception(answers.carousel, loses=(*_WAY, test_carousel_open_and_closed), worth=0.5)
def rows_in_reverse(f, d_c):
    """The rows stand in reverse: the last word's comes first. Which row belongs to the first word?"""
    return answers.carousel(f, d_c)[::-1]


@misconception(
    answers.carousel,
    keeps=(test_carousel_leaves_arguments,),
    worth=0.45,
)
def start_alone(f, d_c):
    """Only what arrives at the start comes back. How many rows does the shape table in step 4 ask for?"""
    return np.prod(f, axis=0) * d_c


@misconception(
    answers.carousel, loses=(*_WAY, test_carousel_open_and_closed, test_carousel_one_step), worth=0.4
)
def shares_alone(f, d_c):
    """These are shares of the road; what comes from the end does not count. What is multiplied by them?"""
    return answers.carousel(f, np.ones_like(d_c))


@misconception(answers.carousel, loses=(*_WAY, test_carousel_open_and_closed), worth=0.3)
def one_step_only(f, d_c):
    """Every step stands alone: each row has its own share and nothing of the later ones. Which gates lie
    between the end and the first word?"""
    return f * d_c


@misconception(answers.carousel, loses=(*_WAY, test_carousel_open_and_closed), worth=0.3)
def a_mean_share(f, d_c):
    """Every step has the same share, their mean. Is a road of 1 and 0 half open? See the worked example in
    step 4."""
    return answers.carousel(np.broadcast_to(f.mean(axis=0), f.shape), d_c)


@misconception(answers.carousel, loses=test_carousel_batch, worth=0.75)
def one_sequence_only(f, d_c):
    """One sequence is right; in a batch the samples are mixed up, or it stops. Which axis holds the steps, in
    both? See the shape table in step 4."""
    if f.ndim == 3:
        return np.cumprod(f[:, ::-1], axis=1)[:, ::-1] * d_c
    return answers.carousel(f, d_c)


@misconception(answers.carousel, loses=test_carousel_leaves_arguments, worth=0.8)
def in_place(f, d_c):
    """The numbers are right, but the shares that went in are changed. Could the answer be a new array?"""
    answer = answers.carousel(f, d_c)
    f *= 0.5
    return answer


@misconception(answers.carousel, loses=test_carousel_leaves_arguments, worth=0.8)
def whole_numbers_only(f, d_c):
    """When d_c holds whole numbers, all shares of them lose their decimals. Which kind of number does your
    answer hold, and who decides it?"""
    return answers.carousel(f, d_c).astype(d_c.dtype)


@misconception(answers.carousel, keeps=(test_carousel_leaves_arguments,), worth=0.3)
def along_the_units(f, d_c):
    """The shares of different units were multiplied with each other. Which axis holds the steps? See
    the shape table in step 4."""
    return np.cumprod(f[:, ::-1], axis=1)[:, ::-1] * d_c


@misconception(
    answers.carousel, loses=(*_WAY, test_carousel_open_and_closed, test_carousel_one_step), worth=0.3
)
def divided_by_the_shares(f, d_c):
    """What comes back grows at every gate: it was divided by the shares. Does a gate that keeps a half
    let twice the error through?"""
    return d_c / answers.carousel(f, np.ones_like(d_c))


@misconception(
    answers.carousel, loses=(*_WAY, test_carousel_open_and_closed, test_carousel_one_step), worth=0.3
)
def added_to_the_error(f, d_c):
    """The shares were added to what comes from the end. A share of an error: is it more than the error?"""
    return answers.carousel(f, np.ones_like(d_c)) + d_c


@misconception(
    answers.carousel, loses=(*_WAY, test_carousel_open_and_closed, test_carousel_one_step), worth=0.5
)
def first_row_left_out(f, d_c):
    """The first row is zero: the loop ends before it. Which is the last step that a loop backward must
    reach?"""
    rows = answers.carousel(f, d_c)
    rows[0] = 0
    return rows


def to_a_power(f, d_c, short):
    """Each row's own share, once for every step that is left, or so many fewer."""
    left = len(f) - short - np.arange(len(f))
    return f ** left.reshape(-1, *[1] * (f.ndim - 1)) * d_c


@misconception(
    answers.carousel,
    keeps=(test_carousel_one_step, test_carousel_batch, test_carousel_leaves_arguments),
    worth=0.35,
)
def every_step_like_the_first(f, d_c):
    """A row's own share was raised to a power, as if all later steps kept as much. Has not every step on the
    road a share of its own? See the formula in step 4."""
    return to_a_power(f, d_c, 0)


@misconception(answers.carousel, keeps=(test_carousel_batch, test_carousel_leaves_arguments), worth=0.3)
def every_step_alike_and_one_short(f, d_c):
    """A row's own share was raised to a power, as if all later steps kept as much, and one step too few: the
    last row is d_c itself. Has not every step on the road a share of its own? See the formula in step 4."""
    return to_a_power(f, d_c, 1)


@misconception(
    answers.carousel,
    loses=(
        test_carousel_heard_at_the_start,
        test_carousel_every_row,
        test_carousel_one_step,
    ),
    worth=0.6,
)
def last_gate_left_out(f, d_c):
    """The last row is d_c itself, and the rows before it follow from that: the last step's gate is
    missing. Has the error passed that gate, when it arrives at the memory that the step finds?"""
    open_at_the_end = f.copy()
    open_at_the_end[-1] = 1.0
    return answers.carousel(open_at_the_end, d_c)


@misconception(
    answers.carousel,
    central=True,
    keeps=(
        test_carousel_batch,
        test_carousel_leaves_arguments,
    ),
    worth=0.3,
)
def shares_added_on_the_way(f, d_c):
    """At every step the share was added to what comes back. A share of an error: is it more than the
    error? See step 4."""
    return np.cumsum(f[::-1], axis=0)[::-1] + d_c


@misconception(
    answers.carousel,
    central=True,
    keeps=(
        test_carousel_batch,
        test_carousel_leaves_arguments,
    ),
    worth=0.3,
)
def what_is_lost_and_put_down_early(f, d_c):
    """What is forgotten goes back, what is kept is lost, and a row is put down before the error has
    passed its gate. Does a share of 1 let an error through? See step 4."""
    rows = answers.carousel(1 - f, d_c)
    return np.concatenate([rows[1:], np.asarray(d_c, dtype=float)[None]])


@misconception(answers.carousel, loses=test_carousel_open_and_closed, worth=0.75)
def divided_by_what_came_before(f, d_c):
    """The product of all shares was divided by that of the earlier ones: after a share of 0 that is
    nothing by nothing. What do the memories hear that come after a closed gate? See the worked example in
    step 4."""
    before = np.concatenate([np.ones_like(f[:1]), np.cumprod(f, axis=0)[:-1]])
    with np.errstate(all="ignore"):
        return d_c * np.prod(f, axis=0) / before


@misconception(answers.carousel, central=True, keeps=(test_carousel_leaves_arguments,), worth=0.3)
def later_units_in_one(f, d_c):
    """The last row is d_c itself, and the shares of different units were multiplied with each other.
    Which axis holds the steps, and has the error passed a step's own gate? See the shape table in step
    4."""
    later = [np.prod(f[step + 1 :]) for step in range(len(f))]
    return np.stack([d_c * share for share in later])
