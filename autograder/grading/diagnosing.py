"""From a check file to what the diagnosis looks at, and from what it finds to what a student is told."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from autograder.diagnosis import OURS, batches, complaints, diagnose, elsewhere, errors, heard, levels
from autograder.diagnosis.asking import Asking
from autograder.diagnosis.case import Case, Known, Subject
from autograder.diagnosis.misconceptions import of_known
from autograder.diagnosis.shares import kept_by
from autograder.grading.check_file import CheckFile
from autograder.grading.plan import Mistake, Plan
from autograder.grading.student import Ask
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, Observation

_ENDED = ("Skipped", "Missing")  # there is nothing to ask any more


def subject(checks: CheckFile, exercise: str) -> Subject:
    """The exercise as the diagnosis sees it; made once a process."""
    cached: Subject | None = checks.subjects.get(exercise)
    if cached is None:
        cached = checks.subjects[exercise] = _subject(checks, checks.plans[exercise])
    return cached


def prepare(checks: CheckFile, exercise: str) -> None:
    """Make what diagnoses of this exercise share, which the first one would make otherwise."""
    shared = subject(checks, exercise)
    if shared.probes:
        _ = shared.tables, shared.mistake_entries, shared.moved
    if shared.batches:
        _ = shared.batch_table


def _subject(checks: CheckFile, plan: Plan) -> Subject:
    public, reference = checks.public, checks.reference[plan.exercise]
    mistakes = tuple(
        Known(mistake.name, mistake.hint, mistake.function, shown)
        for mistake, shown in zip(plan.mistakes, plan.shown_by_mistakes, strict=True)
    )
    return Subject(
        plan.exercise,
        tuple(inspect.signature(reference).parameters) if callable(reference) else (),
        plan.calls,
        plan.reference,
        checks.reference,
        mistakes,
        tuple(public.calls.get(plan.exercise, ())),
        public.arrays,
    )


def faults(
    subject: Subject,
    plan: Plan,
    observations: Sequence[Observation],
    asked: Sequence[tuple[Call, Observation]],
    live: Ask,
    cells: Mapping[int, str],
    place: str = "",
) -> tuple[Fault, ...]:
    """What is wrong, a misconception that explains every call alone first."""
    raised = [seen.error for seen in (*observations, *(seen for _, seen in asked)) if seen.error is not None]
    for kind, message in raised:
        if kind == "Stopped":
            return (errors.of_ending(message),)
    if any(kind in _ENDED for kind, _ in raised[: len(observations)]):
        return ()
    case = Case(subject, observations, Asking(live), cells, asked, place)
    whole = _exactly(plan, observations, asked)
    named = _by_author(_known(subject, whole), case) if whole else diagnose(case)
    return levels.filled(named, case)


def _by_author(known: Known, case: Case) -> tuple[Fault, ...]:
    """The misconception that shows the same on every call, and what it does not say of batches."""
    subject = case.subject
    said = of_known(known, len(subject.calls))

    def share(case: Case) -> Iterator[Fault]:
        yield replace(said, kept=kept_by(subject, known) or elsewhere.kept_by(subject, known))

    def besides(case: Case) -> Iterator[Fault]:
        yield from batches.beside_known(case, said.text)

    # Where our own code fails, the mistake is told without a share.
    told = [fault for fault in heard(case, share) if fault.question != OURS]
    return (*(told or [said]), *heard(case, besides))


def _known(subject: Subject, mistake: Mistake) -> Known:
    return next(known for known in subject.known if known.name == mistake.name)


def _exactly(
    plan: Plan, observations: Sequence[Observation], asked: Sequence[tuple[Call, Observation]]
) -> Mistake | None:
    """The first misconception that shows the same on every call, of which at least one answers."""
    seen = [*observations, *(seen for _, seen in asked)]
    if len(observations) != len(plan.calls) or not any(each.error is None for each in seen):
        return None
    places = list(range(len(observations)))
    for mistake, shown in zip(plan.mistakes, plan.shown_by_mistakes, strict=True):
        within = mistake.spec.within
        off = mistake.hint and next(
            (
                number
                for number, place in enumerate(places)
                if not plan.look_alike(observations[place], shown[place], within)
                or not _stop_alike(observations[place], shown[place])
            ),
            None,
        )
        if off:  # what one mistake differs in, others do: it is looked at first
            places.insert(0, places.pop(off))
        if mistake.hint and off is None:
            ask = plan.asking(mistake) if asked else None
            if ask is None or all(plan.look_alike(each, ask(call), within) for call, each in asked):
                return mistake
    return None


def _stop_alike(seen: Observation, other: Observation) -> bool:
    """Is the same said of two calls that stop? Two mistakes may stop at a batch, each for its own reason.

    Of a complaint that may not be repeated nothing is known.
    """
    if seen.error is None or other.error is None or not (seen.error[1] and other.error[1]):
        return True
    return complaints.of_error(*seen.error)[0] == complaints.of_error(*other.error)[0]
