"""Hidden checks of the weights and biases to start from, and their known mistakes."""

from __future__ import annotations

import numpy as np

from autograder import Failed, assert_array, check, generator, misconception
from solutions import probes
from solutions.long_memory import reference as answers

INPUTS, UNITS = 30, 40  # many weights, so that their spread can be told


def found(answer, dimensions):
    """The array of the answer with so many axes: the order of the two is asked for elsewhere."""
    fitting = [part.astype(float) for part in probes.parts(answer) if part.ndim == dimensions]
    if not fitting:
        raise Failed(f"no array of numbers with {dimensions} axes is in the answer")
    return fitting[0]


def same_draw(weights, due):
    """Are these the same numbers but for their order and their spread?"""
    if weights.size != due.size or not np.std(weights) > 0:
        return False
    one, other = (np.sort(part, axis=None) / np.std(part) for part in (weights, due))
    return np.allclose(one, other, rtol=1e-9, atol=1e-9)


@check(answers.init_params, value=True, weight=5)
def test_init_params_bias_of_the_forget_gate(student):
    """the bias stands in the forget gate's row, and in no other"""
    for units, bias in ((3, 1.0), (4, -0.75), (5, 3.0)):
        biases = found(student.init_params(generator("few"), 2, units, bias), 2)
        due = np.zeros((4, units))
        due[0] = bias
        if biases.shape != due.shape:
            raise Failed(f"the biases of {units} units have shape {biases.shape}")
        if not np.allclose(biases, due):
            row = int(np.argmax(np.abs(biases - due).max(axis=1)))
            raise Failed(f"row {row} of the biases holds {biases[row][0]:.3g} for a forget bias of {bias:g}")


@check(answers.init_params, value=True, weight=2)
def test_init_params_spread(student):
    """the weights lie around zero, and spread as the number of rows asks for"""
    for inputs, units in ((INPUTS, UNITS), (5, 60)):
        weights = found(student.init_params(generator("many"), inputs, units, 1.0), 3)
        due, _ = answers.init_params(generator("many"), inputs, units, 1.0)
        with np.errstate(all="ignore"):
            spread, middle = float(np.std(weights)), float(np.mean(weights))
        wanted = float(np.std(due)) if same_draw(weights, due) else 1 / np.sqrt(inputs + units)
        near = 1e-9 if same_draw(weights, due) else 0.1
        if not abs(middle) < 0.1 * wanted:
            raise Failed(f"the weights lie around {middle:.3g}, not around zero")
        if not abs(spread / wanted - 1) < near:
            raise Failed(f"with {inputs + units} rows the standard deviation of the weights is {spread:.3g}")


@check(answers.init_params)
def test_init_params_every_weight_its_own(student):
    """no two weights are the same: units that start alike stay alike"""
    weights = found(student.init_params(generator("many"), 3, 6, 0.5), 3)
    if len(np.unique(weights)) < weights.size:
        raise Failed(f"of {weights.size} weights only {len(np.unique(weights))} are different")


@check(answers.init_params)
def test_init_params_by_the_generator(student):
    """the weights are normal numbers that the given generator draws, whatever their spread"""
    drawn = []
    for name in ("one", "two"):
        weights = found(student.init_params(generator(name), 3, 6, 0.5), 3)
        drawn.append((weights, answers.init_params(generator(name), 3, 6, 0.5)[0]))
    if np.array_equal(drawn[0][0], drawn[1][0]):
        raise Failed("the weights are the same, whichever generator is given")
    if not all(same_draw(*pair) for pair in drawn):
        raise Failed("the weights are not the normal numbers that this generator draws")


@check(answers.init_params)
def test_init_params_shapes(student):
    """a pair: weights, then biases, of any number of inputs and units"""
    for inputs, units in ((4, 3), (1, 5), (3, 3), (6, 1)):
        weights, biases = probes.several(student.init_params(generator("few"), inputs, units, 1.0), 2)
        assert_array(weights, (4, units + inputs, units))
        assert_array(biases, (4, units))


# known mistakes

BIAS, SPREAD, OWN, DRAWN, SHAPES = (
    test_init_params_bias_of_the_forget_gate,
    test_init_params_spread,
    test_init_params_every_weight_its_own,
    test_init_params_by_the_generator,
    test_init_params_shapes,
)


@misconception(answers.init_params, central=True, loses=BIAS, worth=0.5)
def bias_in_every_gate(rng, inputs, units, forget_bias):
    """All four layers got the bias. Should the input gate stand open, too, before anything is learned? See
    the shape table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, np.full_like(b, forget_bias)


@misconception(answers.init_params, central=True, loses=BIAS, worth=0.5)
def bias_of_the_input_gate(rng, inputs, units, forget_bias):
    """The bias stands in the second row, the input gate's. Which row is the forget gate's in these notebooks?
    See the shape table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, b[[1, 0, 2, 3]]


@misconception(answers.init_params, central=True, loses=BIAS, worth=0.5)
def bias_of_the_output_gate(rng, inputs, units, forget_bias):
    """The bias stands in the last row, the output gate's. Which row is the forget gate's? See the shape table
    in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, b[::-1]


@misconception(answers.init_params, central=True, loses=BIAS, worth=0.4)
def no_bias_at_all(rng, inputs, units, forget_bias):
    """All biases are zero. What should the forget gate do before anything is learned? See step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, 0 * b


@misconception(answers.init_params, central=True, loses=BIAS, worth=0.5)
def bias_of_one_unit(rng, inputs, units, forget_bias):
    """Only the first unit of every gate got the bias: a column, not a row. Which axis are the gates? See the
    shape table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    b[...], b[:, 0] = 0, forget_bias
    return W, b


@misconception(answers.init_params, central=True, loses=(BIAS, SPREAD, DRAWN, SHAPES), worth=0.3)
def bias_into_the_weights(rng, inputs, units, forget_bias):
    """The forget gate's weights were raised by the bias. Which array speaks when nothing comes in? See step
    3."""
    W, _ = answers.init_params(rng, inputs, units, forget_bias)
    W[0] += 5 * forget_bias
    return W, np.zeros(4)


@misconception(answers.init_params, loses=BIAS, worth=0.6)
def drawn_biases(rng, inputs, units, forget_bias):
    """The other biases were drawn, too. What do they hold before anything is learned? See the shape table in
    step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    b[1:] = rng.normal(0, 1 / np.sqrt(units + inputs), size=(3, units))
    return W, b


@misconception(answers.init_params, loses=SPREAD, worth=0.65)
def not_small(rng, inputs, units, forget_bias):
    """The weights spread by 1, whatever the number of rows: the more rows, the larger a score. By what is the
    spread divided in step 3?"""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W * np.sqrt(units + inputs), b


@misconception(answers.init_params, loses=SPREAD, worth=0.75)
def without_the_root(rng, inputs, units, forget_bias):
    """The weights are too small: they spread by one over the number of rows. Is that the variance, or its
    root? See the formula in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W / np.sqrt(units + inputs), b


@misconception(answers.init_params, loses=SPREAD, worth=0.7)
def root_of_the_root(rng, inputs, units, forget_bias):
    """The weights are too large: the root was taken once more. Is what the generator wants a variance, or a
    standard deviation? See the formula in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W * (units + inputs) ** 0.25, b


@misconception(answers.init_params, loses=SPREAD, worth=0.7)
def hidden_rows_alone(rng, inputs, units, forget_bias):
    """The spread follows the number of units alone. How many rows add up to a score? See the formula in step
    3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W * np.sqrt((units + inputs) / units), b


@misconception(answers.init_params, loses=(SPREAD, DRAWN), worth=0.6)
def around_one(rng, inputs, units, forget_bias):
    """The weights lie around 1, not around zero: every score grows with every number. What is the first
    argument of the generator's `normal`?"""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W + 1, b


@misconception(answers.init_params, loses=(SPREAD, DRAWN), worth=0.55)
def none_below_zero(rng, inputs, units, forget_bias):
    """No weight is below zero: every score grows with every number. Around what should the weights lie? See
    step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return np.abs(W), b


@misconception(answers.init_params, loses=(SPREAD, OWN, DRAWN), worth=0.45)
def all_zero(rng, inputs, units, forget_bias):
    """All weights are zero: all units do the same, and learn the same, for ever. What makes them differ? See
    step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return 0 * W, b


@misconception(answers.init_params, loses=(OWN, DRAWN), worth=0.6)
def one_matrix_four_times(rng, inputs, units, forget_bias):
    """The four layers have the same weights. How many numbers must be drawn? See the shape table in step
    3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return np.stack([W[0]] * 4), b


@misconception(answers.init_params, loses=DRAWN, worth=0.75)
def generator_of_its_own(rng, inputs, units, forget_bias):
    """The weights are the same whichever generator is given. Who draws? See the toolbox in step 3."""
    return answers.init_params(np.random.default_rng(0), inputs, units, forget_bias)


@misconception(answers.init_params, loses=DRAWN, worth=0.75)
def generator_with_the_usual_seed(rng, inputs, units, forget_bias):
    """The weights are the same whichever generator is given. Who draws? See the toolbox in step 3."""
    return answers.init_params(np.random.default_rng(42), inputs, units, forget_bias)


@misconception(answers.init_params, loses=SHAPES, worth=0.7)
def lying_matrices(rng, inputs, units, forget_bias):
    """The matrices lie on their side: a row for each unit. What are the rows of W in these notebooks? See the
    shape table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W.transpose(0, 2, 1), b


@misconception(answers.init_params, loses=SHAPES, worth=0.75)
def pair_swapped(rng, inputs, units, forget_bias):
    """Weights and biases are right, but come back in the other order. Which is asked for first? See the
    shape table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return b, W


@misconception(answers.init_params, loses=(BIAS, SHAPES), worth=0.5)
def weights_alone(rng, inputs, units, forget_bias):
    """The weights come back alone. Where are the biases? See the shape table in step 3."""
    return answers.init_params(rng, inputs, units, forget_bias)[0]


@misconception(answers.init_params, loses=BIAS, worth=0.6)
def always_one(rng, inputs, units, forget_bias):
    """The forget gate's bias is 1, whatever is asked for. What is the last argument for?"""
    return answers.init_params(rng, inputs, units, 1.0)


@misconception(answers.init_params, loses=BIAS, worth=0.55)
def share_for_the_bias(rng, inputs, units, forget_bias):
    """The bias has gone through the gate already. Who makes a share of it, later on? See step 3."""
    return answers.init_params(rng, inputs, units, 1 / (1 + np.exp(-forget_bias)))


@misconception(answers.init_params, loses=(SPREAD, DRAWN), worth=0.6)
def drawn_from_0_to_1(rng, inputs, units, forget_bias):
    """The weights were drawn between zero and a largest one. Around what should they lie? See step 3."""
    W = rng.random((4, units + inputs, units)) / np.sqrt(units + inputs)
    return W, answers.init_params(rng, inputs, units, forget_bias)[1]


@misconception(answers.init_params, loses=DRAWN, worth=0.75)
def all_equally_likely(rng, inputs, units, forget_bias):
    """The spread is right, but all weights up to a largest one are equally likely. Which numbers does the
    toolbox in step 3 draw?"""
    wide = np.sqrt(3 / (units + inputs))
    W = rng.uniform(-wide, wide, size=(4, units + inputs, units))
    return W, answers.init_params(rng, inputs, units, forget_bias)[1]


@misconception(answers.init_params, loses=(BIAS, SHAPES), worth=0.6)
def biases_in_one_row(rng, inputs, units, forget_bias):
    """The biases stand in one long row. How many axes have they? See the shape table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, b.ravel()


@misconception(answers.init_params, loses=(BIAS, DRAWN, SHAPES), worth=0.4)
def columns_of_the_inputs(rng, inputs, units, forget_bias):
    """There are as many columns as inputs. Whose scores does a layer give: of inputs or of units? See the
    shape table in step 3."""
    rows = units + inputs
    b = np.zeros((4, inputs))
    b[0] = forget_bias
    return rng.normal(0, 1 / np.sqrt(rows), size=(4, rows, inputs)), b


@misconception(answers.init_params, loses=SPREAD, worth=0.7)
def input_rows_alone(rng, inputs, units, forget_bias):
    """The spread follows the number of inputs alone. How many rows add up to a score? See the formula in step
    3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W * np.sqrt((units + inputs) / inputs), b


@misconception(answers.init_params, central=True, loses=test_init_params_bias_of_the_forget_gate, worth=0.5)
def bias_of_the_candidate(rng, inputs, units, forget_bias):
    """The bias stands in the third row, the candidate's. Which row is the forget gate's? See the shape
    table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, b[[2, 1, 0, 3]]


@misconception(answers.init_params, loses=test_init_params_spread, worth=0.65)
def times_the_root(rng, inputs, units, forget_bias):
    """The weights are far too large: the spread was multiplied by the root, not divided by it. Should
    more rows make weights larger, or smaller? See the formula in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W * (units + inputs), b


@misconception(
    answers.init_params,
    loses=(
        test_init_params_spread,
        test_init_params_by_the_generator,
    ),
    worth=0.55,
)
def around_the_bias(rng, inputs, units, forget_bias):
    """The weights lie around the forget bias. Which numbers does the bias belong to, and around what
    should weights lie? See the toolbox in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W + forget_bias, b


@misconception(answers.init_params, loses=test_init_params_shapes, worth=0.7)
def drawn_on_their_side(rng, inputs, units, forget_bias):
    """The matrices were drawn on their side: a row for each unit. What are the rows of W in these
    notebooks? See the shape table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    rows = units + inputs
    return W.reshape(4, units, rows), b


@misconception(answers.init_params, central=True, loses=test_init_params_bias_of_the_forget_gate, worth=0.5)
def other_biases_one(rng, inputs, units, forget_bias):
    """The other gates' biases are 1. What do they hold before anything is learned? See the shape table in
    step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    b[1:] = 1
    return W, b


@misconception(answers.init_params, central=True, loses=test_init_params_bias_of_the_forget_gate, worth=0.5)
def bias_turned_round(rng, inputs, units, forget_bias):
    """The forget bias has the other sign: the larger it should be, the less is kept. Which sign opens a
    gate? See step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, -b


@misconception(answers.init_params, loses=test_init_params_spread, worth=0.65)
def same_spread_always(rng, inputs, units, forget_bias):
    """The weights spread by 0.1, whatever the number of rows. By what is the spread divided in step 3?"""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return 0.1 * W * np.sqrt(units + inputs), b


@misconception(answers.init_params, loses=test_init_params_spread, worth=0.7)
def four_layers_counted(rng, inputs, units, forget_bias):
    """The weights are half as large: the rows of all four layers were counted. How many rows add up to
    one score? See the formula in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W / 2, b


@misconception(answers.init_params, loses=test_init_params_spread, worth=0.7)
def product_for_sum(rng, inputs, units, forget_bias):
    """The spread follows the product of inputs and units. How many rows add up to a score? See the
    formula in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W * np.sqrt((units + inputs) / (units * inputs)), b


@misconception(answers.init_params, loses=test_init_params_spread, worth=0.7)
def twice_as_wide(rng, inputs, units, forget_bias):
    """The weights are twice as large. What stands above the root in the formula of step 3?"""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return 2 * W, b


@misconception(answers.init_params, loses=test_init_params_spread, worth=0.7)
def root_of_two(rng, inputs, units, forget_bias):
    """The weights are larger by the root of 2: that is the spread for another curve. What stands above
    the root in the formula of step 3?"""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return np.sqrt(2) * W, b


@misconception(
    answers.init_params,
    keeps=(
        test_init_params_bias_of_the_forget_gate,
        test_init_params_shapes,
    ),
    worth=0.4,
)
def all_weights_equal(rng, inputs, units, forget_bias):
    """All weights are equal: all units do the same, and learn the same, for ever. What makes them differ?
    See step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return np.full(W.shape, 1 / np.sqrt(units + inputs)), b


@misconception(
    answers.init_params,
    central=True,
    loses=(
        test_init_params_bias_of_the_forget_gate,
        test_init_params_shapes,
    ),
    worth=0.5,
)
def one_bias_a_gate(rng, inputs, units, forget_bias):
    """There is one bias for every gate, not one for every unit of it. How many numbers does a gate give?
    See the shape table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, b[:, 0]


@misconception(
    answers.init_params,
    loses=(
        test_init_params_spread,
        test_init_params_by_the_generator,
    ),
    worth=0.6,
)
def equal_chances_too_narrow(rng, inputs, units, forget_bias):
    """All weights up to a largest one are equally likely, and their spread is too small. Which numbers
    does the toolbox in step 3 draw?"""
    _W, b = answers.init_params(rng, inputs, units, forget_bias)
    rows = units + inputs
    return rng.uniform(-1, 1, size=(4, rows, units)) / np.sqrt(rows), b


@misconception(answers.init_params, central=True, loses=test_init_params_bias_of_the_forget_gate, worth=0.5)
def first_unit_of_the_gate(rng, inputs, units, forget_bias):
    """Only the first unit of the forget gate got the bias. How many units should remember? See the shape
    table in step 3."""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    b[0, 1:] = 0
    return W, b


@misconception(answers.init_params, loses=BIAS, worth=0.7)
def whole_biases(rng, inputs, units, forget_bias):
    """The array of the biases holds whole numbers: a forget bias of 0.75 becomes 0. Which kind of number
    should it hold?"""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W, np.trunc(b)


@misconception(answers.init_params, loses=SPREAD, worth=0.7)
def sum_without_brackets(rng, inputs, units, forget_bias):
    """The weights are far too large: one was divided by a part of the sum, and the other part was added then.
    Where do the brackets stand in the formula of step 3?"""
    W, b = answers.init_params(rng, inputs, units, forget_bias)
    return W * np.sqrt((1 / units + inputs) * (units + inputs)), b


EQUIVALENT = {
    "init_params: np.zeros((4, units)) -> -np.zeros((4, units))": "minus zero is zero",
}
