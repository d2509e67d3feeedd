"""Batches, where single samples are right or explained: what becomes of the samples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from autograder.diagnosis import complaints, errors, kinds, one_row, sentences
from autograder.diagnosis.agreement import holds, near, right_places
from autograder.diagnosis.case import Case
from autograder.diagnosis.explanations import PLACES
from autograder.diagnosis.kinds import came
from autograder.diagnosis.made_calls import reference, results, tidy
from autograder.diagnosis.programs import Program
from autograder.diagnosis.sizes import has_one
from autograder.diagnosis.variants import Change
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call

QUESTION = "batch"
_ASKS = "A sample is a row: which axis is meant, in a batch and alone?"
_ROOM = "Which place is that, and has it room for a batch, and for one alone?"
_SIDE = "A sample is a row: which axis is it, and on which side of its matrix does it stand?"
_ASKED = {  # how a complaint begins, where the axis is not what is wrong
    "An array is put into a place": _ROOM,
    "Rows of different lengths": _ROOM,
    "The sizes do not fit in a matrix product": _SIDE,
}
_LONGER = "In a batch there are more rows than samples.", "Should it get longer, or wider?"
OF_ONE = "batch: axis of length 1"
_ANSWER = "the answer"  # of several results, the one that is meant
_CONTAINERS = ("list", "tuple", "matrix", "dict")


def answers(case: Case) -> Iterator[Fault]:
    """The first batch that is not what the same function gives sample by sample."""
    model = case.model
    subject = case.subject
    if model is None:
        yield from _stops(case)
        yield from _only_batches(case)
        return
    turned = [place for place in subject.batches if _is_by_samples(case, place)]
    if turned:
        seen = "In a batch the results come sample by sample, and each is due for all samples at once."
        asks = "What stands in each of the results that the contract names?"
        yield Fault(QUESTION, "batch: by samples", seen, asks, calls=len(turned))
        return
    yield from _held(case)
    wrong = [place for place in subject.batches if not (_overflowed(case, place) or _agrees(case, place))]
    if not wrong:
        return
    if wrong == [*subject.batches] and all(map(case.right, wrong)):
        seen, asks = "A batch comes out right, one sample alone does not.", "Which way does one sample go?"
        yield Fault(QUESTION, "batch: right", seen, asks, calls=len(wrong))
        return
    if _just_of_one(case, wrong):
        seen = "It goes wrong just where an axis has length 1: for one sample, or one unit."
        yield Fault(QUESTION, OF_ONE, seen, "What does your code do with such an axis?", calls=len(wrong))
    elif not any(_has_rows(case, place) for place in wrong):
        yield Fault(QUESTION, *_more_axes(case, wrong[0]), calls=len(wrong))
    else:
        yield from _of_samples(case, wrong)


def _just_of_one(case: Case, wrong: Sequence[int]) -> bool:
    """Has an axis length 1 in all of these batches, and in no other one?"""
    calls = case.subject.calls
    others = [place for place in case.subject.batches if place not in wrong]
    return (
        bool(others)
        and all(has_one(calls[place]) for place in wrong)
        and not any(has_one(calls[place]) for place in others)
    )


def _of_samples(case: Case, wrong: Sequence[int]) -> Iterator[Fault]:
    """What becomes of the samples of these batches."""
    raised = [place for place in wrong if case.seen[place].error is not None]
    place = next((place for place in wrong if place not in raised), wrong[0])
    stopped = len(raised) * 2 >= len(wrong)
    if stopped and all(case.seen[p].error is not None for p in case.subject.alike_first):
        return  # one sample stops as well, and that is said
    if stopped and _goes_through(case, raised[0], 2):
        if not _goes_through(case, raised[0], 5):
            seen, asks = (
                "A batch of 2 goes through, one of 5 does not.",
                "What counts the samples in your code?",
            )
            yield Fault(QUESTION, "batch: count", seen, asks, calls=len(wrong))
        return  # a batch of the example's sizes does: it is the sizes
    if not stopped and _by_samples(case, place) and _rows_stand_alone(case, place):
        return  # what explains single samples does not hold here, and nothing is wrong with batches
    name, seen, asks = _raised(case, raised[0]) if stopped else _gave(case, place)
    if raised and not stopped:
        seen = f"Some batches stop. {seen.replace('In a batch', 'In others', 1)}"
    yield Fault(QUESTION, name, seen, asks, calls=len(wrong))


def beside_known(case: Case, said: str) -> Iterator[Fault]:
    """Where a misconception explains every call: that a batch stops, or comes in another shape, unless it
    says so itself."""
    if re.search(r"\b(batch|samples?|rows?|arrays?|lik)", said, re.IGNORECASE):
        return
    if not all(isinstance(case.subject.reference[p].value, np.ndarray) for p in case.subject.own):
        return
    case.model = lambda call: case.subject.function(*call.arguments)
    alone = all(_agrees(case, place) for place in case.subject.plain)  # else it is no fault of its own
    wrong = [place for place in case.subject.batches if _is_misshapen(case, place)]
    rows = any(_has_rows(case, place) for place in wrong)
    if alone and rows and case.subject.plain and len(wrong) == len(case.subject.batches):
        raised = case.seen[wrong[0]].error is not None
        parts = _raised(case, wrong[0]) if raised else _gave(case, wrong[0])
        yield Fault(QUESTION, *parts, calls=len(wrong))


def _is_misshapen(case: Case, place: int) -> bool:
    """Does it stop, or is the one array that comes of another shape?"""
    seen, due = case.seen[place], case.subject.reference[place].value
    if seen.error is not None:
        return True
    array = came(seen.value, due)
    if not isinstance(due, np.ndarray):
        return False
    return array.shape != due.shape if isinstance(array, np.ndarray) else not isinstance(array, int | float)


def _stops(case: Case) -> Iterator[Fault]:
    """Where nothing explains the single samples, which all have an answer: do all batches stop?"""
    subject = case.subject
    alone = [place for place in subject.plain if case.seen[place].error is None]
    if not subject.batches or not case.steady or len(alone) < max(len(subject.plain), 1):
        return
    stopped = all(case.seen[place].error is not None for place in subject.batches)
    if stopped and any(_has_rows(case, place) for place in subject.batches):
        name, seen, asks = _raised(case, subject.batches[0])
        yield Fault(QUESTION, name, seen, asks, calls=len(subject.batches))


def _only_batches(case: Case) -> Iterator[Fault]:
    """Where every single sample stops: what becomes of the batches that have an answer, each by its rows."""
    subject = case.subject
    if not subject.plain or any(case.seen[place].error is None for place in subject.plain):
        return
    answered = [place for place in subject.batches if case.seen[place].error is None]
    wrong = [place for place in answered if not case.right(place) and len(_results(case, place)) > 0]
    if not wrong or not all(_has_rows(case, place) for place in wrong):
        return
    right = all(_rows_are_due(case, place) for place in wrong)
    beside_it = replace(case, model=lambda call: subject.function(*call.arguments))
    yield Fault(QUESTION, *_gave(beside_it, wrong[0]), calls=len(wrong), kept=1.0 if right else 0.0)


def _results(case: Case, place: int) -> list[np.ndarray]:
    return results(came(case.seen[place].value, case.subject.reference[place].value))


def _rows_are_due(case: Case, place: int) -> bool:
    """Is every result what is due, or its first row, or its last one?"""
    mine, due = _results(case, place), results(case.subject.reference[place].value)
    return len(mine) == len(due) and all(
        any(near(part, wanted) for wanted in (whole, whole[:1], whole[0], whole[-1:], whole[-1]))
        for part, whole in zip(mine, due, strict=True)
    )


def _goes_through(case: Case, place: int, samples: int) -> bool:
    """Is a batch of so many that are as large as the example right, where this one stops?"""
    subject = case.subject
    single = subject.calls[subject.first]
    pairs = zip(subject.calls[place].arguments, single.arguments, strict=True)
    arguments = tuple(
        np.stack([alone] * samples) if np.ndim(several) > np.ndim(alone) else alone
        for several, alone in pairs
    )
    made = tidy(Call(single.name, arguments), subject.codes)
    due = reference(case, made)
    seen = case.ask(made) if due is not None else None
    return seen is not None and seen.error is None and near(came(seen.value, due), due)


def _overflowed(case: Case, place: int) -> bool:
    """Did NumPy warn, and is what came no number? Warnings have a question of their own."""
    parts = case.seen[place].value
    with_nan = [
        part
        for part in (parts if isinstance(parts, tuple | list) else (parts,))
        if isinstance(part, np.ndarray) and part.dtype.kind == "f" and not np.isfinite(part).all()
    ]
    return bool(case.seen[place].warnings) and bool(with_nan)


def _has_rows(case: Case, place: int) -> bool:
    """Is a row due for every sample, or one number for all? Else more axes are no batch."""
    call, single = case.subject.calls[place], case.subject.calls[case.subject.first]
    pairs = zip(call.arguments, single.arguments, strict=True)
    samples = {len(one) for one, other in pairs if np.ndim(one) > np.ndim(other)}
    due = case.subject.reference[place].value
    shapes = [np.shape(part) for part in (due if isinstance(due, tuple) else (due,))]
    return any(shape == () or shape[0] in samples for shape in shapes)


def _more_axes(case: Case, place: int) -> tuple[str, str, str]:
    """What an exercise without samples makes of arrays with more axes than it is asked with first."""
    seen, right = case.seen[place], case.subject.reference[place].value
    asks = "What becomes of the other axes? See the shapes that the contract names."
    if seen.error is not None:
        complaint, _ = complaints.of_error(*seen.error)
        return "axes: raises", f"Arrays with more axes do not go through. {complaint}".strip(), asks
    shape = np.shape(came(seen.value, right)) if not isinstance(right, tuple) else None
    if shape is not None and len(shape) == 1 < np.ndim(right):
        return "axes: flat", "An array with more axes comes back as one long row.", asks
    if shape is not None and shape != np.shape(right):
        return "axes: shape", "Arrays with more axes come back in another shape than is due.", asks
    return "axes: off", "For arrays with more axes other numbers come out than are due.", asks


def _held(case: Case) -> Iterator[Fault]:
    """A container that only batches come back in."""
    batches, alone = (
        [_container(case, place) for place in places if case.seen[place].error is None]
        for places in (case.subject.batches, case.subject.plain)
    )
    for wrong in _CONTAINERS:
        if wrong in batches and wrong not in alone:
            said = kinds.fault(wrong)
            seen = f"In a batch {said.seen[:1].lower()}{said.seen[1:]}"
            yield Fault(QUESTION, f"batch: {wrong}", seen, said.asks, calls=batches.count(wrong))


def _is_by_samples(case: Case, place: int) -> bool:
    """Where several results are due, is there a row of all of them for each sample instead?"""
    value, due = case.seen[place].value, case.subject.reference[place].value
    if not isinstance(due, tuple) or not isinstance(value, list | tuple):
        return False
    sizes = {len(part) if np.ndim(part) else 0 for part in due}
    samples = [[part[row] for part in due] for row in range(sizes.pop())] if len(sizes) == 1 else []
    return len(samples) == len(value) and all(
        isinstance(mine, list | tuple) and len(mine) == len(sample) and all(map(near, mine, sample))
        for mine, sample in zip(value, samples, strict=True)
    )


def _container(case: Case, place: int) -> str:
    return kinds.at(case, place).wrong


def _agrees(case: Case, place: int) -> bool:
    seen, due = case.seen[place], _due(case, place)
    if seen.error is not None or due is None:
        return due is None
    return near(came(seen.value, due), due)


def _due(case: Case, place: int) -> Any:
    """What the explanation of the single samples gives for a batch; None where both have no answer."""
    assert case.model is not None
    try:
        due = case.model(case.subject.calls[place])
    except Exception:  # the explanation is one of single samples, or it explains why this batch stops
        return None if case.seen[place].error is not None else case.subject.reference[place].value
    if case.batches_too:
        return due
    right = case.subject.reference[place].value
    shape = np.shape(right[0]) if isinstance(right, tuple) else np.shape(right)
    mine = np.shape(due[0]) if isinstance(due, tuple) else np.shape(due)
    # With three axes the first one counts steps: one more or less of them leaves the samples as they are.
    samples = mine[:1] == shape[:1] or (len(shape) > 2 and mine[1:] == shape[1:])
    return due if samples or len(mine) != len(shape) else right


def _raised(case: Case, place: int) -> tuple[str, str, str]:
    # Public numbers, and so is the line that they stop in.
    made = case.ask(tidy(case.subject.calls[place], case.subject.codes))
    seen = made if made.error is not None else case.seen[place]
    own = errors.of_observation(seen, case.cells, 1) if seen is made else None
    if own is not None and own.name == "error: own raise":
        return "batch: own raise", own.seen.replace("numbers", "a batch"), own.asks
    kind, message = seen.error or ("", "")
    complaint, _ = complaints.of_error(kind, message)
    name = f"batch: {kind if complaint else 'raises'}"
    reason = complaint or "It does not go through."
    alone = "is fine" if all(map(case.right, case.subject.alike_first)) else "has an answer"
    asks = next((each for start, each in _ASKED.items() if reason.startswith(start)), _ASKS)
    return name, f"One sample {alone}, a batch stops: {reason[:1].lower()}{reason[1:]}", asks


def _gave(case: Case, place: int) -> tuple[str, str, str]:
    due, right = _due(case, place), case.subject.reference[place].value
    value = case.seen[place].value
    if isinstance(right, tuple):
        if not isinstance(value, tuple | list) or len(value) != len(right):
            return "batch: results", "In a batch something else comes back.", "What does the contract name?"
        part = next((n for n, (v, d) in enumerate(zip(value, due, strict=True)) if not near(v, d)), 0)
        told = _gave_part(case, place, value[part], right[part], due[part])
        return told[0], told[1].replace(_ANSWER, f"the {PLACES[part]} result"), told[2]
    return _gave_part(case, place, value, right, due)


def _gave_part(case: Case, place: int, value: Any, right: Any, due: Any) -> tuple[str, str, str]:
    array = came(value, right)
    if isinstance(array, list | tuple) and len(array) > len(right):
        return "batch: longer", *_LONGER
    if not isinstance(array, np.ndarray | int | float):
        return "batch: kind", "For a batch something else than an array comes back.", _ASKS
    shape, wanted = np.shape(array), np.shape(right)
    if shape == wanted:
        return _same_shape(case, place, np.asarray(array, dtype=float), np.asarray(due, dtype=float))
    if len(shape) == len(wanted) and shape[1:] == wanted[1:] and 0 < shape[0] < wanted[0]:
        few = shape[0]
        if near(array, np.asarray(due)[:few]):
            rows = "row comes" if few == 1 else f"{few} rows come"
            seen = f"Of a batch only the first {rows} back."
            return "batch: first rows only", seen, "Does return stand inside the loop?"
    if shape == wanted[1:] and len(shape) == 1 < wanted[0]:
        told = one_row.told(case, place, np.asarray(array, dtype=float), np.asarray(due))
        return told or _other_shape(shape, wanted)
    return _other_shape(shape, wanted)


def _other_shape(  # noqa: PLR0911  # one return a shape
    shape: tuple[int, ...], wanted: tuple[int, ...]
) -> tuple[str, str, str]:
    size = int(np.prod(wanted))
    if wanted == ():
        return (
            "batch: several",
            "For a batch one number is due, and several come back.",
            "Over what is it taken?",
        )
    if int(np.prod(shape)) == size and len(shape) == 1:
        return "batch: flat", "A batch comes back as one long row.", "Where does one sample end?"
    if int(np.prod(shape)) == size and len(shape) == len(wanted) - 1:
        longer = "numbers of several samples stand in one row"
        how = longer if shape[-1] != wanted[-1] else "rows of several samples stand in one table"
        seen = f"In a batch an axis is missing from {_ANSWER}: the {how}."
        return "batch: run together", seen, "Where does one sample end?"
    if shape == wanted[::-1]:
        return "batch: turned", "A batch comes back turned: samples stand in columns.", "What is a row here?"
    if len(shape) == len(wanted) and shape[0] != wanted[0] and shape[0] % max(wanted[0], 1) == 0:
        return "batch: longer", *_LONGER
    if shape == wanted[1:] and len(shape) > 1:
        return "batch: axis", f"In a batch an axis is missing from {_ANSWER}.", "Which one holds the samples?"
    if shape == wanted[1:]:
        return "batch: one", "Of a batch only one row comes back.", "What happens to the other samples?"
    if shape == wanted[:1]:
        return "batch: one number", "Of every sample only one number comes back.", _ASKS
    if shape == ():
        return "batch: number", "Of a batch a single number comes back.", _ASKS
    if len(shape) == len(wanted) and shape[:-1] == wanted[:-1]:
        return "batch: shape", f"In a batch {_ANSWER} has rows of another length than is due.", _ASKS
    return "batch: shape", f"In a batch {_ANSWER} has another shape than is due.", _ASKS


def _same_shape(case: Case, place: int, value: np.ndarray, due: np.ndarray) -> tuple[str, str, str]:
    first = case.subject.batches[0]
    if place == first or case.seen[first].error is None:
        change = _small_change(case, first)
        if change is not None:
            return change
    samples = len(value) if value.ndim else 1  # a loss is one number for the whole batch
    rows = np.all(right_places(value, due).reshape(samples, -1), axis=1)
    if rows.any():
        right = "first" if rows[0] and not rows[1:].any() else "some"
        seen = f"Of a batch only the {right} rows are right."
        return f"batch: {right} rows", seen, "Does every sample go the same way?"
    scaled = _scaled(value, due)
    if scaled is not None:
        return scaled
    if not _by_samples(case, place):
        return (
            "batch: off",
            "In a batch other numbers come out than are due.",
            "What happens when samples stand side by side?",
        )
    if not _are_mixed(case, place):
        return "batch: rows off", "In a batch a row is not what its sample alone gives.", _ASKS
    return (
        "batch: mixed",
        "In a batch the samples are mixed: a row is not what its sample alone gives.",
        _ASKS,
    )


def _are_mixed(case: Case, place: int) -> bool:
    """Do other rows change when one sample does? Made-up numbers tell."""
    call = tidy(case.subject.calls[place], case.subject.codes)
    single = case.subject.calls[case.subject.first]
    moved = []
    for number, (many, alone) in enumerate(zip(call.arguments, single.arguments, strict=True)):
        array = np.array(many, dtype=float) if np.ndim(many) > max(np.ndim(alone), 1) else many
        if array is not many and number not in case.subject.codes:
            array[..., -1, :] += 0.25  # its last sample
        moved.append(array)
    before, after = (results(case.ask(each).value) for each in (call, Call(call.name, tuple(moved))))
    if not before or [part.shape for part in before] != [part.shape for part in after]:
        return True
    others = [
        (one[..., :-1, :], other[..., :-1, :])
        for one, other in zip(before, after, strict=True)
        if one.ndim > 1
    ]
    return not others or not all(near(*pair) for pair in others)


def _scaled(value: np.ndarray, due: np.ndarray) -> tuple[str, str, str] | None:
    """Every number is off by one factor: a sum for a mean, say, or the wrong count."""
    largest = np.argmax(np.abs(due))
    factor = value.flat[largest] / due.flat[largest] if due.any() else np.nan
    if not np.isfinite(factor) or not factor or not near(value, factor * due):
        return None
    size = "large" if abs(factor) > 1 else "small"
    return (
        "batch: scaled",
        f"In a batch every number of {_ANSWER} is too {size}, all by the same factor.",
        "Is a sum due or a mean, and over how many: the samples, the steps, or both?",
    )


def _rows_stand_alone(case: Case, place: int) -> bool:
    """Is the first row of a batch, and the last one, what the submission gives for that sample alone?"""
    call, right = case.subject.calls[place], case.subject.reference[place].value
    together = results(came(case.seen[place].value, right))
    singles = [_sample(case, call, row) for row in (0, -1)]
    case.expect(singles)
    alone = [results(came(case.ask(single).value, reference(case, single))) for single in singles]
    return bool(together) and all(
        len(own) == len(together)
        and all(part.ndim and near(_row(part, row), each) for part, each in zip(together, own, strict=True))
        for row, own in zip((0, -1), alone, strict=True)
    )


def _sample(case: Case, call: Call, row: int) -> Call:
    """One sample of a batch by itself."""
    single = case.subject.calls[case.subject.first]
    pairs = zip(call.arguments, single.arguments, strict=True)
    return Call(call.name, tuple(_row(a, row) if np.ndim(a) > np.ndim(b) else a for a, b in pairs))


def _row(array: np.ndarray, row: int) -> np.ndarray:
    """What belongs to one sample: a sample is a row, whatever axes stand before."""
    return np.asarray(np.take(array, row, axis=-2 if array.ndim > 1 else -1))


def _by_samples(case: Case, place: int) -> bool:
    """Does the right answer give for every sample of the batch what it gives for that sample alone?"""
    due, call = case.subject.reference[place].value, case.subject.calls[place]
    try:
        alone = case.subject.function(*_sample(case, call, 0).arguments)
        parts = zip(due, alone, strict=True) if isinstance(due, tuple) else [(due, alone)]
        return all(near(_row(part, 0), own) for part, own in parts)
    except Exception:  # one sample of it is no call that the exercise allows
        return False


def _small_change(case: Case, place: int) -> tuple[str, str, str] | None:
    """A change that single samples do not feel; or one of the batches' own road, if all of them show it."""
    value = case.seen[place].value
    if not isinstance(value, np.ndarray):
        return None
    subject = case.subject
    single = {p: subject.reference[p].value for p in subject.probes}
    several = {p: case.seen[p].value for p in subject.batches if case.seen[p].error is None}
    found = [
        (row, program)
        for program, table in subject.batch_table
        for row in table.find([value.astype(float)])
        if row.changes
    ]
    for given in (single, several):
        for row, program in found:
            if holds(partial(_run, program, row.changes), subject, given):
                name, seen, asks = sentences.of(row.changes[0])
                return f"batch: {name}", f"In a batch: {seen[:1].lower()}{seen[1:]}", asks
    return None


def _run(program: Program, changes: Sequence[Change], call: Call) -> Any:
    return program.run(call.arguments, changes)
