"""Hidden checks of the forget gate's gradients, and the known mistakes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from autograder import Failed, assert_silent, check, misconception, numbers
from solutions import probes
from solutions.backward import blocks
from solutions.backward import reference as answers
from solutions.forget_gate import reference as gate


@dataclass(frozen=True)
class Case:
    """One sample, what is due, and what the student gave."""

    given: tuple[np.ndarray, ...]
    due: dict[str, np.ndarray]
    answer: Any

    @property
    def concat(self) -> np.ndarray:
        """What went into the gate."""
        return np.concatenate(self.given[:2])

    @property
    def is_reached(self) -> bool:
        """Does any block follow from the right gradients of the scores?"""
        found = probes.parts(self.answer)
        units, both = len(self.due["db"]), self.given[3] @ self.due["db"]
        rows = self.due["db"], both, both[:units], both[units:]
        if any(blocks.is_same(part, wanted) for part in found for wanted in rows):
            return True
        return any(blocks.is_same(part.T, self.due["dW"].T) for part in found)

    def scores(self, *but: str) -> list[np.ndarray]:
        """The student's own gradients of the scores, as their blocks show them."""
        units, rows = len(self.given[4]), len(self.concat)
        found = []
        db = blocks.own(self.answer, "db", (units,))
        dW = blocks.own(self.answer, "dW", (rows, units))
        if db is not None and "db" not in but:
            found.append(db)
        if dW is not None and "dW" not in but:
            found.append((dW.T / self.concat).T[0])
        return found


def cases(student: Any) -> list[Case]:
    """Samples of several sizes, asked for."""
    found = []
    for units, inputs in blocks.SIZES:
        given = (*blocks.drawn(units, inputs), coming(units))
        due = dict(zip(blocks.NAMES, answers.forget_gate_backward(*given), strict=True))
        found.append(Case(given, due, student.forget_gate_backward(*given)))
    return found


def coming(*shape: int) -> np.ndarray:
    """A gradient of what is kept, none of it near zero."""
    drawn = numbers("d", *shape)
    return drawn + 0.25 * np.sign(drawn)


@check(answers.forget_gate_backward, value=True, weight=10)
def test_forget_gate_backward_reaches_the_scores(student):
    """the chain back to the scores, through the product and the sigmoid: what each unit's score would
    change"""
    for case in cases(student):
        if not case.is_reached:
            raise Failed("none of the gradients behind the sigmoid follows from the scores' own")


@check(answers.forget_gate_backward, weight=2)
def test_forget_gate_backward_dW_f(student):
    """dW_f: how the loss changes with every weight, in the place of that weight"""
    for case in cases(student):
        excuses = [] if case.is_reached else case.scores("dW")
        others = [np.outer(case.concat, dz) for dz in excuses]
        blocks.assert_fits(blocks.block(case.answer, "dW"), case.due["dW"], others)


@check(answers.forget_gate_backward)
def test_forget_gate_backward_db_f(student):
    """db_f: how the loss changes with every unit's bias"""
    for case in cases(student):
        excuses = [] if case.is_reached else case.scores("db")
        blocks.assert_fits(blocks.block(case.answer, "db"), case.due["db"], excuses)


@check(answers.forget_gate_backward)
def test_forget_gate_backward_dh_prev(student):
    """dh_prev: what the hidden state hears, through its own rows of W_f"""
    for case in cases(student):
        upper = case.given[3][: len(case.given[0])]
        others = [upper @ dz for dz in case.scores()]
        blocks.assert_fits(blocks.block(case.answer, "dh_prev"), case.due["dh_prev"], others)


@check(answers.forget_gate_backward)
def test_forget_gate_backward_dx_t(student):
    """dx_t: what the word hears, through its own rows of W_f"""
    for case in cases(student):
        lower = case.given[3][len(case.given[0]) :]
        others = [lower @ dz for dz in case.scores()]
        blocks.assert_fits(blocks.block(case.answer, "dx_t"), case.due["dx_t"], others)


@check(answers.forget_gate_backward, value=True, weight=2)
def test_forget_gate_backward_dc_prev(student):
    """dc_prev: what the old memory hears, by the straight road past the gate"""
    for case in cases(student):
        blocks.assert_fits(blocks.block(case.answer, "dc_prev"), case.due["dc_prev"], ())


def batch(samples: int) -> tuple[np.ndarray, ...]:
    """Samples, then what they share: h, x, c, d, and W, b."""
    drawn = (numbers(name, samples, size) for name, size in (("h", 3), ("x", 4), ("c", 3)))
    return (*drawn, coming(samples, 3), 0.4 * numbers("W", 7, 3), numbers("b", 3))


def asked(function: Any, h: Any, x: Any, c: Any, d: Any, W: Any, b: Any) -> Any:
    """Ask with these."""
    return function(h, x, c, W, b, d)


@check(answers.forget_gate_backward, weight=2)
def test_forget_gate_backward_batch_sums(student):
    """in a batch, dW_f and db_f are summed over the samples, which share the weights"""
    mine, right = partial(asked, student.forget_gate_backward), partial(asked, answers.forget_gate_backward)
    for samples in blocks.SAMPLES:
        blocks.assert_summed(mine, right, batch(samples))


@check(answers.forget_gate_backward)
def test_forget_gate_backward_careful(student):
    """in a batch, every other gradient a row for each sample; no warning at scores of -1000 and 1000;
    whole numbers cut nothing off, arguments stay as they were"""
    mine, right = partial(asked, student.forget_gate_backward), partial(asked, answers.forget_gate_backward)
    for samples in blocks.SAMPLES:
        blocks.assert_row_by_row(student, mine, right, batch(samples))
    *rows, W, b = batch(1)
    probes.assert_keeps_decimals(mine, right, *(row[0] for row in rows), W, b)
    steep = np.tile(np.array([-1000.0, 0.0, 1000.0]) / 7, (7, 1))
    student.forget_gate_backward(np.ones(3), np.ones(4), np.ones(3), steep, np.zeros(3), np.ones(3))
    assert_silent(student)


_SHARES = "the shares do not depend on the memory, and what is kept is not used"
_NEW = "a new array is changed that nothing else reads"
EQUIVALENT = {
    **{
        f"forget_gate_backward: c_prev -> {name} in forget_gate(h_prev, x_t, c_prev, W_f, b_f)": _SHARES
        for name in ("h_prev", "b_f", "d_c_kept")
    },
    "forget_gate_backward: d_c_kept * c_prev * f_t * (1 - f_t)"
    " -> (d_c_kept * c_prev * f_t).__imul__(1 - f_t)": _NEW,
    "forget_gate_backward: d_c_kept * c_prev * f_t -> (d_c_kept * c_prev).__imul__(f_t)": _NEW,
}

# known mistakes

_FORGET = answers.forget_gate_backward


def back(concat, W_f, dz, dc_prev, units):
    """The five gradients from these of the scores and of the memory."""
    rows, scores = np.atleast_2d(concat), np.atleast_2d(dz)
    d_concat = dz @ W_f.T
    return rows.T @ scores, scores.sum(axis=0), d_concat[..., :units], d_concat[..., units:], dc_prev


def forward(h_prev, x_t, c_prev, W_f, b_f):
    """What went in, the scores, and the shares kept."""
    concat = gate.concatenate(h_prev, x_t)
    z = gate.linear(concat, W_f, b_f)
    return concat, z, gate.sigmoid(z)


@misconception(_FORGET, central=True, loses=test_forget_gate_backward_reaches_the_scores)
def no_slope_of_the_curve(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The sigmoid is passed as if it were not there: what the share hears is handed on to the score. How
    much does a share move, when its score moves a little? See step 2, the second link."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept * c_prev, d_c_kept * f_t, len(b_f))


@misconception(_FORGET, central=True, loses=test_forget_gate_backward_reaches_the_scores)
def curve_taken_twice(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The slope of the curve was taken at the output instead of the input: the share went through the sigmoid
    once more. Which number is the slope a function of, in step 2, and which one do you hold?"""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    again = gate.sigmoid(f_t)
    return back(concat, W_f, d_c_kept * c_prev * again * (1 - again), d_c_kept * f_t, len(b_f))


@misconception(_FORGET, central=True, loses=test_forget_gate_backward_reaches_the_scores)
def slope_of_the_score(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The slope of the curve was made of the scores, not of the shares. Which of the two lies between 0 and
    1? See step 2, the second link."""
    concat, z, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept * c_prev * z * (1 - z), d_c_kept * f_t, len(b_f))


@misconception(_FORGET, central=True, loses=test_forget_gate_backward_reaches_the_scores)
def memory_left_out(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """What a share does depends on the memory that it is a share of, and the memory does not count here. Does
    it matter how much of 8 is kept, or of 0? See step 2, the first link."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept * f_t * (1 - f_t), d_c_kept * f_t, len(b_f))


@misconception(_FORGET, central=True, loses=test_forget_gate_backward_reaches_the_scores)
def share_for_the_memory(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """Through the product goes the share where the memory belongs. When the share moves a little, what is
    that little multiplied by? See step 2, the first link."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept * f_t * f_t * (1 - f_t), d_c_kept * f_t, len(b_f))


@misconception(_FORGET, central=True, loses=test_forget_gate_backward_reaches_the_scores)
def slope_of_the_tangent(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """This is the slope of a tanh. Which curve has the forget gate, and how steep is it at 1/2? See step 2,
    the second link."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept * c_prev * (1 - f_t**2), d_c_kept * f_t, len(b_f))


@misconception(
    _FORGET,
    central=True,
    loses=(test_forget_gate_backward_reaches_the_scores, test_forget_gate_backward_dc_prev),
    worth=0.35,
)
def nothing_comes_in(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The answer does not change with d_c_kept. Who says whether more or less of the memory would have been
    better? See the shape table in step 2."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, c_prev * f_t * (1 - f_t), f_t, len(b_f))


@misconception(_FORGET, loses=test_forget_gate_backward_dW_f, worth=0.7)
def weights_turned(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dW_f lies on its side. Which shape has W_f, and so its gradient? See the shape table in step 2."""
    dW_f, *rest = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return dW_f.T, *rest


@misconception(_FORGET, loses=test_forget_gate_backward_dW_f, worth=0.75)
def input_above(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """In dW_f the rows of the word stand above those of the hidden state. Whose are the upper rows of W_f?"""
    dW_f, *rest = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    units = len(b_f)
    return np.concatenate([dW_f[units:], dW_f[:units]]), *rest


@misconception(_FORGET, loses=test_forget_gate_backward_dW_f, worth=0.75)
def weights_before_the_curve(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """db_f knows the slope of the curve, dW_f does not. Which gradient meets what went in: the share's, or
    the score's? See step 2, the third link."""
    rest = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)[1:]
    concat = gate.concatenate(h_prev, x_t)
    return np.atleast_2d(concat).T @ np.atleast_2d(d_c_kept * c_prev), *rest


@misconception(
    _FORGET,
    loses=(
        test_forget_gate_backward_dh_prev,
        test_forget_gate_backward_dx_t,
    ),
    worth=0.7,
)
def cut_at_the_wrong_end(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dx_t is taken from the wrong slice, the rows that belong to h_prev, and dh_prev from the other one.
    Which rows of W_f does the hidden state meet on the way forward?"""
    dW_f, db_f, dh_prev, dx_t, dc_prev = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    both = np.concatenate([dh_prev, dx_t], axis=-1)
    inputs = dx_t.shape[-1]
    return dW_f, db_f, both[..., inputs:], both[..., :inputs], dc_prev


@misconception(
    _FORGET,
    loses=(
        test_forget_gate_backward_dh_prev,
        test_forget_gate_backward_dx_t,
        test_forget_gate_backward_careful,
    ),
    worth=0.7,
)
def joined_still(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dh_prev holds what the word hears as well: the joined row was not cut in two. Which numbers of it
    belong to the hidden state? See the shape table in step 2."""
    dW_f, db_f, dh_prev, dx_t, dc_prev = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    both = np.concatenate([dh_prev, dx_t], axis=-1)
    return dW_f, db_f, both, both, dc_prev


@misconception(_FORGET, loses=test_forget_gate_backward_dc_prev, worth=0.75)
def memory_hears_what_was_lost(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dc_prev is multiplied by the share that is lost. Which share of the old memory is still there, where
    d_c_kept comes from? See step 2, the straight road."""
    *rest, dc_prev = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return *rest, d_c_kept - dc_prev


@misconception(_FORGET, loses=test_forget_gate_backward_dc_prev, worth=0.75)
def memory_hears_all(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dc_prev is d_c_kept itself, as if the gate were open. How much of a change of the old memory is left
    behind the gate? See step 2, the straight road."""
    *rest, _ = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return *rest, d_c_kept * 1.0


@misconception(_FORGET, loses=test_forget_gate_backward_dc_prev, worth=0.75)
def memory_meets_itself(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dc_prev is what the share hears: the memory is multiplied by itself. When the memory moves a little,
    what is that little multiplied by? See step 2, the straight road."""
    *rest, _ = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return *rest, d_c_kept * c_prev


@misconception(_FORGET, loses=test_forget_gate_backward_db_f, worth=0.75)
def one_bias_for_all(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """db_f is the same for every unit: the units were added up. Over which axis do you sum, samples or units,
    and what is there to sum for one sample?"""
    dW_f, db_f, *rest = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return dW_f, np.full_like(db_f, db_f.sum()), *rest


@misconception(_FORGET, loses=test_forget_gate_backward_batch_sums, worth=0.8)
def not_summed(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """db_f has a row for every sample of a batch: the sum over the batch is missing. How many biases does the
    gate have, however many samples come? See the shape table in step 2."""
    dW_f, _, dh_prev, dx_t, dc_prev = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    f_t = gate.forget_gate(h_prev, x_t, c_prev, W_f, b_f)[0]
    return dW_f, d_c_kept * c_prev * f_t * (1 - f_t), dh_prev, dx_t, dc_prev


@misconception(_FORGET, loses=test_forget_gate_backward_batch_sums, worth=0.8)
def mean_over_the_batch(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """In a batch dW_f and db_f are means, where the sum over the samples is due. Does the loss get
    smaller when more samples add to it? See the shape table in step 2."""
    dW_f, db_f, *rest = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    samples = len(h_prev) if h_prev.ndim == 2 else 1
    return dW_f / samples, db_f / samples, *rest


@misconception(
    _FORGET,
    keeps=(test_forget_gate_backward_reaches_the_scores,),
    worth=0.6,
)
def order_of_the_arguments(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The gradients stand in the order of the arguments. In which order are they asked for? See the text
    between the triple quotes."""
    dW_f, db_f, dh_prev, dx_t, dc_prev = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return dh_prev, dx_t, dc_prev, dW_f, db_f


@misconception(_FORGET, loses=test_forget_gate_backward_careful, worth=0.85)
def overflow(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """For scores far below zero NumPy warns of an overflow. Which of the given
    functions does the same in silence?"""
    concat = gate.concatenate(h_prev, x_t)
    f_t = 1 / (1 + np.exp(-gate.linear(concat, W_f, b_f)))
    return back(concat, W_f, d_c_kept * c_prev * f_t * (1 - f_t), d_c_kept * f_t, len(b_f))


@misconception(_FORGET, loses=test_forget_gate_backward_careful, worth=0.85)
def in_place(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The gradients are right, but d_c_kept is changed afterwards. Could the answer be a new array?"""
    answer = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    d_c_kept *= 0.5
    return answer


@misconception(_FORGET, central=True, loses=test_forget_gate_backward_reaches_the_scores)
def kept_for_the_memory(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """What a share hears was multiplied by the kept memory, so the share counts twice. Of which memory
    is it a share, before or behind the gate? See step 2, the first link."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept * f_t * c_prev * f_t * (1 - f_t), d_c_kept * f_t, len(b_f))


@misconception(_FORGET, central=True, loses=test_forget_gate_backward_reaches_the_scores)
def half_of_the_slope(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The slope of the curve has only one of its two factors, what is lost. How steep is the curve where all
    is lost? See step 2, the second link."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept * c_prev * (1 - f_t), d_c_kept * f_t, len(b_f))


@misconception(
    _FORGET,
    central=True,
    loses=(test_forget_gate_backward_reaches_the_scores, test_forget_gate_backward_dc_prev),
    worth=0.4,
)
def every_sign_turned(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """Every gradient has the other sign: that is the step downhill. Does a gradient say what makes the loss
    grow, or what makes it smaller? See the lines before step 1."""
    return tuple(-part for part in answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept))


@misconception(
    _FORGET, loses=(test_forget_gate_backward_db_f, test_forget_gate_backward_batch_sums), worth=0.7
)
def bias_of_ones(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """db_f is 1 for every unit: how the score moves with its bias, but not how the loss does. What does the
    score itself hear? See step 2, the third link."""
    dW_f, db_f, *rest = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return dW_f, np.ones_like(db_f), *rest


@misconception(_FORGET, loses=test_forget_gate_backward_dc_prev, worth=0.75)
def memory_hears_the_share_and_itself(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dc_prev holds the old memory as a factor. When the memory moves a little, what is that little
    multiplied by, and does it matter how large the memory was? See step 2, the straight road."""
    *rest, dc_prev = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return *rest, dc_prev * c_prev


@misconception(
    answers.forget_gate_backward,
    loses=(
        test_forget_gate_backward_dh_prev,
        test_forget_gate_backward_dx_t,
        test_forget_gate_backward_careful,
    ),
    worth=0.7,
)
def halves_exchanged(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dh_prev and dx_t have changed places: the lower rows of what was joined come back for the hidden
    state. Which came first when the row was joined? See the shape table in step 2."""
    dW_f, db_f, dh_prev, dx_t, dc_prev = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return dW_f, db_f, dx_t, dh_prev, dc_prev


@misconception(
    answers.forget_gate_backward,
    loses=(
        test_forget_gate_backward_db_f,
        test_forget_gate_backward_batch_sums,
    ),
    worth=0.75,
)
def bias_over_the_wrong_axis(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """In db_f the units of a sample were added up, and not the samples. Over which axis do you sum? See
    the shape table in step 2."""
    dW_f, _, *others = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    _, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    dz = d_c_kept * c_prev * f_t * (1 - f_t)
    return dW_f, np.atleast_2d(dz).sum(axis=1), *others


@misconception(answers.forget_gate_backward, loses=test_forget_gate_backward_dW_f, worth=0.7)
def weights_meet_the_kept_memory(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dW_f meets d_c_kept itself. Which gradient meets what went into the layer: that of the kept memory,
    or that of the scores? See step 2, the third link."""
    _, *others = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    rows = np.atleast_2d(gate.concatenate(h_prev, x_t))
    return rows.T @ np.atleast_2d(d_c_kept), *others


@misconception(
    answers.forget_gate_backward, central=True, loses=test_forget_gate_backward_reaches_the_scores, worth=0.5
)
def slope_with_a_plus(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The slope of the curve has a plus where a minus belongs: at 1 it would be steepest. How steep is
    the curve where the gate is wide open? See step 2, the second link."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept * c_prev * f_t * (1 + f_t), d_c_kept * f_t, len(b_f))


@misconception(
    answers.forget_gate_backward, central=True, loses=test_forget_gate_backward_reaches_the_scores, worth=0.4
)
def links_added(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """Two links of the chain were added. What is done with the slopes of steps that follow each other?
    See step 2."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return back(concat, W_f, d_c_kept + c_prev * f_t * (1 - f_t), d_c_kept * f_t, len(b_f))


@misconception(answers.forget_gate_backward, loses=test_forget_gate_backward_dW_f, worth=0.7)
def hidden_rows_alone(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dW_f has rows for the hidden state alone. What else went into the layer, beside it? See the shape
    table in step 2."""
    dW_f, db_f, dh_prev, dx_t, dc_prev = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    return dW_f[: len(b_f)], db_f, dh_prev, dx_t, dc_prev


@misconception(answers.forget_gate_backward, loses=test_forget_gate_backward_dh_prev, worth=0.75)
def weights_not_turned(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dh_prev went through the weights as on the way forward. In which direction does a gradient cross a
    matrix? See step 2, the last link."""
    dW_f, db_f, _, *others = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    _, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return dW_f, db_f, d_c_kept * c_prev * f_t * (1 - f_t) @ W_f[: len(b_f)], *others


@misconception(answers.forget_gate_backward, loses=test_forget_gate_backward_dc_prev, worth=0.75)
def memory_hears_the_share_alone(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """dc_prev is the share kept alone: what comes in does not count. What is the share a share of, on the
    way back? See the worked example in step 2."""
    *others, _ = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    _, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    return *others, f_t


@misconception(
    answers.forget_gate_backward, central=True, loses=test_forget_gate_backward_reaches_the_scores, worth=0.5
)
def slope_of_what_is_kept(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """The slope of the curve was taken from what is kept of the memory, and not from the share. Which of the
    two came out of the sigmoid? See step 2, the second link."""
    concat, _, f_t = forward(h_prev, x_t, c_prev, W_f, b_f)
    kept = f_t * c_prev
    return back(concat, W_f, d_c_kept * c_prev * kept * (1 - kept), d_c_kept * f_t, len(b_f))


@misconception(_FORGET, loses=test_forget_gate_backward_batch_sums, worth=0.7)
def product_of_the_sums(h_prev, x_t, c_prev, W_f, b_f, d_c_kept):
    """In a batch, the samples were added up first and multiplied then. Is a sum of products the product of
    the sums? See the shape table in step 2."""
    _, db_f, *others = answers.forget_gate_backward(h_prev, x_t, c_prev, W_f, b_f, d_c_kept)
    inputs = np.atleast_2d(gate.concatenate(h_prev, x_t)).sum(axis=0)
    return np.outer(inputs, db_f), db_f, *others
