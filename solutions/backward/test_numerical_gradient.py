"""Hidden checks of the numerical gradient, and its known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_array, assert_same, assert_unchanged, check, misconception, numbers
from solutions import probes
from solutions.backward import reference as answers

SHAPES = ((3,), (1,), (2, 3), (4, 2, 3))


def bowl(x):
    """A square, with every number bound to its neighbour: central differences of it are exact."""
    flat = np.asarray(x, dtype=float).ravel()
    return float(flat @ flat + 0.5 * flat @ np.roll(flat, 1) + np.arange(1, flat.size + 1) @ flat)


def slope_of_bowl(x):
    """Its gradient."""
    flat = np.asarray(x, dtype=float).ravel()
    slope = 2 * flat + 0.5 * (np.roll(flat, 1) + np.roll(flat, -1)) + np.arange(1, flat.size + 1)
    return slope.reshape(np.shape(x))


def waves(x):
    """Something that is no square."""
    flat = np.asarray(x, dtype=float).ravel()
    return float(np.sin(2 * flat) @ np.exp(0.3 * np.roll(flat, 1)))


def slope_of_waves(x):
    """Its gradient."""
    flat = np.asarray(x, dtype=float).ravel()
    slope = 2 * np.cos(2 * flat) * np.exp(0.3 * np.roll(flat, 1))
    slope += 0.3 * np.sin(2 * np.roll(flat, -1)) * np.exp(0.3 * flat)
    return slope.reshape(np.shape(x))


def slanted(size):
    """Numbers of both signs, so that the bowl falls at the first of them whatever is drawn."""
    x = numbers("x", size).copy()
    x[0] = -5.0
    return x


@check(answers.numerical_gradient, value=True, weight=6)
def test_numerical_gradient_each_its_own(student):
    """every number is asked alone: how steep its direction is, compared with the others'"""
    for size in (3, 5):
        x = slanted(size)
        for f, slope in ((bowl, slope_of_bowl), (waves, slope_of_waves)):
            found, due = probes.flat(student.numerical_gradient(f, x)), slope(x)
            if found.shape != due.shape or not (np.isfinite(found).all() and found @ due > 0):
                raise Failed("the slopes do not go up where the function does")
            assert_same(found / np.linalg.norm(found), due / np.linalg.norm(due), rtol=1e-3, atol=1e-3)


@check(answers.numerical_gradient, value=True, weight=2)
def test_numerical_gradient_slope(student):
    """the slope itself, for a tiny step: the change for each bit of the way"""
    for size in (3, 1):
        x = slanted(size)
        x[1:2] = 0.0
        assert_same(student.numerical_gradient(bowl, x), slope_of_bowl(x), rtol=1e-3, atol=1e-3)


@check(answers.numerical_gradient, value=True, weight=2)
def test_numerical_gradient_both_sides(student):
    """every number is moved up and down alike, by the step that is given: of a square the slope is exact"""
    x = slanted(4)
    for step in (0.25, 0.01):
        found = student.numerical_gradient(bowl, x, step)
        assert_same(found, slope_of_bowl(x), rtol=1e-6, atol=1e-6)
    short, long = (probes.flat(student.numerical_gradient(waves, x, step)) for step in (0.01, 0.5))
    if np.allclose(short, long, rtol=1e-6, atol=1e-6):
        raise Failed("a step fifty times as long gives the same slopes, also where no slope is exact")


@check(answers.numerical_gradient)
def test_numerical_gradient_shapes(student):
    """vectors, matrices and stacks of matrices: the answer has the shape of x, and each slope its place"""
    for shape in SHAPES:
        x = numbers("x", *shape)
        answer = student.numerical_gradient(bowl, x)
        assert_array(answer, shape)
        assert_same(answer, student.numerical_gradient(bowl, x.ravel()).reshape(shape), rtol=1e-6, atol=1e-6)


@check(answers.numerical_gradient)
def test_numerical_gradient_leaves_x(student):
    """x stays as it was; and whole numbers move by a part of one as well"""
    student.numerical_gradient(bowl, numbers("x", 2, 3))
    assert_unchanged(student)
    whole = np.array([2, -1, 3])
    answer = student.numerical_gradient(bowl, whole)
    due = student.numerical_gradient(bowl, whole.astype(float))
    if probes.follows(probes.flat(answer), probes.flat(due)):
        raise Failed("whole numbers give another slope than the same numbers as decimals")


EQUIVALENT = {
    "numerical_gradient: np.zeros(np.shape(x)) -> -np.zeros(np.shape(x))": "every place is filled afterwards",
    "numerical_gradient: np.zeros -> np.ones": "every place is filled afterwards",
    "numerical_gradient: np.zeros(np.shape(x)) -> -np.zeros(np.shape(x)) (2)": "zero has no sign",
}

# known mistakes


def moved_in(x, moved):
    """x with that added, in an array of the kind of x."""
    return (x + moved).astype(x.dtype)


def each(f, x, slope):
    """Put slope(f, x, moved) into every place."""
    gradient = np.zeros(np.shape(x))
    for place in np.ndindex(*np.shape(x)):
        moved = np.zeros(np.shape(x))
        moved[place] = 1.0
        gradient[place] = slope(moved)
    return gradient


@misconception(
    answers.numerical_gradient,
    loses=(test_numerical_gradient_slope, test_numerical_gradient_both_sides),
    worth=0.65,
)
def divided_by_one_step(f, x, step=1e-5):
    """Every slope is twice too steep. From one step below to one step above: how far apart are the two
    readings? See the formula in step 1."""
    return each(f, x, lambda moved: (f(x + step * moved) - f(x - step * moved)) / step)


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_both_sides, worth=0.55)
def one_side(f, x, step=1e-5):
    """The slope is read on one side only: for a long step it is off. Where would you stand to see a hill's
    slope here, and not half a step ahead? See the formula in step 1."""
    return each(f, x, lambda moved: (f(x + step * moved) - f(x)) / step)


@misconception(
    answers.numerical_gradient,
    within=1e-3,
    keeps=(test_numerical_gradient_shapes, test_numerical_gradient_leaves_x),
    worth=0.4,
)
def moved_by_a_share_of_itself(f, x, step=1e-5):
    """Every number was moved by a share of itself, and the way was not: a slope is as many times too steep as
    the number is large. How far apart are the two readings?"""
    return x * answers.numerical_gradient(f, x, step)


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_both_sides, within=1e-7, worth=0.7)
def step_of_its_own(f, x, step=1e-5):
    """The slopes are right for a tiny step, and the step that is given makes no difference. Where does the
    name `step` come in?"""
    return answers.numerical_gradient(f, x)


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_both_sides, within=1e-2, worth=0.45)
def one_side_with_a_step_of_its_own(f, x, step=1e-5):
    """The slope is read on one side only, and the step is not the one that the function is given: what it is
    asked for makes no difference. Where does the name `step` come in, and what is on the other side?"""
    return each(f, x, lambda moved: (f(x + 1e-5 * moved) - f(x)) / 1e-5)


@misconception(
    answers.numerical_gradient,
    loses=(test_numerical_gradient_slope, test_numerical_gradient_both_sides),
    worth=0.5,
)
def not_divided(f, x, step=1e-5):
    """These are differences, and nearly zero: nothing says how far the numbers were moved. What makes a
    slope of a difference? See the formula in step 1."""
    return each(f, x, lambda moved: f(x + step * moved) - f(x - step * moved))


@misconception(
    answers.numerical_gradient,
    central=True,
    loses=(
        test_numerical_gradient_each_its_own,
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
    ),
    worth=0.4,
)
def downhill(f, x, step=1e-5):
    """Every slope has the other sign. Is the value above subtracted from the one below, or the other way
    round? See the formula in step 1."""
    return -answers.numerical_gradient(f, x, step)


@misconception(
    answers.numerical_gradient,
    central=True,
    loses=(
        test_numerical_gradient_each_its_own,
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
    ),
    worth=0.3,
)
def all_at_once(f, x, step=1e-5):
    """All numbers were moved together, so nobody can tell which of them made the difference. How many of
    them may move for one slope? See step 1."""
    return np.full(np.shape(x), (f(x + step) - f(x - step)) / (2 * step))


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_both_sides, worth=0.6)
def not_put_back(f, x, step=1e-5):
    """The first slope is right, the later ones are off by a little: a number that was moved stays moved.
    What has to happen before the next one's turn?"""
    moved, gradient = np.array(x, dtype=float), np.zeros(np.shape(x))
    for place in np.ndindex(*np.shape(x)):
        moved[place] += step
        above = f(moved.copy())
        moved[place] -= 2 * step
        gradient[place] = (above - f(moved.copy())) / (2 * step)
    return gradient


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_shapes, worth=0.75)
def flat(f, x, step=1e-5):
    """The slopes stand in one row. Which shape has the gradient of a matrix? See the shape table in
    step 1."""
    return answers.numerical_gradient(f, x, step).ravel()


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_leaves_x, worth=0.75)
def in_place(f, x, step=1e-5):
    """The slopes are right, but x was moved and stays so. Which array is it that your loop moves?"""
    gradient = answers.numerical_gradient(f, x, step)
    if x.dtype.kind == "f":
        x -= step
    return gradient


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_leaves_x, within=1e-4, worth=0.7)
def moved_in_whole_numbers(f, x, step=1e-5):
    """Where x holds whole numbers, its copy does too: there a small step is cut off, or makes a whole one.
    Which kind of number does the array hold that you move?"""
    return each(
        f, x, lambda moved: (f(moved_in(x, step * moved)) - f(moved_in(x, -step * moved))) / (2 * step)
    )


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_leaves_x, worth=0.75)
def whole_numbers_only(f, x, step=1e-5):
    """Whole numbers in x do not move by a part of one, or their slopes lose their decimals. Which kind of
    number does the array hold that you move, or fill?"""
    return answers.numerical_gradient(f, x, step).astype(x.dtype)


@misconception(
    answers.numerical_gradient,
    loses=(
        test_numerical_gradient_each_its_own,
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
        test_numerical_gradient_shapes,
    ),
    worth=0.3,
)
def one_number(f, x, step=1e-5):
    """One number comes back for all directions together. How many slopes has a function of three numbers?
    See the shape table in step 1."""
    return answers.numerical_gradient(f, x, step).sum()


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_both_sides, worth=0.55)
def behind_only(f, x, step=1e-5):
    """The slope is read on the side below only: for a long step it is off. Where would you stand to see a
    hill's slope here, and not half a step behind? See the formula in step 1."""
    return each(f, x, lambda moved: (f(x) - f(x - step * moved)) / step)


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_shapes, worth=0.6)
def rows_together(f, x, step=1e-5):
    """The numbers of a row were moved together: all of them have the same slope. Does your loop reach every
    number of a matrix, or its rows? See the toolbox of step 1."""
    gradient = np.zeros(np.shape(x))
    for row in range(len(x)):
        moved = np.zeros(np.shape(x))
        moved[row] = step
        gradient[row] = (f(x + moved) - f(x - moved)) / (2 * step)
    return gradient


@misconception(
    answers.numerical_gradient,
    loses=(
        test_numerical_gradient_each_its_own,
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
    ),
    worth=0.35,
)
def no_sign(f, x, step=1e-5):
    """No slope is below zero: the signs are lost. What does a function do that falls?"""
    return np.abs(answers.numerical_gradient(f, x, step))


@misconception(
    answers.numerical_gradient,
    loses=(
        test_numerical_gradient_each_its_own,
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
    ),
    worth=0.35,
)
def first_alone(f, x, step=1e-5):
    """The first slope is right, the others are zero: the loop ends after one round. How far is the line with
    return moved to the right?"""
    gradient = np.zeros(np.shape(x))
    first = (0,) * np.ndim(x)
    gradient[first] = answers.numerical_gradient(f, x, step)[first]
    return gradient


@misconception(
    answers.numerical_gradient,
    loses=(
        test_numerical_gradient_each_its_own,
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
    ),
    worth=0.3,
)
def divided_by_x(f, x, step=1e-5):
    """Every slope is divided by the number that it belongs to. How far is that number moved: by the
    step, or by a part of itself? See the formula in step 1."""
    return answers.numerical_gradient(f, x, step) / x


@misconception(
    answers.numerical_gradient,
    loses=(test_numerical_gradient_both_sides, test_numerical_gradient_leaves_x),
    worth=0.5,
)
def moved_and_left(f, x, step=1e-5):
    """The numbers of x itself are moved and never put back: later slopes are those of another place, and
    whoever called has another x. Which array may your loop move, and what has to happen before the next
    number's turn?"""
    gradient = np.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        readings = []
        for move in (step, -2 * step):
            x[place] += move
            readings.append(f(x))
        gradient[place] = (readings[0] - readings[1]) / (2 * step)
    return gradient


@misconception(
    answers.numerical_gradient,
    keeps=(
        test_numerical_gradient_shapes,
        test_numerical_gradient_leaves_x,
    ),
    worth=0.4,
)
def all_of_them_below(f, x, step=1e-05):
    """Upwards one number is moved alone, downwards all of them. How many numbers may differ between the
    two readings? See the formula in step 1."""
    return each(f, x, lambda moved: (f(x + step * moved) - f(x - step)) / (2 * step))


@misconception(
    answers.numerical_gradient,
    loses=(
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
    ),
    worth=0.6,
)
def times_the_step(f, x, step=1e-05):
    """The difference was divided by 2 and multiplied by the step, so that every slope is nearly zero.
    Where do the brackets of the formula in step 1 stand?"""
    return each(f, x, lambda moved: (f(x + step * moved) - f(x - step * moved)) / 2 * step)


@misconception(
    answers.numerical_gradient,
    loses=(
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
    ),
    worth=0.65,
)
def half_a_step(f, x, step=1e-05):
    """Every slope is half as steep. How far apart are the two readings, and by what is their difference
    divided? See the formula in step 1."""
    return each(f, x, lambda moved: (f(x + step / 2 * moved) - f(x - step / 2 * moved)) / (2 * step))


@misconception(
    answers.numerical_gradient,
    loses=(
        test_numerical_gradient_slope,
        test_numerical_gradient_both_sides,
    ),
    worth=0.4,
)
def divided_by_two_steps_on_one_side(f, x, step=1e-05):
    """Every slope is half as steep: the readings are one step apart, and divided by two. Which point is
    the second reading taken at? See the formula in step 1."""
    return each(f, x, lambda moved: (f(x + step * moved) - f(x)) / (2 * step))


@misconception(
    answers.numerical_gradient,
    keeps=(
        test_numerical_gradient_shapes,
        test_numerical_gradient_leaves_x,
    ),
    worth=0.4,
)
def both_readings_alike(f, x, step=1e-05):
    """All slopes are zero: both readings are taken at the same point. Are the array above and the array
    below two arrays, or one with two names?"""
    return each(f, x, lambda moved: (f(x + 0 * moved) - f(x + 0 * moved)) / (2 * step))


@misconception(
    answers.numerical_gradient,
    central=True,
    keeps=(
        test_numerical_gradient_shapes,
        test_numerical_gradient_leaves_x,
    ),
    worth=0.35,
)
def readings_added(f, x, step=1e-05):
    """The two readings were added. What tells how much higher one is than the other? See the formula in
    step 1."""
    return each(f, x, lambda moved: (f(x + step * moved) + f(x - step * moved)) / (2 * step))


@misconception(
    answers.numerical_gradient,
    central=True,
    keeps=(
        test_numerical_gradient_shapes,
        test_numerical_gradient_leaves_x,
    ),
    worth=0.35,
)
def the_step_for_the_number(f, x, step=1e-05):
    """A number was replaced by the step, not moved by it: the slopes are those of another place. Where
    should the slope be read? See step 1."""
    return each(
        f,
        x,
        lambda moved: (f(np.where(moved > 0, step, x)) - f(np.where(moved > 0, -step, x))) / (2 * step),
    )


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_both_sides, worth=0.4)
def walker_on_one_side(f, x, step=1e-05):
    """The slope is read on one side only, and a number that was moved stays moved: later slopes are those
    of another place. What is on the other side, and what has to happen before the next number's turn?"""
    moved, gradient = np.array(x, dtype=float), np.zeros(np.shape(x))
    for place in np.ndindex(*np.shape(x)):
        here = f(moved.copy())
        moved[place] += step
        gradient[place] = (f(moved.copy()) - here) / step
    return gradient


@misconception(answers.numerical_gradient, loses=test_numerical_gradient_slope, worth=0.6)
def step_by_the_size(f, x, step=1e-5):
    """The step grows with the number that is moved, and a number of 0 is not moved at all. How far is each
    one moved in the formula of step 1?"""
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(np.shape(x)):
        up, down = np.array(x, dtype=float), np.array(x, dtype=float)
        far = step * abs(up[place])
        up[place] += far
        down[place] -= far
        slopes[place] = (f(up) - f(down)) / (2 * far) if far else np.nan
    return slopes
