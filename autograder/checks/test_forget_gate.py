"""Hidden checks of the forget gate: a row of the point table each, and the known mistakes behind every exercise.

Each check asks one thing so that one fault is paid once: the bias where the product is zero, the order where the
bias is zero, a batch against the student's own rows, integers against the student's own answer to floats.
"""

from __future__ import annotations

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


# --- concatenate ---------------------------------------------------------------------------------


@check(gate.concatenate, value=True)
def test_concatenate_values(student):
    """the hidden state and the input stand one behind the other, every number as it was"""
    for first, second in [(h, x), (H_PREV, X_T), (numbers("h2", 3), numbers("x2", 4)), (h, x)]:
        assert_same(student.concatenate(first, second), gate.concatenate(first, second))


@check(gate.concatenate, value=True)
def test_concatenate_order(student):
    """the hidden state comes first, also when both are equally long"""
    for first, second in [(h, numbers("x3", 3)), (numbers("h1", 1), numbers("x1", 1))]:
        joined = np.asarray(student.concatenate(first, second))
        if joined.shape != (2 * len(first),):
            raise Failed(f"{len(first)} and {len(second)} numbers do not become {2 * len(first)} in a row")
        assert_same(joined[: len(first)], first)


@check(gate.concatenate, value=True)
def test_concatenate_sizes(student):
    """any two lengths become one plain array with all the numbers of both arguments"""
    for first, second in [(3, 4), (5, 2), (2, 6), (1, 3)]:
        left, right = numbers("left", first), numbers("right", second)
        joined = assert_array(student.concatenate(left, right), (first + second,))
        assert_same(np.sort(joined), np.sort(np.concatenate([left, right])))


@check(gate.concatenate)
def test_concatenate_batch(student):
    """every sample of a batch is joined in its own row"""
    for samples, first, second in [(5, 3, 4), (3, 3, 4), (4, 3, 3), (7, 3, 4)]:
        left, right = numbers("left", samples, first), numbers("right", samples, second)
        own = rows(student.concatenate, left, Each(right))
        assert_agrees(student.concatenate(left, right), gate.concatenate(left, right), own)


@check(gate.concatenate)
def test_concatenate_batch_of_one(student):
    """a batch of one sample stays a batch: one row"""
    left, right = numbers("left", 1, 3), numbers("right", 1, 4)
    own = rows(student.concatenate, left, Each(right))
    assert_agrees(student.concatenate(left, right), gate.concatenate(left, right), own)


@check(gate.concatenate)
def test_concatenate_leaves_arguments(student):
    """the arguments stay as they were, and whole numbers beside decimals cut nothing off"""
    for left, right in [
        (MEMORY, x),
        (h, np.array([4, -1, 0, 7])),
        (np.array([[1, -2, 3]] * 2), numbers("r", 2, 4)),
    ]:
        joined = student.concatenate(left, right)
        assert_unchanged(student)
        own = attempt(student.concatenate, left.astype(float), right.astype(float))
        assert_agrees(joined, gate.concatenate(left, right), own)
    student.concatenate(h, x)
    assert_unchanged(student)


# --- linear --------------------------------------------------------------------------------------


@check(gate.linear, value=True)
def test_linear_values(student):
    """the linear layer's three scores, for the worked example and for other numbers"""
    other = (numbers("z7b", 7), numbers("Wb", 7, 3), numbers("bb", 3))
    for arguments in [(z7, W, b), (CONCAT, W_F, B_F), other, (z7, W, b)]:
        assert_same(student.linear(*arguments), gate.linear(*arguments))


@check(gate.linear, value=True)
def test_linear_bias(student):
    """where all weights are zero, what is left is the bias"""
    for bias in (b, numbers("bias", 3)):
        assert_same(student.linear(z7, np.zeros((7, 3)), bias), bias, **LOOSE)


@check(gate.linear, value=True)
def test_linear_shape_of_W_f(student):
    """a 7x3 W_f makes 3 scores of 7 numbers, and a square W_f is not turned round"""
    assert_array(student.linear(z7, W, NO_BIAS), (3,))
    for size in (3, 4):
        vector, square = numbers("vector", size), numbers("square", size, size)
        assert_same(student.linear(vector, square, np.zeros(size)), vector @ square, **LOOSE)


@check(gate.linear, value=True)
def test_linear_sizes_and_accuracy(student):
    """any number of features and units, exact to the last digits"""
    for features, units in [(7, 3), (2, 5), (6, 1), (1, 2)]:
        vector, weights = numbers("vector", features), numbers("weights", features, units)
        for scale in (1.0, 1000.0):
            zero = np.zeros(units)
            assert_same(
                student.linear(scale * vector, weights, zero), gate.linear(scale * vector, weights, zero)
            )


@check(gate.linear)
def test_linear_batch(student):
    """every sample of a batch gets its own row of scores, a batch of one too"""
    for samples, features, units in [(5, 7, 3), (3, 7, 3), (7, 7, 3), (1, 7, 3), (4, 4, 4)]:
        batch, weights = numbers("batch", samples, features), numbers("weights", features, units)
        bias = numbers("bias", units)
        own = rows(student.linear, batch, weights, bias)
        assert_agrees(student.linear(batch, weights, bias), gate.linear(batch, weights, bias), own)


@check(gate.linear)
def test_linear_leaves_arguments(student):
    """the arguments stay as they were, and whole numbers give the same scores as decimals"""
    whole = np.array([2, -1, 3, 0, 1, -2, 4])
    for arguments in [
        (whole, W, b),
        (whole, W.round().astype(int), b),
        (np.array([whole, whole[::-1]]), W, MEMORY),
    ]:
        scores = student.linear(*arguments)
        assert_unchanged(student)
        own = attempt(student.linear, *(argument.astype(float) for argument in arguments))
        assert_agrees(scores, gate.linear(*arguments), own)
    student.linear(z7, W, b)
    assert_unchanged(student)


@check(gate.linear)
def test_linear_uses_its_arguments(student):
    """the scores follow the numbers and the weights that the function is given"""
    for vector, weights in [(numbers("v", 7), W), (z7, numbers("V", 7, 3))]:
        assert_same(student.linear(vector, weights, NO_BIAS), vector @ weights, **LOOSE)


# --- sigmoid -------------------------------------------------------------------------------------

NEAR = numbers("near", 9, low=-8, high=8)
FAR = np.concatenate([NEAR, [-30.0, 25.0, 30.0, -21.5, -25.0, 19.0]])
EXTREME = np.array([-1000.0, 1000.0, 0.0, -800.0, 800.0])


@check(gate.sigmoid, value=True)
def test_sigmoid_values(student):
    """the sigmoid of 0, of plus and minus ln 3, of ln 9, and of other numbers"""
    known = np.log(np.array([1.0, 3.0, 1 / 3, 9.0]))
    for z in (numbers("z", 6), known, numbers("y", 3), numbers("z", 6)):
        assert_same(student.sigmoid(z), gate.sigmoid(z))


@check(gate.sigmoid)
def test_sigmoid_is_a_gate(student):
    """it stays between 0 and 1, rises with z, and z and -z share 1 between them"""
    z = np.concatenate([FAR, -FAR])
    share = assert_array(np.asarray(student.sigmoid(z)), z.shape)
    if not ((share > 0) & (share < 1)).all():
        raise Failed(
            "a share is not strictly between 0 and 1, although z is neither very large nor very small"
        )
    if (np.diff(share[np.argsort(z)]) < -1e-12).any():
        raise Failed("a larger z got a smaller share")
    if np.abs(share[: len(FAR)] + share[len(FAR) :] - 1).max() > 1e-6:
        raise Failed("the shares of z and -z do not add up to 1")


@check(gate.sigmoid, value=True)
def test_sigmoid_accuracy(student):
    """exact to the last digits from -30 to 30, and every number is treated for itself"""
    together = student.sigmoid(FAR)
    assert_same(together, gate.sigmoid(FAR))
    assert_agrees(student.sigmoid(FAR[::-1].copy()), gate.sigmoid(FAR[::-1]), np.asarray(together)[::-1])
    assert_same(student.sigmoid(FAR[:2]), np.asarray(together)[:2])


@check(gate.sigmoid, weight=2)
def test_sigmoid_stability(student):
    """at z = -1000 and 1000 it is 0 and 1 without a warning, and it switches no warning off"""
    for z in (EXTREME, np.array([[-1000.0, 3.0], [1000.0, -710.0]]), EXTREME[:1]):
        share = student.sigmoid(z)
        assert_silent(student)
        assert_agrees(share, gate.sigmoid(z), attempt(student.sigmoid, np.clip(z, -37, 37)))
    student.sigmoid(NEAR)
    assert_silent(student)


@check(gate.sigmoid)
def test_sigmoid_shapes_and_batch(student):
    """the answer is an array of the same shape: one sample, a batch, a batch of one"""
    for shape in [(3,), (1,), (5, 3), (3, 3), (1, 3), (4, 1)]:
        z = numbers("z", *shape)
        share = assert_array(student.sigmoid(z), shape)
        own = rows(student.sigmoid, z) if len(shape) == 2 else share
        assert_agrees(share, gate.sigmoid(z), own)


@check(gate.sigmoid)
def test_sigmoid_leaves_arguments(student):
    """the argument stays as it was, and whole numbers give the same shares as decimals"""
    for z in (np.array([-2, 0, 3, 1]), np.array([[4, -1], [0, 2]])):
        share = student.sigmoid(z)
        assert_unchanged(student)
        assert_agrees(share, gate.sigmoid(z), attempt(student.sigmoid, z.astype(float)))
    student.sigmoid(NEAR)
    assert_unchanged(student)


# --- forget --------------------------------------------------------------------------------------

share3 = numbers("share", 3, low=0.1, high=0.9)


@check(gate.forget, value=True)
def test_forget_three_scenarios(student):
    """[6, 8, 9] is forgotten, kept, and partly kept in the three scenarios"""
    for f_t, c_prev in [(share3, c), *((f_t, C_PREV) for f_t in SCENARIOS), (share3, c)]:
        assert_same(student.forget(f_t, c_prev), gate.forget(f_t, c_prev))


@check(gate.forget)
def test_forget_integer_memory(student):
    """a memory of whole numbers, [6, 8, 9], keeps its fractions"""
    for f_t in (SCENARIOS[2], share3, SCENARIOS[1]):
        kept = student.forget(f_t, MEMORY)
        assert_agrees(kept, gate.forget(f_t, MEMORY), attempt(student.forget, f_t, C_PREV))


@check(gate.forget, value=True)
def test_forget_negative_memory(student):
    """what is negative in the memory stays negative"""
    half = np.array([0.5, 0.5, 0.5])
    memory = np.array([-6.25, 8.5, -9.75])
    assert_same(student.forget(half, memory), half * memory)
    own = attempt(student.forget, share3, np.abs(memory))
    mirrored = np.sign(memory) * own if isinstance(own, np.ndarray) and own.shape == (3,) else None
    assert_agrees(student.forget(share3, memory), share3 * memory, mirrored)


@check(gate.forget)
def test_forget_sizes(student):
    """a memory of any size, one share for each of its numbers, and the answer follows both arguments"""
    f_t, memory = numbers("f5", 5, low=0.1, high=0.9), numbers("c5", 5)
    kept = assert_array(student.forget(f_t, memory), (5,))
    parts = [attempt(student.forget, f_t[i : i + 3], memory[i : i + 3]) for i in (0, 2)]
    own = np.concatenate([parts[0], parts[1][1:]]) if all(np.shape(part) == (3,) for part in parts) else None
    assert_agrees(kept, f_t * memory, own)
    assert_array(student.forget(f_t[:1], memory[:1]), (1,))
    for other in ((f_t[::-1].copy(), memory), (f_t, memory[::-1].copy())):
        if np.allclose(student.forget(*other), kept):
            raise Failed("the answer stays the same when an argument changes")


@check(gate.forget)
def test_forget_batch(student):
    """every sample of a batch has a gate and a memory of its own, in a batch of one too"""
    for samples, units in [(5, 3), (3, 3), (1, 3), (4, 2)]:
        f_t, memory = numbers("f", samples, units, low=0.1, high=0.9), numbers("c", samples, units)
        own = rows(student.forget, f_t, Each(memory))
        assert_agrees(student.forget(f_t, memory), f_t * memory, own)


@check(gate.forget)
def test_forget_leaves_arguments(student):
    """the gate and the old memory stay as they were"""
    for f_t, memory in [(share3, c), (numbers("f", 2, 3, low=0.1, high=0.9), numbers("c", 2, 3))]:
        student.forget(f_t, memory)
        assert_unchanged(student)


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
    return before.shape != after.shape or bool((np.abs(before - after) > 1e-4).any())


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

    def ask(bias):
        return student.forget_gate(h, x, ONES, np.zeros((7, 3)), bias)

    def rises(low, high):
        return low.shape == high.shape == (3,) and bool((high - low > 1e-3).all())

    if not some_part(rises, ask(b), ask(b + np.array([0.5, 0.25, 1.0]))):
        raise Failed("a larger bias does not give a larger share")


@check(gate.forget_gate, value=True)
def test_forget_gate_keeps_its_share(student):
    """what is kept is the share of the memory, number by number, for [6, 8, 9] too"""
    shares = []
    for memory in (c, MEMORY):
        first, second = map(np.asarray, two(student.forget_gate(h, x, memory, SMALL, b)))
        if first.shape != (3,) or second.shape != (3,):
            raise Failed("the pair does not hold one number for each number of the memory")
        # the other way round is asked for elsewhere
        share, kept = (second, first) if np.allclose(second * memory, first) else (first, second)
        assert_same(kept, share * memory, rtol=1e-6, atol=1e-9)
        shares.append(share)
    other = two(student.forget_gate(-h, x[::-1].copy(), c, SMALL, b))
    if not any(follows(shares[0], np.asarray(part)) for part in other):
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
    for samples in (5, 3, 7, 1):
        batch = numbers("h", samples, 3), numbers("x", samples, 4), numbers("c", samples, 3)
        answers = parts(student.forget_gate(*batch, SMALL, b))
        single = [
            parts(attempt(student.forget_gate, *sample, SMALL, b)) for sample in zip(*batch, strict=True)
        ]
        due = gate.forget_gate(*batch, SMALL, b)
        for place, answer in enumerate(answers):
            own = [sample[place] for sample in single if len(sample) == len(answers)]
            whole = len(own) == samples and len({part.shape for part in own}) == 1
            assert_agrees(answer, due[place], np.stack(own) if whole else None)
        if not answers:
            raise Failed("a batch gives no arrays")


@check(gate.forget_gate)
def test_forget_gate_stability(student):
    """scores of -1000, 0 and 1000 give the shares 0, a half and 1 without a warning; no share leaves 0 to 1"""
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
    base = student.forget_gate(h, x, ONES, SMALL, NO_BIAS)
    assert_unchanged(student)
    student.forget_gate(numbers("h", 2, 3), numbers("x", 2, 4), numbers("c", 2, 3), SMALL, b)
    assert_unchanged(student)
    for place, other in enumerate((-h, -x, None, -SMALL)):
        if other is not None:
            arguments = [h, x, ONES, SMALL, NO_BIAS]
            arguments[place] = other
            if not some_part(follows, base, student.forget_gate(*arguments)):
                raise Failed("the answer stays the same when an argument changes")
