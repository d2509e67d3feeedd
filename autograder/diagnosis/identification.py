"""Where nothing near the reference gives these numbers: what a few small, made-up calls tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np

from autograder.diagnosis import counts, first_off, like_it, other_shape, sentences, where_off
from autograder.diagnosis.agreement import near, right_places
from autograder.diagnosis.case import Case, Subject, with_argument
from autograder.diagnosis.explanations import PLACES
from autograder.diagnosis.kinds import came
from autograder.diagnosis.made_calls import (
    Part,
    arrays_of,
    joined,
    moved,
    raised,
    reference,
    results,
    right_by_chance,
    samples_of,
    scaled,
    tidy,
)
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, alike

QUESTION = "identification"
Told = tuple[str, str, str]
_SOME = (
    "some inputs",
    "It is right for some numbers, and wrong for others.",
    "What do those have in common that it is right for?",
)
_ALL_THERE = {"by sign": 0.8, "same factor": 1.0, "same amount": 1.0, like_it.BETWEEN: 0.8}  # of what is due
_LISTED = 4  # places that are named
UNHEARD = ", elsewhere"
_FEW = 3  # numbers, or kinds of them
_A_PART = 0.6  # of the steps: what came is right, and return stands in a loop, say
_LAYERS = 4  # a stack of at most so many is asked layer by layer


def answers(case: Case) -> Iterator[Fault]:
    """One sentence at most: which argument has no say, which numbers move together, or where it goes off."""
    subject = case.subject
    if not subject.plain or not case.steady:
        return
    if case.model is not None:
        if right_by_chance(case):
            yield from list(_unheard(case)) or _off_elsewhere(case)
        return
    if not _is_constant(case) and _is_whole(case):
        seen, asks = "Only whole numbers come back, decimals are due.", "What cuts them off, or rounds?"
        yield Fault(QUESTION, "whole numbers only", seen, asks, calls=len(subject.alike_first))
        return
    base = counts.few(case, tidy(subject.calls[subject.plain[0]], subject.codes))
    if not _is_constant(case):
        case.expect([base, *(raised(base, *place) for place in _moves(subject, base))])
    wrong = sum(not case.right(place) for place in subject.alike_first)
    some = 0 < wrong < len(subject.alike_first)
    for look in _looks(case, base):
        words = look()
        if words is not None and not (some and words[0].startswith("all ")):
            name, seen, asks = words
            if name.startswith(("constant", "no say", "cases")) and case.borrowed:
                name, (seen, asks) = f"global {case.borrowed[0]}", sentences.borrowed(case.borrowed[0])
            kept = _ALL_THERE[name] if name in _ALL_THERE else _right_share(case)
            if subject.only_batches_right(case.seen):
                name, seen, kept = f"alone: {name}", f"A batch is right, one sample alone is not. {seen}", 1.0
            yield Fault(QUESTION, name, seen, asks, calls=len(subject.alike_first), kept=kept)
            return
    yield from _far(case, base)
    unheard = list(_unheard(case)) if some else []
    yield from unheard
    if some and not unheard:
        yield Fault(QUESTION, *(where_off.told(case) or counts.where_wrong(case, base) or _SOME), calls=wrong)


def _unheard(case: Case) -> Iterator[Fault]:
    """An argument without a say, where an answer is right all the same."""
    base = tidy(case.subject.calls[case.subject.first], case.subject.codes)
    due = reference(case, base)
    mine, right = results(came(case.ask(base).value, due)), results(due)
    told = _no_say(Part(case, base, None, joined(mine), joined(right))) if mine and right else None
    if told is not None and told[0].startswith("no say"):
        yield Fault(QUESTION, f"{told[0]}{UNHEARD}", *told[1:], calls=1)


def _off_elsewhere(case: Case) -> Iterator[Fault]:
    """What is off in made-up numbers of the first sizes, where all planned ones come out right."""
    base = tidy(case.subject.calls[case.subject.first], case.subject.codes)
    for look in _looks(case, base):
        words = look()
        if words is not None:
            yield Fault(QUESTION, f"{words[0]}{UNHEARD}", *words[1:], calls=1)
            return


def _is_whole(case: Case) -> bool:
    """Is every number of single samples whole, other than what is due, and not the same everywhere?"""
    came, due = (
        joined(
            [np.zeros(0)]
            + [part for place in case.subject.alike_first for part in results(shown[place].value)]
        )
        for shown in (case.seen, case.subject.reference)
    )
    cut = came.size == due.size > _FEW and np.array_equal(came, np.rint(came)) and len(np.unique(came)) > _FEW
    return bool(cut) and not np.array_equal(due, np.rint(due))


def _right_share(case: Case) -> float:
    """Of the numbers of one sample, those that are right in every sample; what is 0 anyway does not count."""
    shares = []
    for place in case.subject.alike_first:
        wanted = case.subject.reference[place].value
        mine, due = results(came(case.seen[place].value, wanted)), results(wanted)
        if case.seen[place].error is not None:
            return 0.0
        if len(mine) == len(due) == 1 and mine[0].ndim == due[0].ndim >= 1:
            if _is_part(mine[0], due[0], case.subject.calls[place]):
                shares.append(_A_PART)
                continue
            mine = [_without_more(mine[0], due[0])]
        if [m.shape for m in mine] != [d.shape for d in due]:
            return 0.0
        numbers = joined(due)
        counts = numbers != 0
        right = right_places(joined(mine), numbers) & counts
        shares += [float(right.sum() / counts.sum())] if counts.any() else []
    return min(shares) if len(shares) > 1 else 0.0


def _is_part(value: np.ndarray, due: np.ndarray, call: Call) -> bool:
    """Are the first numbers or rows right, or the last ones, and no argument that was given back?"""
    few = len(value)
    if not 0 < few < len(due) or any(near(value, argument) for argument in call.arguments):
        return False
    return near(value, due[:few]) or near(value, due[-few:])


def _without_more(value: np.ndarray, due: np.ndarray) -> np.ndarray:
    """Of a row with one number more than is due, the others."""
    if value.ndim != 1 or value.size != due.size + 1:
        return value
    return value[1:] if near(value[1:], due) else value[:-1]


def _far(case: Case, base: Call) -> Iterator[Fault]:
    """Small numbers are right: are larger ones?"""
    for call, right in ((base, True), (scaled(case.subject, base, 10.0), False)):
        wanted = reference(case, call)
        mine, due = results(came(case.ask(call).value, wanted)), results(wanted)
        if not mine or len(mine) != len(due) or all(map(near, mine, due)) != right:
            return
    seen = "Small numbers in are right, ten times as large ones are off."
    yield Fault(QUESTION, "far", seen, "What sets a limit, or loses digits, on the way?")


def _looks(case: Case, base: Call) -> Iterator[Callable[[], Told | None]]:
    """What can be asked: of all results together, then of the first one that is wrong."""
    due = reference(case, base)
    mine, right = results(came(case.ask(base).value, due)), results(due)
    if not mine or not right:
        return
    if len(mine) == len(right) > 1:
        wrong = [number for number, pair in enumerate(zip(mine, right, strict=True)) if not near(*pair)]
        if not wrong:
            return
        whole = Part(case, base, None, joined(mine), joined(right))
        only = len(wrong) == 1 and _others_right(case, wrong[0])
        part = Part(case, base, wrong[0], mine[wrong[0]], right[wrong[0]], only)
    elif not near(mine[0], right[0]):
        whole = part = Part(case, base, 0, mine[0], right[0])
    else:
        return
    yield partial(_constant, whole)
    if part is not whole:
        yield partial(_of_part, _always_the_same, part)
    yield partial(_no_say, whole)
    for look in (other_shape.told, _layers, _arrangement, _mixed, _places):
        yield partial(_of_part, look, part)


def _others_right(case: Case, number: int) -> bool:
    """Is each of the other results right, in every sample?"""
    for place in case.subject.alike_first:
        due = case.subject.reference[place].value
        mine, right = results(came(case.seen[place].value, due)), results(due)
        pairs = [pair for other, pair in enumerate(zip(mine, right, strict=False)) if other != number]
        if len(mine) != len(right) or not all(near(*pair) for pair in pairs):
            return False
    return True


def _of_part(look: Callable[[Part], Told | None], part: Part) -> Told | None:
    """Where there are several results, which one it is."""
    told = look(part)
    if told is None or part.number is None or not isinstance(reference(part.case, part.call), tuple):
        return told
    name, seen, asks = told
    which = PLACES[part.number]
    seen = f"{seen[:1].lower()}{seen[1:]}"
    said = f"Only the {which} of the results is off: {seen}" if part.only else f"In the {which} result {seen}"
    return f"{which} {name}", said, asks


def _constant(part: Part) -> Told | None:
    case = part.case
    if not _is_constant(case):
        return None  # it is the same near this call alone, where a curve is flat for instance
    moved = [part.at(raised(part.call, number)) for number in arrays_of(case.subject, part.call)]
    due = [case.subject.reference[place].value for place in case.subject.alike_first]
    if not moved and all(alike(value, due[0]) for value in due):
        return None  # of codes only the planned ones can tell
    if all(
        mine is not None and right is not None and _same(mine, part) and not near(right, part.due)
        for mine, right in moved
    ):
        return (
            "constant",
            "The answer is the same, whatever goes in.",
            "Which of the arguments does it look at?",
        )
    return None


def _always_the_same(part: Part) -> Told | None:
    """Of several results this one: who keeps the first one, by its shape say, looks at nothing after that."""
    shown = samples_of(part)
    samples, dues = [value for _, value, _ in shown], [due for *_, due in shown]
    if len(samples) < len(part.case.subject.alike_first) or not all(
        near(value, samples[0]) for value in samples
    ):
        return None
    if len(samples) < 2 or all(near(due, dues[0]) for due in dues):
        return None
    asks = "Which arguments does it look at, or is an earlier answer kept?"
    return "constant", "It is the same, whatever goes in.", asks


def _is_constant(case: Case) -> bool:
    """Do all planned samples give the same?"""
    planned = [case.seen[place].value for place in case.subject.alike_first]
    return all(alike(value, planned[0]) for value in planned)


def _no_say(part: Part) -> Told | None:
    """An argument, or a layer of one, that changes nothing, though it should."""
    for number, *place in _moves(part.case.subject, part.call):
        mine, right = part.at(raised(part.call, number, *place))
        if mine is None or right is None or not _same(mine, part) or near(right, part.due):
            continue
        if not _no_say_in_small(part, number, place):
            continue
        ends = place == [len(part.call.arguments[number]) - 1] and _length_varies(part, number)
        last = [-1] if ends else place
        it = f"`{part.case.subject.parameters[number]}{last if place else ''}`"
        if not place and _has_a_say(part, number):  # of a layer, calls differ in the others too
            seen = f"A small change of {it} does not change the answer, and some other changes do."
            return f"cases of {it}", seen, "Which values of it does your code look for?"
        return (
            f"no say {it}",
            f"A change of {it} does not change the answer.",
            f"Where does {it} come in?",
        )
    return None


def _moves(subject: Subject, call: Call) -> Iterator[tuple[int, ...]]:
    """Each array, and each layer of a small stack: its argument's place, and its own there."""
    for number in arrays_of(subject, call):
        array = call.arguments[number]
        layers = range(len(array)) if array.ndim > 1 and len(array) <= _LAYERS else ()
        yield from ((number,), *((number, layer) for layer in layers))


def _length_varies(part: Part, number: int) -> bool:
    """Do planned calls differ in how many layers, or steps, this argument has?"""
    subject = part.case.subject
    return len({len(subject.calls[place].arguments[number]) for place in subject.plain}) > 1


def _has_a_say(part: Part, number: int) -> bool:
    """Do two planned calls that differ in this argument alone have different answers?"""
    case = part.case
    before: dict[object, Any] = {}
    for place in case.subject.alike_first:
        call, seen = case.subject.calls[place], case.seen[place]
        key = with_argument(call, number, np.zeros(0)).key
        if not alike(before.setdefault(key, seen.value), seen.value):
            return True
    return False


def _no_say_in_small(part: Part, number: int, place: Sequence[int]) -> bool:
    """The same of small numbers: large ones may be lost where a curve is flat."""
    call = scaled(part.case.subject, part.call, 1 / 16)
    below = scaled(part.case.subject, part.call, -1 / 16)  # a branch may go by the sign
    pairs = [(part.at(each)[0], part.at(raised(each, number, *place))[0]) for each in (call, below)]
    return all(
        mine is not None and other is not None and np.array_equal(mine, other, equal_nan=True)
        for mine, other in pairs
    )


def _same(value: np.ndarray, part: Part) -> bool:
    """The very same numbers, of which there are some."""
    return value.size > 0 and np.array_equal(value, part.value, equal_nan=True)


def _layers(part: Part) -> Told | None:
    """Some layers of a stack, or rows of a table, are right as a whole."""
    value, due = part.value, part.due
    if value.shape != due.shape or value.ndim < 2:
        return None
    right = right_places(value, due).reshape(len(due), -1).all(axis=1)
    alike_rows = all(near(row, value[0]) for row in value)
    if len(due) > 1 and alike_rows and not all(near(row, due[0]) for row in due):
        which = f", that of place {np.flatnonzero(right)[0]} (counted from 0)" if right.any() else ""
        asks = "Is it one array that goes into all of them, and is changed afterwards?"
        return "rows alike", f"All rows are the same{which}, and they should differ.", asks
    if right.all() or not right.any():
        return None
    off = np.flatnonzero(~right).tolist()
    listed = ", ".join(map(str, off[:_LISTED])) + (", ..." if len(off) > _LISTED else "")
    places = (
        f"Place {listed} along the first axis is"
        if len(off) == 1
        else f"Places {listed} along the first axis are"
    )
    seen = f"{places} off, the others are right (counted from 0)."
    return f"layers {listed}", seen, "What is done otherwise there?"


def _arrangement(part: Part) -> Told | None:
    value, due = part.value, part.due
    if value.size > 1 and near(np.sort(value, axis=None), np.sort(due, axis=None)):
        return "arrangement", "The right numbers are there, in another order.", "What does each place mean?"
    if value.shape == due.shape and 2 * right_places(value, due).sum() >= due.size:
        return None  # most are where they belong: which are not is said of their places
    shown = [(value, due), *((mine, right) for _, mine, right in samples_of(part))]
    if value.size > 2 and all(_some_there(*each) for each in shown):
        return (
            "arrangement",
            "Some of the right numbers are there, others are not.",
            "Which ones are missing?",
        )
    return None


def _some_there(value: np.ndarray, due: np.ndarray) -> bool:
    """Are more than half of the numbers that are due among these, wherever they stand?"""
    size = float(np.abs(due).max(initial=0.0))
    there = [np.isclose(value, number, rtol=1e-8, atol=1e-9 * size).any() for number in due.ravel()]
    return bool(2 * sum(there) > due.size)


def _mixed(part: Part) -> Told | None:
    """Each number should follow its own number alone, and follows another one."""
    value, due, base = part.value, part.due, part.call
    for number in arrays_of(part.case.subject, base):
        if np.shape(base.arguments[number]) != due.shape or due.size < 2:
            continue
        mine, right = part.at(moved(base, number))
        if mine is None or right is None or mine.shape != value.shape:
            continue
        others = ~np.isclose(mine, value, equal_nan=True).reshape(-1)[1:]
        if others.any() and np.isclose(right, due).reshape(-1)[1:].all():
            name = part.case.subject.parameters[number]
            seen = f"When one number of `{name}` changes, others of the answer change with it."
            return "mixed", seen, "Does each number go its way alone?"
    return None


def _places(part: Part) -> Told | None:
    value, due = part.value, part.due
    off = ~right_places(value, due).reshape(-1)
    if not off.any():
        return None
    told = like_it.nearer_to_zero(part, like_it.MANY)
    told = told or like_it.nearly(value, due) or _empty_places(part, off) or _by_sign(part)
    if told is not None:
        return told
    sign = "too large" if (value > due).all() else "too small" if (value < due).all() else "off"
    every = "Every number" if value.size > 1 else "The number"
    if off.all():
        seen = f"{every} is {sign}, also for small numbers in."
        if not _always(part, sign):
            sign, seen = "off", f"For some numbers in {every[:1].lower()}{every[1:]} is off, for others not."
        told = _in_step(part, every) or first_off.told(part.case) or where_off.told(part.case)
        told = told or like_it.nearer_to_zero(part, like_it.FEW_TERMS) or like_it.close(part)
        told = told or like_it.between(part)
        return told or (f"all {sign}", seen, "Which step is the first to differ?")
    told = where_off.told(part.case) or like_it.close(part)
    return told or ("some", "Some numbers are right, others are not.", "What sets them apart?")


def _always(part: Part, sign: str) -> bool:
    """Does it hold in every sample too?"""
    samples = samples_of(part)
    value = joined([mine for _, mine, _ in samples] or [np.zeros(0)])
    due = joined([right for *_, right in samples] or [np.zeros(0)])
    held = {"too large": value > due, "too small": value < due}.get(sign, ~right_places(value, due))
    return bool(held.all())


def _empty_places(part: Part, off: np.ndarray) -> Told | None:
    """The same places hold 0 in every sample, and the others are right."""
    samples = samples_of(part)
    if off.all() or not samples:
        return None
    for _, value, due in samples:
        wrong = ~right_places(value, due)
        if value.size != off.size or value[off].any() or (wrong & ~off).any():
            return None
    places = (np.flatnonzero(off) + 1).tolist()
    which = f"Number {places[0]} is" if len(places) == 1 else f"Numbers {places[0]} to {places[-1]} are"
    if places != list(range(places[0], places[-1] + 1)):
        which = "Some numbers are"
    return "empty places", f"{which} 0, the others are right.", "Does every number get its value?"


def _by_sign(part: Part) -> Told | None:
    """In all samples off only where the number that goes in is positive, and mostly there; or negative."""
    samples = samples_of(part)
    for number in arrays_of(part.case.subject, part.call) if len(samples) > 1 else ():
        given = np.concatenate([np.ravel(call.arguments[number]) for call, _, _ in samples])
        off = np.concatenate([~right_places(value, due) for _, value, due in samples])
        for side, signs in (("above", given > 0), ("below", given < 0)):
            if given.size != off.size or not (given * ~signs).any() or (off & ~signs).any():
                continue
            if 2 * off.sum() > signs.sum():
                it = f"`{part.case.subject.parameters[number]}`"
                seen = f"The numbers are off only where {it} is {side} zero."
                return "by sign", seen, "What is done otherwise on that side?"
    return None


def _in_step(part: Part, every: str) -> Told | None:
    """All numbers are off by the same factor, or by the same amount, whatever goes in."""
    came, wanted = [part.value], [part.due]
    for number in arrays_of(part.case.subject, part.call):
        mine, right = part.at(moved(part.call, number))
        if mine is None or right is None or mine.shape != right.shape:
            return None
        came.append(mine)
        wanted.append(right)
    came += [mine for _, mine, _ in samples_of(part)]
    wanted += [right for *_, right in samples_of(part)]
    value, due = joined(came), joined(wanted)
    told = (value != 0) | (due != 0)
    value, due = value[told], due[told]
    if not due.size or np.ptp(due) == 0:
        return None
    for name, apart, asks in (
        ("factor", value / due, "Is something divided that should not be, or not divided that should?"),
        ("amount", value - due, "What is added to all of them, or left out?"),
        ("product", value * due, "Which of the two stands below the line?"),
    ):
        if np.isfinite(apart).all() and near(apart, np.full_like(apart, apart[0])):
            turned = " and has the other sign" if name != "amount" and apart[0] < 0 else ""
            seen = f"{every} is off by the same {name}{turned}, whatever goes in."
            if name == "product":
                scaled = "" if near(abs(apart[0]), 1.0) else ", times the same factor"
                seen = f"{every} is upside down{turned}{scaled}: where more is due, less comes."
            return f"same {name}", seen, asks
    return None
