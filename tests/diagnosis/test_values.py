"""How the question about numbers searches: each part of it by itself, on an exercise of two results."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import (
    dependent_results,
    explanations,
    lookup,
    misconceptions,
    programs,
    search,
    several_results,
    shares,
    tables,
)
from autograder.diagnosis.case import Known, Subject
from autograder.diagnosis.variants import Change, changes
from autograder.sandbox.observation import Call, Observation

Function = Callable[..., Any]
ALONE = lookup.Allowed(authors=False)


def remember(c: Any, f: Any) -> Any:
    """The reference: what is kept, and what is shown of it."""
    kept = f * c
    return kept, np.tanh(kept)


def added(c: Any, f: Any) -> Any:
    """A wrong first result, and the second one made of it."""
    kept = f + c
    return kept, np.tanh(kept)


def doubled(c: Any, f: Any) -> Any:
    """A right first result, and a second one that is not."""
    return f * c, np.tanh(2 * f * c)


def exchanged(c: Any, f: Any) -> Any:
    """Both, in the other order."""
    return np.tanh(f * c), f * c


def shown_only(c: Any, f: Any) -> Any:
    """One for two."""
    return np.tanh(f * c)


CALLS = tuple(
    Call("remember", tuple(np.random.default_rng(number).normal(size=(2, 3)))) for number in (1, 2, 3)
)


def shown(function: Function) -> tuple[Observation, ...]:
    """What it gives for each call."""
    return tuple(Observation(function(*call.arguments)) for call in CALLS)


SUBJECT = Subject("remember", ("c", "f"), CALLS, shown(remember), {"remember": remember}, public=CALLS[:1])


def given(function: Function) -> dict[int, Any]:
    """The same by place."""
    return {place: seen.value for place, seen in enumerate(shown(function))}


def part(function: Function, number: int) -> dict[int, Any]:
    """One of its results."""
    return {place: value[number] for place, value in given(function).items()}


def names(found: explanations.Explanation | None) -> list[str]:
    """Of the faults."""
    return [fault.name for fault in found.faults] if found is not None else []


def test_one_result_is_looked_up() -> None:
    """The cheapest explanation first, with the share of the steps that it leaves, and a model of it."""
    found = next(lookup.of_one(SUBJECT, part(added, 0), 0, ALONE))

    assert names(found) == ["operator c added"]
    assert found.kept == pytest.approx(1 / 2)
    np.testing.assert_allclose(found.model(CALLS[0]), CALLS[0].arguments[0] + CALLS[0].arguments[1])


def test_a_later_result_is_made_of_the_submission_s_own_first_one() -> None:
    """So a fault of the first one is not counted again."""
    first = explanations.of_function(added, 0)
    found = dependent_results.of_own(SUBJECT, part(added, 1), given(added), 1, first, 3)

    assert names(found) == []
    assert found is not None
    np.testing.assert_allclose(found.model(CALLS[0]), added(*CALLS[0].arguments)[1])


@pytest.mark.parametrize(
    ("function", "expected"),
    [(added, ["operator c added"]), (exchanged, ["results swapped"])],
)
def test_several_results_are_explained_together(function: Function, expected: list[str]) -> None:
    """One fault is named once, wherever it shows."""
    assert names(several_results.of_several(SUBJECT, given(function), ALONE)) == expected


def test_a_result_in_the_place_of_another_one_is_told() -> None:
    """No known mistake that gives one array alone explains the first of two."""
    kept_alone = Known("alone", "It comes alone. What else?", shown_only, shown(shown_only))
    subject = replace(SUBJECT, known=(kept_alone,))
    twice_shown = given(lambda c, f: (shown_only(c, f), shown_only(c, f)))

    found = several_results.of_several(subject, twice_shown, lookup.Allowed())

    assert names(found) == ["second result twice"]


def test_a_part_of_the_code_that_is_not_there_is_not_spoken_of() -> None:
    """A function of NumPy that the reference uses: another explanation comes first, if there is one."""
    (node,) = (ast.parse("np.abs(z)", mode="eval").body,)
    sign = Change(node, ast.UnaryOp(ast.USub(), node), "sign")
    row, program = tables.Row(2.0, (sign,)), programs.read(shown_only, {})
    assert program is not None

    costs = [lookup.Allowed(written=text).cost(row, program, program) for text in ("np.abs(z)", "-z")]

    assert costs[0] < costs[1]


def test_one_result_for_two_is_told_which_one_it_is() -> None:
    """And what is missing."""
    found = search.explain(SUBJECT, {}, given(shown_only), ALONE)

    assert names(found) == ["only the second result"]


def test_a_known_mistake_comes_before_what_changes_it_could_be() -> None:
    """Where it gives the same on all calls; of one result, where that one is the same."""
    known = Known("added", "Is it added? Multiply.", added, shown(added))
    subject = replace(SUBJECT, known=(known,))

    assert names(misconceptions.declared(subject, given(added))) == ["known: added"]
    assert names(misconceptions.of_part(subject, part(added, 1), 1)) == ["known: added"]
    assert misconceptions.declared(subject, given(doubled)) is None
    assert names(search.explain(subject, given(added), {}, lookup.Allowed())) == ["known: added"]


def test_an_answer_that_does_not_look_tells_nothing() -> None:
    """The same whatever goes in; another one is measured by what is left of the steps."""
    always = tuple(Observation((np.zeros(3), np.zeros(3))) for _ in CALLS)
    found = several_results.of_several(SUBJECT, given(added), ALONE)

    assert shares.tells_nothing(SUBJECT, always)
    assert not shares.tells_nothing(SUBJECT, shown(added))
    assert found is not None
    assert shares.kept(SUBJECT, found, given(added), given(added)) == found.kept


def test_what_happens_to_a_whole_result_is_a_model_too() -> None:
    """None where it has no answer."""
    halves = explanations.then(explanations.of_function(shown_only), "reversed")

    np.testing.assert_allclose(halves(CALLS[0]), shown_only(*CALLS[0].arguments)[::-1])
    assert explanations.applied(lambda rows: rows[9], np.zeros(3)) is None


def twice(z: Any, w: Any) -> Any:
    """Three steps, of which one hangs on the first and one on neither."""
    scores = z * w
    shares = 1 / (1 + np.exp(-scores))
    rest = w - z
    return shares + rest


def sums(w: Any, z: Any) -> Any:
    """The reference: each row of a table with its own part."""
    first, second = w
    return first * z + second * z


def test_a_change_that_is_made_wherever_it_can_be_is_one_fault() -> None:
    """The rows' places are taken for columns, at both of them: no change of one place gives that."""
    calls = tuple(
        Call("sums", (np.random.default_rng(n).normal(size=(2, 2)), np.ones(2) * n)) for n in (1, 2, 3)
    )
    due = tuple(Observation(sums(*call.arguments)) for call in calls)
    subject = Subject("sums", ("w", "z"), calls, due, {"sums": sums})
    columns = {place: sums(call.arguments[0].T, call.arguments[1]) for place, call in enumerate(calls)}

    found = next(lookup.of_one(subject, columns, 0, ALONE))

    assert names(found) == ["of argument w turned"]
    assert found.kept == 1.0


def every_step(program: programs.Program, arguments: Sequence[Any], change: Change) -> Any:
    """All of it made anew."""
    given = programs.Evaluation(program.environment(arguments), changes=(change,))
    for step in program.steps:
        given.names[step.name] = given.value(step.expression)
    return given.value(program.results[0])


def outcome(run: Callable[..., Any], *arguments: Any) -> Any:
    """What it gives, or what it raises."""
    try:
        with np.errstate(all="ignore"):
            return run(*arguments)
    except (AttributeError, TypeError, ValueError) as error:
        return str(error)


def test_a_change_gives_what_it_gives_where_every_step_is_made_again() -> None:
    """Of each small change of each step, on arguments that were seen before and on new ones."""
    program = programs.read(twice, {})
    assert program is not None
    samples = [tuple(np.random.default_rng(number).normal(size=(2, 3))) for number in (1, 2)]
    nodes = [*(step.expression for step in program.steps), *program.results]
    for change in (change for node in nodes for change in changes(node, program.parameters)):
        for arguments in (*samples, samples[0]):
            due = outcome(every_step, program, arguments, change)
            np.testing.assert_equal(outcome(program.run, arguments, (change,)), due)
