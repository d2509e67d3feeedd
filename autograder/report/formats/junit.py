"""A result in the JUnit dialect that pytest writes and CI viewers read; marks are properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from autograder.model.escape import xml
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.report.formats import wording

_COUNTED = {
    Verdict.FAIL: "failures",
    Verdict.BLANK: "failures",
    Verdict.ERROR: "errors",
    Verdict.SKIP: "skipped",
}


def render(result: Result, *, started: datetime, seconds: float, host: str) -> str:
    """One suite; a check is a test case of the class `<assignment>.<exercise>`, worth its share of points."""
    cases = list(_cases(result))
    count = Counter(_COUNTED.get(status, "") for status, _ in cases)
    head = _attributes(
        name=result.assignment,
        errors=count["errors"],
        failures=count["failures"],
        skipped=count["skipped"],
        tests=len(cases),
        time=f"{seconds:.3f}",
        timestamp=started.isoformat(),
        hostname=host,
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<testsuites name="pytest tests">\n<testsuite{head}>\n{_properties(_facts(result))}'
        f"{''.join(text for _, text in cases)}</testsuite>\n</testsuites>\n"
    )


def shares(exercise: ExerciseResult) -> list[tuple[float, float]]:
    """(score, most) of each check: the most by weight; the scores add up to the exercise's score.

    What passed gets its share first. A rule that takes points (structure without values) scales these down; a
    rule that gives more than the checks did (errors carried forward) fills the others up.
    """
    total = sum(check.weight for check in exercise.checks) or 1.0
    most = [exercise.max_score * check.weight / total for check in exercise.checks]
    passed = [check.status is Verdict.PASS for check in exercise.checks]
    held = sum(part for part, good in zip(most, passed, strict=True) if good)
    rest = sum(most) - held
    score = exercise.score or 0.0
    of_held = min(score / held, 1.0) if held else 0.0
    of_rest = max(score - held, 0.0) / rest if rest else 0.0
    return [(part * (of_held if good else of_rest), part) for part, good in zip(most, passed, strict=True)]


def _facts(result: Result) -> Iterator[tuple[str, str]]:
    yield "student", result.student
    yield "status", result.status
    yield "isolation", result.isolation
    yield "score", _number(result.score)
    yield "max_score", _number(result.max_score)
    for item in result.exercises:
        yield f"{item.name}.score", _number(item.score)
        yield f"{item.name}.max_score", _number(item.max_score)
    for note in (*result.repairs, *result.findings):
        yield "note", note


def _cases(result: Result) -> Iterator[tuple[Verdict, str]]:
    for exercise in result.exercises:
        for check, (score, most) in zip(exercise.checks, shares(exercise), strict=True):
            marks = [
                ("score", _number(None if exercise.score is None else score)),
                ("max_score", _number(most)),
            ]
            name = {"classname": f"{result.assignment}.{exercise.name}", "name": check.name}
            body = f"{_properties(marks)}{_ending(check)}"
            yield check.status, f"<testcase{_attributes(**name, time='0.000')}>{body}</testcase>\n"
    if result.status in (Status.UNREADABLE, Status.ERROR):
        message = wording.closing(result)
        case = _attributes(classname=result.assignment, name="submission", time="0.000")
        yield Verdict.ERROR, f"<testcase{case}>{_child('error', message, message)}</testcase>\n"


def _ending(check: Outcome) -> str:
    message = check.message or check.description
    text = "\n".join(part for part in (check.description, check.message, check.hint) if part)
    if check.status is Verdict.SKIP:
        return _child("skipped", message, text, type="pytest.skip")
    if check.status is Verdict.ERROR:
        return _child("error", message, text)
    if check.status in wording.LOST:
        return _child("failure", "still empty" if check.status is Verdict.BLANK else message, text)
    return ""


def _child(tag: str, message: str, text: str, **more: str) -> str:
    return f"<{tag}{_attributes(**more, message=message)}>{xml(text)}</{tag}>"


def _properties(pairs: Iterable[tuple[str, str]]) -> str:
    inside = "".join(f"<property{_attributes(name=name, value=value)} />" for name, value in pairs)
    return f"<properties>{inside}</properties>"


def _attributes(**values: object) -> str:
    return "".join(f' {name}="{_attribute(str(value))}"' for name, value in values.items())


def _attribute(text: str) -> str:
    return xml(text).replace("\n", "&#10;").replace("\t", "&#9;")


def _number(value: float | None) -> str:
    return "" if value is None else f"{round(value, 6):g}"
