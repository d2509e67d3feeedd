"""Hidden checks of a whole step's gradients, and the known mistakes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from autograder import Failed, assert_silent, check, misconception, numbers
from solutions import probes
from solutions.backward import blocks, forward
from solutions.backward import reference as answers
from solutions.forget_gate import reference as gate

FORGET, INPUT, CANDIDATE, OUTPUT = 0, 1, 2, 3


@dataclass(frozen=True)
class Case:
    """One sample, what is due, and what the student gave."""

    given: tuple[np.ndarray, ...]
    due: dict[str, np.ndarray]
    answer: Any

    @property
    def concat(self) -> np.ndarray:
        """What went into all four layers."""
        return np.concatenate(self.given[:2])

    @property
    def memory(self) -> np.ndarray:
        """The gradient of the new memory, from both roads."""
        _, _, _, o, said = forward.layers(*self.given[:5])
        dh_next, dc_next = self.given[5:]
        return dc_next + dh_next * o * (1 - said**2)

    def scores(self, memory: np.ndarray) -> np.ndarray:
        """The gradients of all scores, (4, H), that follow from such a gradient of the memory."""
        f, i, g, o, said = forward.layers(*self.given[:5])
        return np.stack(
            [
                memory * self.given[2] * f * (1 - f),
                memory * g * i * (1 - i),
                memory * i * (1 - g**2),
                self.given[5] * said * o * (1 - o),
            ]
        )

    @property
    def is_heard(self) -> bool:
        """Does any block follow from both roads? Then every one has to."""
        found = probes.parts(self.answer)
        of_layers = [part for part in found if part.ndim == 2 and part.shape == self.due["db"].shape]
        rows = [row for part in of_layers for row in part] + [part for part in found if part.ndim == 1]
        wanted = [*self.scores(self.memory)[:3], self.due["dc_prev"], self.memory]
        return any(blocks.is_same(row, memory) for row in rows for memory in wanted) or any(
            blocks.is_same(memory, self.memory) for memory in self.own_memories()
        )

    def memories(self, but: int | None = None) -> list[np.ndarray]:
        """Excuses: the student's own gradient of the new memory, where the right one is nowhere seen."""
        return [] if self.is_heard else self.own_memories(but)

    def own_memories(self, but: int | None = None) -> list[np.ndarray]:
        """The student's own gradient of the new memory, as their blocks show it; not that of one layer."""
        units = len(self.given[0])
        per = self.scores(np.ones(units))
        dc = blocks.own(self.answer, "dc_prev", (units,))
        db = blocks.own(self.answer, "db", (4, units))
        dW = blocks.own(self.answer, "dW", (4, len(self.concat), units))
        found = [] if dc is None else [dc / forward.layers(*self.given[:5])[0]]
        for layer in {FORGET, INPUT, CANDIDATE} - {but}:
            found += [] if db is None else [db[layer] / per[layer]]
            found += [] if dW is None else [dW[layer, 0] / self.concat[0] / per[layer]]
        return found


def coming(name: str, *shape: int) -> np.ndarray:
    """A gradient from later on, none of it near zero."""
    drawn = numbers(name, *shape)
    return drawn + 0.25 * np.sign(drawn)


def cases(student: Any) -> list[Case]:
    """Samples of several sizes, asked for."""
    found = []
    for units, inputs in blocks.SIZES:
        given = (*blocks.drawn(units, inputs, 4), coming("dh", units), coming("dc", units))
        due = dict(zip(blocks.NAMES, answers.lstm_step_backward(*given), strict=True))
        found.append(Case(given, due, student.lstm_step_backward(*given)))
    return found


@check(answers.lstm_step_backward, value=True, weight=14)
def test_lstm_step_backward_both_roads(student):
    """the new memory hears from two sides, from the memory of the next step and through what was said"""
    for case in cases(student):
        if not case.is_heard:
            raise Failed("no gradient follows from both: what comes in through h_t, and through the memory")


def assert_weights(student: Any, layer: int) -> None:
    """dW of this layer: right, or what follows from the student's own gradient of the memory."""
    for case in cases(student):
        found = blocks.block(case.answer, "dW")
        if found.ndim != 3 or len(found) != 4:
            raise Failed(f"dW has shape {found.shape}, where {case.due['dW'].shape} was due")
        due = np.multiply.outer(case.concat, case.scores(case.memory)[layer])
        others = [case.scores(memory)[layer] for memory in case.memories(layer)]
        follows = [np.outer(case.concat, dz) for dz in others] if layer != OUTPUT else []
        blocks.assert_fits(found[layer], due, follows)


def assert_bias(student: Any, layer: int) -> None:
    """db of this layer: right, or what follows from the student's own gradient of the memory."""
    for case in cases(student):
        found = blocks.block(case.answer, "db")
        if found.ndim != 2 or len(found) != 4:
            raise Failed(f"db has shape {found.shape}, where {case.due['db'].shape} was due")
        others = [case.scores(memory)[layer] for memory in case.memories(layer)]
        blocks.assert_fits(found[layer], case.due["db"][layer], others if layer != OUTPUT else [])


@check(answers.lstm_step_backward)
def test_lstm_step_backward_dW_f(student):
    """dW_f, the first matrix of dW: how the loss changes with every weight of the forget gate"""
    assert_weights(student, FORGET)


@check(answers.lstm_step_backward)
def test_lstm_step_backward_db_f(student):
    """db_f, the first row of db: how the loss changes with the forget gate's bias"""
    assert_bias(student, FORGET)


@check(answers.lstm_step_backward)
def test_lstm_step_backward_dW_i(student):
    """dW_i, the second matrix of dW: how the loss changes with every weight of the input gate"""
    assert_weights(student, INPUT)


@check(answers.lstm_step_backward)
def test_lstm_step_backward_db_i(student):
    """db_i, the second row of db: how the loss changes with the input gate's bias"""
    assert_bias(student, INPUT)


@check(answers.lstm_step_backward)
def test_lstm_step_backward_dW_c(student):
    """dW_c, the third matrix of dW: how the loss changes with every weight of the candidate"""
    assert_weights(student, CANDIDATE)


@check(answers.lstm_step_backward)
def test_lstm_step_backward_db_c(student):
    """db_c, the third row of db: how the loss changes with the candidate's bias"""
    assert_bias(student, CANDIDATE)


@check(answers.lstm_step_backward, value=True)
def test_lstm_step_backward_dW_o(student):
    """dW_o, the last matrix of dW: how the loss changes with every weight of the output gate"""
    assert_weights(student, OUTPUT)


@check(answers.lstm_step_backward, value=True)
def test_lstm_step_backward_db_o(student):
    """db_o, the last row of db: how the loss changes with the output gate's bias"""
    assert_bias(student, OUTPUT)


def assert_heard(student: Any, name: str) -> None:
    """dh_prev or dx_t: right, or what follows from the student's own db."""
    for case in cases(student):
        units = len(case.given[0])
        rows = slice(None, units) if name == "dh_prev" else slice(units, None)
        db = blocks.own(case.answer, "db", case.due["db"].shape)
        scores = [case.scores(memory) for memory in case.memories()] + ([] if db is None else [db])
        follows = [sum(W @ dz for W, dz in zip(case.given[3], own, strict=True))[rows] for own in scores]
        blocks.assert_fits(blocks.block(case.answer, name), case.due[name], follows)


@check(answers.lstm_step_backward)
def test_lstm_step_backward_dh_prev(student):
    """dh_prev: what the last hidden state hears, from all four layers"""
    assert_heard(student, "dh_prev")


@check(answers.lstm_step_backward)
def test_lstm_step_backward_dx_t(student):
    """dx_t: what the word hears, from all four layers"""
    assert_heard(student, "dx_t")


@check(answers.lstm_step_backward, weight=2)
def test_lstm_step_backward_dc_prev(student):
    """dc_prev: what the old memory hears, a share of all that the new memory hears"""
    for case in cases(student):
        f, units = forward.layers(*case.given[:5])[0], len(case.given[0])
        db = blocks.own(case.answer, "db", (4, units))
        per = case.scores(np.ones(units))
        excused = db is not None and not case.is_heard
        follows = [f * db[layer] / per[layer] for layer in (0, 1, 2)] if excused else []
        blocks.assert_fits(blocks.block(case.answer, "dc_prev"), case.due["dc_prev"], follows)


def batch(samples: int) -> tuple[np.ndarray, ...]:
    """Samples, then what they share: h, x, c, dh, dc, and W, b."""
    rows = [numbers(name, samples, size) for name, size in (("h", 3), ("x", 4), ("c", 3))]
    coming_in = coming("dh", samples, 3), coming("dc", samples, 3)
    return (*rows, *coming_in, 0.4 * numbers("W", 4, 7, 3), numbers("b", 4, 3))


def asked(function: Any, h: Any, x: Any, c: Any, dh: Any, dc: Any, W: Any, b: Any) -> Any:
    """Ask with these."""
    return function(h, x, c, W, b, dh, dc)


@check(answers.lstm_step_backward)
def test_lstm_step_backward_batch_sums(student):
    """in a batch, dW and db are summed over the samples, which share the weights"""
    mine, right = partial(asked, student.lstm_step_backward), partial(asked, answers.lstm_step_backward)
    for samples in blocks.SAMPLES:
        blocks.assert_summed(mine, right, batch(samples))


@check(answers.lstm_step_backward)
def test_lstm_step_backward_careful(student):
    """in a batch, every other gradient a row for each sample; no warning at scores of -1000 and 1000;
    whole numbers cut nothing off, arguments stay as they were"""
    mine, right = partial(asked, student.lstm_step_backward), partial(asked, answers.lstm_step_backward)
    for samples in blocks.SAMPLES:
        blocks.assert_row_by_row(student, mine, right, batch(samples))
    *rows, W, b = batch(1)
    probes.assert_keeps_decimals(mine, right, *(row[0] for row in rows), W, b)
    steep = np.tile(np.array([-1000.0, 0.0, 1000.0]) / 7, (4, 7, 1))
    ones = np.ones(3)
    student.lstm_step_backward(ones, np.ones(4), ones, steep, np.zeros((4, 3)), ones, ones)
    assert_silent(student)


_TWO = "dz_f @ W_f.T + dz_i @ W_i.T"
EQUIVALENT = {
    **{
        f"lstm_step_backward: {before} -> {after}": "a new array is changed that nothing else reads"
        for before, after in (
            ("c_kept + i_t * g_t", "c_kept.__iadd__(i_t * g_t)"),
            ("dh_next * o_t * (1 - said ** 2)", "(dh_next * o_t).__imul__(1 - said ** 2)"),
            ("dc_t * c_prev * f_t * (1 - f_t)", "(dc_t * c_prev * f_t).__imul__(1 - f_t)"),
            ("dc_t * g_t * i_t * (1 - i_t)", "(dc_t * g_t * i_t).__imul__(1 - i_t)"),
            ("dc_t * i_t * (1 - g_t ** 2)", "(dc_t * i_t).__imul__(1 - g_t ** 2)"),
            ("dh_next * said * o_t * (1 - o_t)", "(dh_next * said * o_t).__imul__(1 - o_t)"),
            ("dc_t * c_prev * f_t", "(dc_t * c_prev).__imul__(f_t)"),
            ("dc_t * g_t * i_t", "(dc_t * g_t).__imul__(i_t)"),
            ("dh_next * said * o_t", "(dh_next * said).__imul__(o_t)"),
            ("dc_t * f_t", "dc_t.__imul__(f_t)"),
            (_TWO, "(dz_f @ W_f.T).__iadd__(dz_i @ W_i.T)"),
            (f"{_TWO} + dz_c @ W_c.T", f"({_TWO}).__iadd__(dz_c @ W_c.T)"),
            (f"{_TWO} + dz_c @ W_c.T + dz_o @ W_o.T", f"({_TWO} + dz_c @ W_c.T).__iadd__(dz_o @ W_o.T)"),
        )
    },
    "lstm_step_backward: np.stack -> np.vstack (2)": "the gradient of a layer's bias is a row",
    "lstm_step_backward: 1 -> -1 in b.shape[1]": "b has two axes",
}

# known mistakes

_STEP = answers.lstm_step_backward
_ROADS = test_lstm_step_backward_both_roads


def back(given, memory, slopes=None, said=None, spoken=None):
    """The five gradients, from this gradient of the new memory and these slopes of the four layers."""
    h_prev, x_t, c_prev, W, b, dh_next, _ = given
    f, i, g, o, bent = forward.layers(*given[:5])
    slopes = slopes or (f * (1 - f), i * (1 - i), 1 - g**2, o * (1 - o))
    heard = (
        memory * c_prev,
        memory * g,
        memory * i,
        (dh_next if spoken is None else spoken) * (bent if said is None else said),
    )
    scores = [np.atleast_2d(own * slope) for own, slope in zip(heard, slopes, strict=True)]
    rows, units = np.atleast_2d(gate.concatenate(h_prev, x_t)), b.shape[1]
    dW, db = np.stack([rows.T @ dz for dz in scores]), np.stack([dz.sum(axis=0) for dz in scores])
    both = sum(dz @ matrix.T for dz, matrix in zip(scores, W, strict=True)).reshape(*h_prev.shape[:-1], -1)
    return dW, db, both[..., :units], both[..., units:], memory * f


@misconception(_STEP, central=True, loses=_ROADS)
def dc_next_not_carried(*given):
    """dc_next does not count: the new memory hears only what comes through h_t. Which other road leads
    from the new memory into the next step? See the picture in step 3."""
    _, _, _, o, said = forward.layers(*given[:5])
    return back(given, given[5] * o * (1 - said**2))


@misconception(_STEP, central=True, loses=_ROADS)
def dh_next_not_carried(*given):
    """The new memory hears only dc_next. Was something of it said as well, and by which road comes that back?
    See the picture in step 3."""
    return back(given, given[6] * 1.0)


@misconception(_STEP, central=True, loses=_ROADS)
def no_slope_of_the_tangent(*given):
    """What comes through h_t reaches the memory without the slope of the tanh. How much does a bent memory of
    8 move, when the memory moves? See step 3."""
    _, _, _, o, _ = forward.layers(*given[:5])
    return back(given, given[6] + given[5] * o)


@misconception(_STEP, central=True, loses=_ROADS)
def no_share_said(*given):
    """What comes through h_t reaches the memory as if all had been said. Which share of the bent memory went
    out? See step 3."""
    _, _, _, _, said = forward.layers(*given[:5])
    return back(given, given[6] + given[5] * (1 - said**2))


@misconception(_STEP, central=True, loses=_ROADS)
def tangent_taken_twice(*given):
    """The slope of the tanh was taken at its output instead of its input: what was bent is bent once more.
    Which number is the slope a function of, in step 3, and which one do you hold?"""
    _, _, _, o, said = forward.layers(*given[:5])
    return back(given, given[6] + given[5] * o * (1 - np.tanh(said) ** 2))


@misconception(_STEP, central=True, loses=_ROADS)
def slope_of_the_old_memory(*given):
    """The slope of the tanh was taken at the old memory. Which one was said, the old or the new one? See step
    3."""
    _, _, _, o, _ = forward.layers(*given[:5])
    return back(given, given[6] + given[5] * o * (1 - np.tanh(given[2]) ** 2))


@misconception(_STEP, central=True, loses=_ROADS)
def slope_of_the_unbent(*given):
    """The slope of the tanh was made of the memory itself, not of what the tanh made of it. Can that slope be
    below zero? See step 3."""
    f, i, g, o, _ = forward.layers(*given[:5])
    return back(given, given[6] + given[5] * o * (1 - (f * given[2] + i * g) ** 2))


def roads(given):
    """The right gradient of the new memory."""
    _, _, _, o, said = forward.layers(*given[:5])
    return given[6] + given[5] * o * (1 - said**2)


@misconception(_STEP, loses=(test_lstm_step_backward_dW_c, test_lstm_step_backward_db_c), worth=0.8)
def candidate_like_a_gate(*given):
    """dW_c and db_c have the slope of a gate. Which curve has the candidate? See the table of slopes in step
    3."""
    f, i, g, o, _ = forward.layers(*given[:5])
    return back(given, roads(given), (f * (1 - f), i * (1 - i), g * (1 - g), o * (1 - o)))


@misconception(
    _STEP,
    loses=(
        *(test_lstm_step_backward_dW_f, test_lstm_step_backward_db_f, test_lstm_step_backward_dW_i),
        *(test_lstm_step_backward_db_i, test_lstm_step_backward_dW_o, test_lstm_step_backward_db_o),
    ),
    worth=0.6,
)
def gates_without_slope(*given):
    """The three gates have no slope: what a share hears is handed on to its score. How much does a
    share move, when its score moves a little? See the table of slopes in step 3."""
    _, _, g, _, _ = forward.layers(*given[:5])
    return back(given, roads(given), (1.0, 1.0, 1 - g**2, 1.0))


@misconception(_STEP, loses=(test_lstm_step_backward_dW_c, test_lstm_step_backward_db_c), worth=0.75)
def candidate_without_slope(*given):
    """dW_c and db_c have no slope: what the candidate hears is handed on to its score. Through which
    curve did the candidate come? See the table of slopes in step 3."""
    f, i, _, o, _ = forward.layers(*given[:5])
    return back(given, roads(given), (f * (1 - f), i * (1 - i), 1.0, o * (1 - o)))


@misconception(_STEP, loses=(test_lstm_step_backward_dW_o, test_lstm_step_backward_db_o), worth=0.8)
def said_unbent(*given):
    """dW_o and db_o meet the memory as it is. What is it that the output gate lets out a share of? See the
    formula in step 3."""
    f, i, g, _, _ = forward.layers(*given[:5])
    return back(given, roads(given), said=f * given[2] + i * g)


@misconception(_STEP, loses=(test_lstm_step_backward_dW_f, test_lstm_step_backward_db_f), worth=0.75)
def new_memory_for_the_old(*given):
    """dW_f and db_f meet the new memory. Which memory does the forget gate keep a share of? See the table of
    links in step 3."""
    f, i, g, _, _ = forward.layers(*given[:5])
    return replaced(given, {0: roads(given) * (f * given[2] + i * g) * f * (1 - f)})


@misconception(
    _STEP,
    loses=(
        *(test_lstm_step_backward_dW_i, test_lstm_step_backward_db_i),
        *(test_lstm_step_backward_dW_c, test_lstm_step_backward_db_c),
    ),
    worth=0.75,
)
def each_meets_itself(*given):
    """dW_i and dW_c have changed partners: the gate meets its own share, the candidate itself. In a product,
    what is a little more of one factor multiplied by? See the table of links in step 3."""
    _, i, g, _, _ = forward.layers(*given[:5])
    memory = roads(given)
    return replaced(given, {1: memory * i * i * (1 - i), 2: memory * g * (1 - g**2)})


def replaced(given, scores):
    """The right gradients, but dW and db of these layers by these gradients of their scores."""
    dW, db, *rest = answers.lstm_step_backward(*given)
    dW, db = dW.copy(), db.copy()
    rows = np.atleast_2d(gate.concatenate(given[0], given[1]))
    for layer, dz in scores.items():
        dW[layer], db[layer] = rows.T @ np.atleast_2d(dz), np.atleast_2d(dz).sum(axis=0)
    return dW, db, *rest


@misconception(_STEP, loses=(test_lstm_step_backward_dh_prev, test_lstm_step_backward_dx_t), worth=0.7)
def cut_at_the_wrong_end(*given):
    """dx_t is taken from the wrong slice, the rows that belong to h_prev, and dh_prev from the other one.
    Which rows of the matrices does the hidden state meet on the way forward?"""
    dW, db, dh_prev, dx_t, dc_prev = answers.lstm_step_backward(*given)
    both, inputs = np.concatenate([dh_prev, dx_t], axis=-1), dx_t.shape[-1]
    return dW, db, both[..., inputs:], both[..., :inputs], dc_prev


@misconception(_STEP, loses=(test_lstm_step_backward_dh_prev, test_lstm_step_backward_dx_t), worth=0.7)
def one_layer_heard(*given):
    """dh_prev and dx_t hear the forget gate alone. How many layers did the hidden state and the word go into?
    See the picture in step 3."""
    dW, db, dh_prev, _, dc_prev = answers.lstm_step_backward(*given)
    f, *_ = forward.layers(*given[:5])
    both = (roads(given) * given[2] * f * (1 - f)) @ given[3][0].T
    units = dh_prev.shape[-1]
    return dW, db, both[..., :units], both[..., units:], dc_prev


@misconception(_STEP, loses=test_lstm_step_backward_dc_prev, worth=0.8)
def memory_hears_all(*given):
    """dc_prev is all that the new memory hears. Which share of the old memory is still in the new one?
    See the picture in step 3."""
    *rest, _ = answers.lstm_step_backward(*given)
    return *rest, roads(given)


@misconception(_STEP, loses=test_lstm_step_backward_dc_prev, worth=0.75)
def one_road_to_the_old_memory(*given):
    """dc_prev hears only what comes through dc_next. What of the old memory was said, at this very step? See
    the picture in step 3."""
    *rest, _ = answers.lstm_step_backward(*given)
    return *rest, given[6] * forward.layers(*given[:5])[0]


@misconception(_STEP, loses=test_lstm_step_backward_dc_prev, worth=0.75)
def memory_hears_what_was_lost(*given):
    """dc_prev is multiplied by the share that is lost. Which share of the old memory is in the new one?
    See the picture in step 3."""
    *rest, dc_prev = answers.lstm_step_backward(*given)
    return *rest, roads(given) - dc_prev


@misconception(
    _STEP,
    loses=(
        *(test_lstm_step_backward_dW_f, test_lstm_step_backward_db_f, test_lstm_step_backward_dW_i),
        test_lstm_step_backward_db_i,
    ),
    worth=0.55,
)
def order_of_torch(*given):
    """The blocks stand in the order of torch, the input gate's first. In which order stand W and b here? See
    the text between the triple quotes."""
    dW, db, *rest = answers.lstm_step_backward(*given)
    return dW[[1, 0, 2, 3]], db[[1, 0, 2, 3]], *rest


@misconception(
    _STEP,
    loses=(
        *(test_lstm_step_backward_dW_f, test_lstm_step_backward_dW_i),
        *(test_lstm_step_backward_dW_c, test_lstm_step_backward_dW_o),
    ),
    worth=0.7,
)
def weights_turned(*given):
    """The four matrices of dW lie on their sides. Which shape has W, and so its gradient? See the shape
    table in step 3."""
    dW, *rest = answers.lstm_step_backward(*given)
    return dW.transpose(0, 2, 1), *rest


@misconception(_STEP, loses=test_lstm_step_backward_batch_sums, worth=0.8)
def not_summed(*given):
    """db has a row for every sample of a batch: the sum over the batch is missing. How many biases does
    the cell have, however many samples come? See the shape table in step 3."""
    dW, db, *rest = answers.lstm_step_backward(*given)
    if given[0].ndim == 1:
        return dW, db, *rest
    singles = [answers.lstm_step_backward(*row, *given[3:5], *more) for row, more in rows_of(given)]
    return dW, np.stack([single[1] for single in singles], axis=1), *rest


def rows_of(given):
    """The samples of a batch: (h, x, c) and (dh, dc) of each."""
    return zip(zip(*given[:3], strict=True), zip(*given[5:], strict=True), strict=True)


@misconception(_STEP, loses=test_lstm_step_backward_batch_sums, worth=0.8)
def mean_over_the_batch(*given):
    """In a batch dW and db are means, where the sum over the samples is due. Does the loss get smaller
    when more samples add to it? See the shape table in step 3."""
    dW, db, *rest = answers.lstm_step_backward(*given)
    samples = len(given[0]) if given[0].ndim == 2 else 1
    return dW / samples, db / samples, *rest


@misconception(_STEP, loses=test_lstm_step_backward_careful, worth=0.85)
def overflow(h_prev, x_t, c_prev, W, b, dh_next, dc_next):
    """For scores far below zero NumPy warns of an overflow. Which of the given
    functions does the same in silence?"""
    np.exp(-(gate.concatenate(h_prev, x_t) @ W[0] + b[0]))
    return answers.lstm_step_backward(h_prev, x_t, c_prev, W, b, dh_next, dc_next)


@misconception(_STEP, loses=test_lstm_step_backward_careful, worth=0.85)
def in_place(*given):
    """The gradients are right, but dc_next is changed afterwards. Could the answer be a new array?"""
    answer = answers.lstm_step_backward(*given)
    given[6][...] += 1.0
    return answer


@misconception(
    _STEP,
    loses=(
        *(test_lstm_step_backward_dW_o, test_lstm_step_backward_db_o),
        *(test_lstm_step_backward_dh_prev, test_lstm_step_backward_dx_t),
    ),
    worth=0.65,
)
def output_gate_left_out(*given):
    """dW_o and db_o are zero: the output gate hears nothing. Which arrow leads into it in the picture of step
    3?"""
    return back(given, roads(given), said=0.0)


@misconception(_STEP, loses=(test_lstm_step_backward_dW_o, test_lstm_step_backward_db_o), worth=0.75)
def output_gate_hears_the_memory(*given):
    """dW_o and db_o follow from what the new memory hears. Does the output gate stand before the memory, or
    behind it? See the picture in step 3."""
    return back(given, roads(given), spoken=roads(given))


@misconception(_STEP, central=True, loses=_ROADS)
def tangent_for_both_roads(*given):
    """dc_next was sent through the output gate or the tanh as well. Does the memory's own road pass them? See
    the picture in step 3."""
    *_, o, said = forward.layers(*given[:5])
    return back(given, (given[6] + given[5] * o) * (1 - said**2))


@misconception(_STEP, central=True, loses=_ROADS)
def roads_multiplied(*given):
    """What comes by the two roads was multiplied. When one number goes two ways, what becomes of what it
    hears on both? See step 2, the two rules."""
    *_, o, said = forward.layers(*given[:5])
    return back(given, given[6] * given[5] * o * (1 - said**2))


@misconception(_STEP, loses=(test_lstm_step_backward_dh_prev, test_lstm_step_backward_dx_t), worth=0.7)
def last_layer_heard(*given):
    """dh_prev and dx_t hear the output gate alone: in the loop each layer takes the place of the one before.
    What becomes of what a number hears on several ways?"""
    dW, db, dh_prev, _, dc_prev = answers.lstm_step_backward(*given)
    *_, o, said = forward.layers(*given[:5])
    both = (given[5] * said * o * (1 - o)) @ given[3][3].T
    units = dh_prev.shape[-1]
    return dW, db, both[..., :units], both[..., units:], dc_prev


def scored(given, wrong):
    """The five gradients, from these gradients of some layers' scores, and all that follows from them."""
    h_prev, x_t, c_prev, W, b, dh_next, _ = given
    f, i, g, o, bent = forward.layers(*given[:5])
    memory, units = roads(given), b.shape[1]
    right = (
        memory * c_prev * f * (1 - f),
        memory * g * i * (1 - i),
        memory * i * (1 - g**2),
        dh_next * bent * o * (1 - o),
    )
    scores = [np.atleast_2d(wrong.get(layer, dz)) for layer, dz in enumerate(right)]
    rows = np.atleast_2d(gate.concatenate(h_prev, x_t))
    dW, db = np.stack([rows.T @ dz for dz in scores]), np.stack([dz.sum(axis=0) for dz in scores])
    both = sum(dz @ matrix.T for dz, matrix in zip(scores, W, strict=True)).reshape(*h_prev.shape[:-1], -1)
    return dW, db, both[..., :units], both[..., units:], memory * f


@misconception(
    answers.lstm_step_backward,
    loses=(
        test_lstm_step_backward_dh_prev,
        test_lstm_step_backward_dx_t,
        test_lstm_step_backward_careful,
    ),
    worth=0.7,
)
def halves_exchanged(*given):
    """dh_prev and dx_t have changed places: the lower rows of what was joined come back for the hidden
    state. Which came first when the row was joined? See the shape table in step 3."""
    dW, db, dh_prev, dx_t, dc_prev = answers.lstm_step_backward(*given)
    return dW, db, dx_t, dh_prev, dc_prev


@misconception(answers.lstm_step_backward, central=True, loses=test_lstm_step_backward_both_roads, worth=0.5)
def slope_of_the_tangent_not_squared(*given):
    """The slope of the tanh lacks its square: 1 minus the bent memory. Can a slope be larger than 1 here?
    See step 3."""
    _f, _i, _g, o, said = forward.layers(*given[:5])
    return back(given, given[6] + given[5] * o * (1 - said))


@misconception(answers.lstm_step_backward, central=True, loses=test_lstm_step_backward_both_roads, worth=0.5)
def slope_of_a_gate_for_the_tangent(*given):
    """What comes through h_t reaches the memory by the slope of a gate. Which curve bends the memory
    before it is said? See step 3."""
    _f, _i, _g, o, said = forward.layers(*given[:5])
    return back(given, given[6] + given[5] * o * said * (1 - said))


@misconception(answers.lstm_step_backward, central=True, loses=test_lstm_step_backward_both_roads, worth=0.5)
def share_on_the_error_of_the_next_step(*given):
    """dc_next was multiplied by the share kept already before the memory hears it. Between which two
    memories does the forget gate stand? See the picture in step 3."""
    f, _i, _g, o, said = forward.layers(*given[:5])
    return back(given, given[6] * f + given[5] * o * (1 - said**2))


@misconception(
    answers.lstm_step_backward,
    loses=(
        test_lstm_step_backward_dW_c,
        test_lstm_step_backward_db_c,
    ),
    worth=0.75,
)
def candidate_not_squared(*given):
    """dW_c and db_c have a slope without its square. How steep is the tanh, of what it gives? See the
    table of links in step 3."""
    _f, i, g, _o, _said = forward.layers(*given[:5])
    return scored(given, {2: roads(given) * i * (1 - g)})


@misconception(
    answers.lstm_step_backward,
    loses=(
        test_lstm_step_backward_dW_i,
        test_lstm_step_backward_db_i,
        test_lstm_step_backward_dW_c,
        test_lstm_step_backward_db_c,
    ),
    worth=0.7,
)
def each_gate_meets_itself(*given):
    """dW_i and dW_c have changed partners: the gate meets its own share, the candidate itself. In a
    product, what is a little more of one factor multiplied by? See the table of links in step 3."""
    _f, i, g, _o, _said = forward.layers(*given[:5])
    memory = roads(given)
    return scored(given, {1: memory * i * i * (1 - i), 2: memory * g * (1 - g**2)})


@misconception(
    answers.lstm_step_backward,
    loses=(
        test_lstm_step_backward_dW_f,
        test_lstm_step_backward_db_f,
    ),
    worth=0.75,
)
def old_memory_left_out(*given):
    """dW_f and db_f do not meet the old memory. What is the forget gate's share a share of? See the table
    of links in step 3."""
    f, _i, _g, _o, _said = forward.layers(*given[:5])
    return scored(given, {0: roads(given) * f * (1 - f)})


@misconception(
    answers.lstm_step_backward,
    loses=(
        test_lstm_step_backward_dW_i,
        test_lstm_step_backward_db_i,
    ),
    worth=0.75,
)
def candidate_left_out(*given):
    """dW_i and db_i do not meet the candidate. What is the input gate's share a share of? See the table
    of links in step 3."""
    _f, i, _g, _o, _said = forward.layers(*given[:5])
    return scored(given, {1: roads(given) * i * (1 - i)})


@misconception(
    answers.lstm_step_backward,
    loses=(
        test_lstm_step_backward_dW_c,
        test_lstm_step_backward_db_c,
    ),
    worth=0.75,
)
def share_written_left_out(*given):
    """dW_c and db_c do not meet the share written. How much of the candidate reaches the memory? See the
    table of links in step 3."""
    _f, _i, g, _o, _said = forward.layers(*given[:5])
    return scored(given, {2: roads(given) * (1 - g**2)})


@misconception(
    answers.lstm_step_backward,
    loses=(
        test_lstm_step_backward_dW_o,
        test_lstm_step_backward_db_o,
    ),
    worth=0.75,
)
def bent_memory_left_out(*given):
    """dW_o and db_o do not meet the bent memory. What is the output gate's share a share of? See the
    table of links in step 3."""
    _f, _i, _g, o, _said = forward.layers(*given[:5])
    return scored(given, {3: given[5] * o * (1 - o)})


@misconception(
    answers.lstm_step_backward,
    central=True,
    keeps=(
        test_lstm_step_backward_both_roads,
        test_lstm_step_backward_dh_prev,
        test_lstm_step_backward_dx_t,
        test_lstm_step_backward_dc_prev,
        test_lstm_step_backward_batch_sums,
        test_lstm_step_backward_careful,
    ),
    worth=0.45,
)
def no_slopes_at_all(*given):
    """No layer has a slope: what shares and candidate hear is handed on to their scores. How much does a
    share move when its score moves? See the table of links in step 3."""
    _f, i, g, _o, said = forward.layers(*given[:5])
    memory = roads(given)
    return scored(given, {0: memory * given[2], 1: memory * g, 2: memory * i, 3: given[5] * said})


@misconception(answers.lstm_step_backward, loses=test_lstm_step_backward_dh_prev, worth=0.7)
def error_of_the_next_step_added(*given):
    """dh_prev holds dh_next as well. By which road would the old hidden state have come into the next
    step, other than through this one? See the picture in step 3."""
    dW, db, dh_prev, dx_t, dc_prev = answers.lstm_step_backward(*given)
    return dW, db, dh_prev + given[5], dx_t, dc_prev


@misconception(
    answers.lstm_step_backward,
    central=True,
    loses=(
        test_lstm_step_backward_both_roads,
        test_lstm_step_backward_dW_o,
        test_lstm_step_backward_db_o,
    ),
    worth=0.4,
)
def every_sign_turned(*given):
    """Every gradient has the other sign: that is the step downhill. Does a gradient say where the loss
    grows, or where it falls?"""
    return tuple(-part for part in answers.lstm_step_backward(*given))
