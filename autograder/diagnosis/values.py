"""Which small changes of the reference give these numbers: known mistakes first, then the fewest changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.diagnosis import nearness, rearranged, results, sentences
from autograder.diagnosis.agreement import Model, given_by, holds, near
from autograder.diagnosis.case import Case, Known, Subject
from autograder.diagnosis.kinds import unwrapped
from autograder.diagnosis.programs import Evaluation, Program
from autograder.diagnosis.tables import ONE, Entry, Enumeration, Row, Table
from autograder.diagnosis.variants import COMMON, Change, merged
from autograder.diagnosis.words import Words
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, Observation, alike

QUESTION = "value"
MOST_HEARD = 0.75  # of the arguments
MOST_FAULTS = 2  # of an answer that is compared with the reference once more, without the author's mistakes
FEW = 2  # a yes and a no
PLACES = ("first", "second", "third", "fourth", "fifth")
UNLIKELY = 4  # what it costs: more than another single change, or two
FAVOURED = 3  # what stands in the answer: more than a step that is as good
TRIED = 40  # explanations of the same numbers that are tried on the other calls


@dataclass(frozen=True)
class Explanation:
    """Faults whose sum gives the numbers, and a function that gives them too.

    kept: of the reference's steps, the share that is left; None where an author's mistake says nothing of it.
    rearranged: are whole rows or layers elsewhere, in batches as in single samples?
    """

    faults: tuple[Fault, ...]
    model: Model
    kept: float | None = None
    rearranged: bool = False


@dataclass(frozen=True)
class Allowed:
    """Which explanations may be given: the author's own mistakes too? And what is written in the answer."""

    authors: bool = True
    written: str = ""

    def cost(self, row: Row, program: Program, formula: Program) -> float:
        """What is likely comes first: a step that stands in the code as often as in the reference is hardly
        left out, nor one that the reference takes and its formula does not; what has no name says little.
        """
        plain = [change.about for change in row.changes if change.what == "not called" and not change.detail]
        there = any(self._has(step) >= nearness.times(program, step) for step in plain)
        inner = not all(nearness.times(formula, step) for step in plain)
        nameless = any(change.what == "step" for change in row.changes)
        unspoken = any(change.what in ("operator", "dropped") and not change.about for change in row.changes)
        written = FAVOURED * self._is_written(row)
        return row.cost + UNLIKELY * (there or inner or nameless) + unspoken - written

    def _is_written(self, row: Row) -> bool:
        """Where the text takes something from 1: `1 - sigmoid(z)` is no wrong sign, though it is the same."""
        return row.happened == "taken from 1" and bool(re.search(r"(?<![\w.)])1(?:\.0?)? - ", self.written))

    def _has(self, step: str) -> int:
        return len(re.findall(rf"\b{re.escape(step)}\(", self.written))


def answers(case: Case) -> Iterator[Fault]:
    """What explains wrong numbers on single samples; sets the case's model for the questions after it."""
    subject = case.subject
    plain = [place for place in subject.alike_first if case.seen[place].error is None]
    plain = [place for place in plain if not _overflowed(case, place)] or plain
    if not plain:
        yield from _known_parts(case)
        return
    given = {place: _numbers(case, place) for place in plain}
    if all(_right(subject, place, given[place]) for place in plain):
        case.model = lambda call: subject.function(*call.arguments)
        return
    alone = {place: case.seen[place].value for place in plain}
    explanation = explain(subject, given, alone, Allowed(written=case.own_text))
    explanation = _everywhere(case, explanation and _remembering(explanation))
    explanation = explanation or _of_another(subject, alone, Allowed(written=case.own_text))
    if explanation is not None:
        case.model, case.batches_too = explanation.model, explanation.rearranged
        kept = 0.0 if _tells_nothing(subject, case.seen) else _kept(subject, explanation, given, alone)
        for fault in _as_written(case, explanation.faults):
            yield replace(fault, kept=kept)


def _as_written(case: Case, faults: Sequence[Fault]) -> Sequence[Fault]:
    """Arrays of the notebook's under the name that stands in the text, where all that is made of them is
    what the arguments would have to be."""
    faults = [_unused(case, fault) for fault in faults]
    taken = [fault for fault in faults if fault.name.startswith("global ")]
    named = {fault.name.removeprefix("global ") for fault in taken}
    if not taken or not case.borrowed or named & set(case.borrowed):
        return faults
    seen, asks = sentences.borrowed(case.borrowed[0])
    first = replace(taken[0], name=f"global {case.borrowed[0]}", seen=seen, asks=asks)
    return [first, *(fault for fault in faults if fault not in taken)]


def _unused(case: Case, fault: Fault) -> Fault:
    """A step without a name in the place of another one says little: an argument that the text never uses,
    much."""
    head, _, body = case.own_text.partition(":")
    idle = [
        name
        for name in case.subject.parameters
        if re.search(rf"\b{re.escape(name)}\b", head) and not re.search(rf"\b{re.escape(name)}\b", body)
    ]
    if fault.name != "step" or len(idle) != 1:
        return fault
    seen, asks = f"`{idle[0]}` is never used, so that it has no say.", f"Where does `{idle[0]}` come in?"
    return replace(fault, name=f"unused `{idle[0]}`", seen=seen, asks=asks)


def _overflowed(case: Case, place: int) -> bool:
    """Did NumPy warn, and is what came no number? That is a fault of its own, told by its own question."""
    value = case.seen[place].value
    warned = bool(case.seen[place].warnings) and place not in case.subject.probes
    return (
        warned and isinstance(value, np.ndarray) and value.dtype.kind == "f" and not np.isfinite(value).all()
    )


def _remembering(found: Explanation) -> Explanation:
    """Its model is asked for every call again by the questions after this one."""
    made: dict[int, tuple[Call, Any]] = {}

    def model(call: Call) -> Any:
        if id(call) not in made:
            made[id(call)] = call, found.model(call)  # a call that is kept has its identity for itself
        return made[id(call)][1]

    return replace(found, model=model)


def _everywhere(case: Case, found: Explanation | None) -> Explanation | None:
    """Where what explains calls of the first sizes fails at others: what explains all, if anything."""
    subject = case.subject
    places = [place for place in subject.plain if case.seen[place].error is None]
    given = {place: _numbers(case, place) for place in places}
    if found is None or holds(found.model, subject, given):
        return found
    alone = {place: case.seen[place].value for place in places}
    return explain(subject, given, alone, Allowed(written=case.own_text)) or found


def explain(
    subject: Subject, given: dict[int, Any], alone: dict[int, Any], allowed: Allowed
) -> Explanation | None:
    """The first explanation that holds on all single samples, of their numbers or, without, as they came."""
    several = isinstance(subject.reference[subject.probes[0]].value, tuple)
    if any(given.get(place) is None for place in subject.probes):
        if several:
            return _one_of_several(subject, alone, allowed)
        given = alone
    declared = _known(subject, given) if allowed.authors else None
    if declared is not None:
        return declared
    if several:
        found = _of_several(subject, given, allowed)
    else:
        found = next(_of_one(subject, given, 0, allowed), None)
    return found or _of_rearranged(subject, given)


def _of_another(subject: Subject, alone: dict[int, Any], allowed: Allowed) -> Explanation | None:
    """Where several arrays come back for one: another of them than the first that fits."""
    one_is_due = isinstance(subject.reference[subject.probes[0]].value, np.ndarray)
    several = all(isinstance(value, tuple | list) for value in alone.values())
    counts = {len(value) for value in alone.values()} if several else set()
    arrays = several and all(isinstance(part, np.ndarray) for value in alone.values() for part in value)
    if not one_is_due or len(counts) != 1 or not arrays:
        return None
    for number in reversed(range(counts.pop())):
        found = explain(subject, {p: value[number] for p, value in alone.items()}, {}, allowed)
        if found is not None:
            return found
    return None


def _of_rearranged(subject: Subject, given: dict[int, Any]) -> Explanation | None:
    found = rearranged.explained(subject, given)
    return None if found is None else Explanation(*found, 1.0, rearranged=True)


def _kept(subject: Subject, found: Explanation, given: dict[int, Any], alone: dict[int, Any]) -> float:
    """The share of the reference's steps; an author's mistake says by itself what is left of them."""
    if found.kept is not None:
        return _left(subject, found)
    only = next(
        (known for known in subject.known if [f"known: {known.name}"] == [f.name for f in found.faults]), None
    )
    if only is not None:
        return kept_by(subject, only)
    if len(found.faults) > MOST_FAULTS:
        return 0.0
    return _left(subject, explain(subject, given, alone, Allowed(authors=False)))


def _tells_nothing(subject: Subject, shown: Sequence[Observation]) -> bool:
    """The same whatever goes in, one number in every place, or a yes and a no where many numbers are due."""
    places = [place for place in subject.plain if shown[place].error is None]
    given = [shown[place].value for place in places]
    if len(given) > 1 and all(alike(value, given[0]) for value in given):
        return True
    numbers, due = (_different(values) for values in (given, [subject.reference[p].value for p in places]))
    return numbers == 1 or numbers == FEW < due - FEW


def _different(values: Sequence[Any]) -> int:
    """How many different numbers there are; 0 of several results, or of what holds no numbers."""
    try:
        numbers = np.concatenate([np.ravel(np.asarray(value, dtype=float)) for value in values])
    except (TypeError, ValueError):
        return 0
    return len(np.unique(numbers))


def _left(subject: Subject, found: Explanation | None) -> float:
    """Of the reference's steps; of an answer that does not look at its arguments, none."""
    if found is None or not found.kept or not subject.probes:
        return 0.0
    taken = sum(fault.name.startswith("global ") for fault in found.faults)
    return found.kept if _listens(subject, found.model, taken) else 0.0


def _listens(subject: Subject, model: Model, taken: int) -> bool:
    """Have the arguments a say that have one in the reference, all but one in four?

    taken: those in whose place the notebook's own arrays stand; one at least has to be heard.
    """
    call = subject.calls[subject.probes[0]]
    base = given_by(model, call)
    given_back = base if isinstance(base, tuple) else (base,)
    if all(any(near(result, argument) for argument in call.arguments) for result in given_back):
        return False  # what went in comes back
    heard = [not all(near(given_by(model, each), base) for each in moved) for moved in subject.moved]
    return sum(heard) > 0 and sum(heard) + taken >= MOST_HEARD * len(heard)


def kept_by(subject: Subject, known: Known) -> float:
    """The same of a misconception, as it answers; found once a process."""
    if known.name not in subject.shares:
        subject.shares[known.name] = _kept_by(subject, known)
    return subject.shares[known.name]


def _kept_by(subject: Subject, known: Known) -> float:
    if subject.only_batches_right(known.shown):
        return 1.0
    places = [place for place in subject.alike_first if known.shown[place].error is None]
    answered = bool(subject.probes) and set(subject.probes) <= set(places)
    if not answered or _tells_nothing(subject, known.shown):
        return 0.0
    alone = {place: known.shown[place].value for place in places}
    given = {p: unwrapped(value, subject.reference[p].value).value for p, value in alone.items()}
    return _left(subject, explain(subject, given, alone, Allowed(authors=False)))


def _numbers(case: Case, place: int) -> Any:
    return unwrapped(case.seen[place].value, case.subject.reference[place].value).value


def _right(subject: Subject, place: int, value: Any) -> bool:
    return near(value, subject.reference[place].value)


# --- known mistakes ----------------------------------------------------------------


def _known(subject: Subject, given: dict[int, Any]) -> Explanation | None:
    for mistake in subject.known:
        if mistake.hint and all(near(given[p], _shown(mistake, p)) for p in given):
            return Explanation((of_known(mistake, len(given)),), _of_function(mistake.function))
    return None


def _shown(mistake: Known, place: int) -> Any:
    seen = mistake.shown[place]
    return None if seen.error is not None else seen.value


def of_known(mistake: Known, calls: int = 0, kept: float = 0.0) -> Fault:
    """A misconception in the author's words."""
    words = Words.of(mistake.hint)
    return Fault(QUESTION, f"known: {mistake.name}", words.seen, words.asks, words.step, "", calls, kept)


# --- one result --------------------------------------------------------------------


def _of_one(subject: Subject, given: dict[int, Any], result: int, allowed: Allowed) -> Iterator[Explanation]:
    """Explanations by the tables, cheapest first; then those of what lost its digits on top of it."""
    arrays = _arrays(given[place] for place in subject.probes)
    if arrays is None:
        return
    yield from _looked_up(subject, given, arrays, result, allowed)
    for coarse in results.coarse(arrays):
        yield from _looked_up(subject, given, arrays, result, allowed, coarse)


def _looked_up(
    subject: Subject,
    given: dict[int, Any],
    arrays: Sequence[np.ndarray],
    result: int,
    allowed: Allowed,
    coarse: str = "",
) -> Iterator[Explanation]:
    """coarse: what took digits from the numbers, so that those of the tables are only near them."""
    gap = results.COARSE[coarse] if coarse else 0.0
    formula = subject.programs[0] if subject.programs else None
    candidates = [
        (allowed.cost(row, program, formula or program) + number / 10, row, program)
        for number, (program, tables) in enumerate(subject.tables)
        for row in tables[result].find(arrays, gap)
        if (row.known < 0 or (allowed.authors and not _seems_right(subject, row.known, given)))
        and not (coarse and row.happened.startswith(results.LOSSY))
        and not (number and any(change.what == "order" and not change.about for change in row.changes))
    ]
    candidates.sort(key=lambda item: item[0])
    for _, row, program in candidates[:TRIED]:
        model = _model(subject, row, program, result)
        model = _then(model, coarse) if coarse else model
        if holds(model, subject, given):
            mistake = subject.known[row.known] if row.known >= 0 else None
            kept = nearness.share(program, row.changes) if mistake is None else None
            faults = [*_faults(row.changes, row.happened, mistake, len(given))]
            faults += _faults((), coarse, None, len(given))
            yield Explanation(tuple(faults), model, kept)


def _seems_right(subject: Subject, known: int, given: dict[int, Any]) -> bool:
    """Does this mistake give on these calls what is due? Then it explains nothing of them."""
    return all(_right(subject, place, _shown(subject.known[known], place)) for place in given)


def _arrays(values: Iterable[Any]) -> list[np.ndarray] | None:
    items = list(values)
    if not all(isinstance(value, np.ndarray | int | float) for value in items):
        return None
    return [np.asarray(value, dtype=float) for value in items]


def _model(subject: Subject, row: Row, program: Program, result: int) -> Model:
    if row.known >= 0:
        inner = _of_function(subject.known[row.known].function)
    else:
        inner = _run(program, row.changes, result)
    return _then(inner, row.happened) if row.happened else inner


def _of_function(function: Callable[..., Any], result: int | None = None) -> Model:
    def run(call: Call) -> Any:
        value = function(*call.arguments)
        return value if result is None else value[result]

    return run


def _applied(change: results.Whole, value: Any) -> Any:
    try:
        return change(np.asarray(value, dtype=float)[None])[0]
    except (ValueError, IndexError):
        return None


def _then(model: Model, what: str) -> Model:
    return lambda call: _applied(results.CHANGES[what], model(call))


def _run(program: Program, changes: Sequence[Change], result: int) -> Model:
    def run(call: Call) -> Any:
        with np.errstate(all="ignore"):
            value = program.run(call.arguments, changes)
        return value[result] if len(program.results) > 1 else value

    return run


def _faults(changes: Sequence[Change], what: str, mistake: Known | None, calls: int) -> Iterator[Fault]:
    if mistake is not None:
        yield of_known(mistake, calls)
    for change in merged(changes):
        name, seen, asks = sentences.of(change)
        yield Fault(QUESTION, name, seen, asks, calls=calls)
    if what:
        _, seen, asks = results.HAPPENED[what]
        yield Fault(QUESTION, what, seen, asks, calls=calls)


# --- several results ---------------------------------------------------------------


def _of_several(subject: Subject, given: dict[int, Any], allowed: Allowed) -> Explanation | None:
    """Each result for itself; the later ones as they come of the submission's own first one."""
    straight = _in_order(subject, given, allowed, ONE)
    if straight is not None and len(straight.faults) < 2:  # no exchange explains it with less
        return straight
    other = {place: tuple(reversed(value)) for place, value in given.items()}
    turned = _in_order(subject, other, allowed, COMMON)
    if turned is not None and (straight is None or len(turned.faults) + 1 < len(straight.faults)):
        swapped = Fault(
            QUESTION,
            "results swapped",
            "The results come in the other order.",
            "Which one does the contract name first?",
            calls=len(given),
        )
        model = turned.model
        return Explanation((swapped, *turned.faults), lambda call: tuple(reversed(model(call))), turned.kept)
    return straight or _later_first(subject, given, allowed)


def _later_first(subject: Subject, given: dict[int, Any], allowed: Allowed) -> Explanation | None:
    """The second of two results by itself, and the first one as it comes of the submission's own second."""
    program = next(iter(subject.programs), None)
    names = [getattr(each, "id", "") for each in program.results] if program is not None else []
    made = {step.name: step.expression for step in program.steps} if program is not None else {}
    if program is None or len(names) != 2 or not set(names) <= set(made):
        return None
    part = {place: value[1] for place, value in given.items()}
    second = next(_of_one(subject, part, 1, allowed), None)
    if second is None or second.kept is None:
        return None
    walk = Enumeration(program, subject.arguments(subject.probes), subject.leaves)
    own = [
        {**program.stepped(subject.calls[place].arguments), names[1]: np.asarray(part[place])}
        for place in subject.probes
    ]
    arrays = [np.asarray(given[place][0]) for place in subject.probes]
    for row in _same(walk.of_step(made[names[0]], ONE, own), arrays):
        if all(near(given[p][0], _of_step(subject, p, program, row, names, part)) for p in given):
            faults = _once([*second.faults, *_faults(row.changes, "", None, len(given))])
            kept = max(0.0, second.kept + nearness.share(program, row.changes) - 1)
            return Explanation(tuple(faults), _pair_model(program, row, names, second.model), kept)
    return None


def _of_step(
    subject: Subject, place: int, program: Program, row: Row, names: Sequence[str], part: dict[int, Any]
) -> Any:
    """The first result of a call, changed so, of what came as the second."""
    return _step_value(program, row, names, subject.calls[place], part[place])


def _step_value(program: Program, row: Row, names: Sequence[str], call: Call, second: Any) -> Any:
    expression = next(step.expression for step in program.steps if step.name == names[0])
    try:
        with np.errstate(all="ignore"):
            known = {**program.stepped(call.arguments), names[1]: second}
            return Evaluation(known, changes=row.changes).value(expression)
    except Exception:  # it has no answer here
        return None


def _pair_model(program: Program, row: Row, names: Sequence[str], second: Model) -> Model:
    def run(call: Call) -> Any:
        later = second(call)
        return _step_value(program, row, names, call, later), later

    return run


def _in_order(subject: Subject, given: dict[int, Any], allowed: Allowed, budget: int) -> Explanation | None:
    """budget: what a change of a later result may cost."""
    due = {place: subject.reference[place].value for place in given}
    first = {place: value[0] for place, value in given.items()}
    faults: list[Fault] = []
    models: list[Model] = []
    kept: list[float | None] = []
    if all(near(first[place], due[place][0]) for place in given):
        models.append(lambda call: subject.function(*call.arguments)[0])
    else:
        explanation = _known_part(subject, first, 0, alone=True) if allowed.authors else None
        explanation = explanation or next(_of_one(subject, first, 0, allowed), None)
        explanation = explanation or (_known_part(subject, first, 0) if allowed.authors else None)
        if explanation is None:
            return None
        faults += explanation.faults
        models.append(explanation.model)
        kept.append(explanation.kept)
    for number in range(1, len(due[subject.probes[0]])):
        part = {place: value[number] for place, value in given.items()}
        if all(near(part[place], due[place][number]) for place in given):
            models.append(_of_function(subject.function, number))
            continue
        explanation = _known_part(subject, part, number, alone=True) if allowed.authors else None
        explanation = explanation or _of_own(subject, part, given, number, models[0], budget)
        explanation = explanation or next(_of_one(subject, part, number, allowed), None)
        explanation = explanation or (_known_part(subject, part, number) if allowed.authors else None)
        explanation = explanation or _again(given, number, models)
        if explanation is None:
            return None
        faults += explanation.faults
        models.append(explanation.model)
        kept.append(explanation.kept)
    lost = None if None in kept else sum(1 - share for share in kept if share is not None)
    return Explanation(
        tuple(_once(faults)),
        lambda call: tuple(model(call) for model in models),
        None if lost is None else max(0.0, 1 - lost),
    )


def _once(faults: Sequence[Fault]) -> list[Fault]:
    return list({fault.name: fault for fault in faults}.values())


def _known_part(
    subject: Subject, part: dict[int, Any], number: int, alone: bool = False
) -> Explanation | None:
    """A known mistake of which this one result is as here; one that is right otherwise speaks of it best.

    alone: only such a one.
    """
    candidates: list[tuple[int, int, Known]] = []
    for mistake in subject.known:
        shown = {place: _shown(mistake, place) for place in part}
        if mistake.hint and all(
            isinstance(value, tuple) and len(value) > number and near(part[place], value[number])
            for place, value in shown.items()
        ):
            others = sum(
                not near(mine, due)
                for place, value in shown.items()
                for other, (mine, due) in enumerate(zip(value, subject.reference[place].value, strict=False))
                if other != number
            )
            if not (alone and others):
                candidates.append((others, len(candidates), mistake))
    if not candidates:
        return None
    _, _, best = min(candidates)
    return Explanation((of_known(best, len(part)),), _of_function(best.function, number))


def _again(given: dict[int, Any], number: int, models: Sequence[Model]) -> Explanation | None:
    """A later result that is an earlier one once more."""
    for before in range(number):
        if all(near(value[number], value[before]) for value in given.values()):
            seen = f"The {PLACES[number]} result is the {PLACES[before]} once more."
            asks = "What does the contract want in each of the two places?"
            fault = Fault(QUESTION, f"{PLACES[before]} result twice", seen, asks, calls=len(given))
            return Explanation((fault,), models[before])
    return None


def _known_parts(case: Case) -> Iterator[Fault]:
    """Where arguments are no plain arrays: wrong results that a known mistake has as well, on all calls."""
    subject = case.subject
    places = [place for place, call in enumerate(subject.calls) if call.name == subject.exercise]
    given = {place: case.seen[place].value for place in places}
    due = {place: subject.reference[place].value for place in places}
    if not places or not all(
        isinstance(due[p], tuple) and isinstance(given[p], tuple) and len(given[p]) == len(due[p])
        for p in places
    ):
        return
    found: list[Fault] = []
    for number in range(len(due[places[0]])):
        part = {place: value[number] for place, value in given.items()}
        if all(near(part[place], due[place][number]) for place in places):
            continue
        known = _known_part(subject, part, number)
        found += known.faults if known is not None else ()
    yield from _once(found)


def _of_own(
    subject: Subject,
    part: dict[int, Any],
    given: dict[int, Any],
    number: int,
    first: Model,
    budget: int,
) -> Explanation | None:
    """A later result, made of the submission's own first one, of which `first` is the model."""
    probes = subject.probes
    arrays = _arrays(part[place] for place in probes)
    for program in subject.programs if arrays is not None else ():
        step = _name_of_first(program)
        if step is None or len(program.results) <= number:
            continue
        for row in _rows_of_own(subject, program, step, number, given, arrays or [], budget):
            if _holds_own(program, step, row, number, subject, part, given):
                model = _run_own(program, step, row.changes, number, first)
                return Explanation(
                    tuple(_faults(row.changes, row.happened, None, len(part))),
                    _then(model, row.happened) if row.happened else model,
                    nearness.share(program, row.changes),
                )
    return None


def _rows_of_own(
    subject: Subject,
    program: Program,
    step: str,
    number: int,
    given: dict[int, Any],
    arrays: Sequence[np.ndarray],
    most: int,
) -> Iterator[Row]:
    """What gives these numbers, the cheapest to try first: one change at most, or what happened to them."""
    own = [{step: np.asarray(given[place][0])} for place in subject.probes]
    walk = Enumeration(program, subject.arguments(subject.probes), subject.leaves)
    straight = walk.given(number, 0, own)
    yield from _same(straight, arrays)
    yield from _same(walk.given(number, COMMON, own), arrays)
    shapes = tuple(np.shape(subject.reference[place].value[number]) for place in subject.probes)
    yield from Table.of(straight, results.CHANGES, shapes=shapes).find(arrays)
    if most > COMMON:
        yield from _same(walk.given(number, most, own), arrays)


def _same(entries: Iterable[Entry], arrays: Sequence[np.ndarray]) -> Iterator[Row]:
    for entry in entries:
        if all(map(near, entry.values, arrays)):
            yield Row(entry.cost, entry.changes)


def _run_own(program: Program, step: str, changes: Sequence[Change], number: int, first: Model) -> Model:
    def run(call: Call) -> Any:
        names = {**program.environment(call.arguments), step: first(call)}
        return Evaluation(names, changes=changes).value(program.results[number])

    return run


def _holds_own(
    program: Program,
    step: str,
    row: Row,
    number: int,
    subject: Subject,
    part: dict[int, Any],
    given: dict[int, Any],
) -> bool:
    for place, value in part.items():
        names = {**program.environment(subject.calls[place].arguments), step: np.asarray(given[place][0])}
        try:
            with np.errstate(all="ignore"):
                due = Evaluation(names, changes=row.changes).value(program.results[number])
        except Exception:  # it has no answer here
            return False
        if not near(value, _applied(results.CHANGES[row.happened], due) if row.happened else due):
            return False
    return True


def _name_of_first(program: Program) -> str | None:
    """The name under which the first result is used again."""
    first = program.results[0]
    name = getattr(first, "id", None)
    return name if isinstance(name, str) and name in {step.name for step in program.steps} else None


def _one_of_several(subject: Subject, alone: dict[int, Any], allowed: Allowed) -> Explanation | None:
    """One array came where several are due: which one it is, and what is wrong with it."""
    declared = _known(subject, alone) if allowed.authors else None
    if declared is not None:
        return declared
    candidates: list[tuple[int, int, Explanation]] = []
    for number in range(len(subject.reference[subject.probes[0]].value)):
        due = {place: subject.reference[place].value[number] for place in alone}
        if all(near(alone[place], due[place]) for place in alone):
            candidates.append((0, number, Explanation((), _of_function(subject.function, number), 1.0)))
            continue
        explanation = next(_of_one(subject, alone, number, allowed), None)
        if explanation is not None:
            candidates.append((len(explanation.faults), number, explanation))
    if not candidates:
        return None
    _, number, best = min(candidates, key=lambda item: item[:2])
    only = Fault(
        QUESTION,
        f"only the {PLACES[number]} result",
        f"Only the {PLACES[number]} of the results comes back.",
        "Which ones does the contract name?",
        calls=len(alone),
    )
    return Explanation((only, *best.faults), best.model, best.kept)
