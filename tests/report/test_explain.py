"""The words after grading: few, in order of use, harmless wherever they are shown."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from autograder.model.fault import Fault
from autograder.model.result import ExerciseResult, Outcome, Verdict
from autograder.report import explain
from autograder.report.explain import State
from autograder.report.notebook_output import fragment
from tests.pages import Page, contrast

HELD = Outcome("shape", "five rows become five rows", Verdict.PASS)
LOST = Outcome("bias", "every row gets the bias $b_f$", Verdict.FAIL, 1.0, "values differ: 3 of 3")
HINT = "Did every row get something added after `W_f`?"
HINTED = replace(LOST, message="values differ").explained(HINT, "Step 2: scores")
BLANK = Outcome("bias", "every row gets the bias", Verdict.BLANK)
BROKEN = Outcome("bias", "every row gets the bias", Verdict.ERROR, 1.0, "the check itself failed")


def exercise(score: float | None, *checks: Outcome, blame: str | None = None) -> ExerciseResult:
    """`linear`, out of 7 points."""
    return ExerciseResult("linear", score, 7.0, blame, checks)


@pytest.mark.parametrize(
    ("result", "state"),
    [
        (exercise(7.0, HELD, HELD), State.RIGHT),
        (exercise(3.5, HELD, LOST), State.PARTLY),
        (exercise(0.0, LOST, LOST), State.WRONG),
        (exercise(0.0, BLANK, BLANK), State.BLANK),
        (exercise(None, HELD, BROKEN), State.ERROR),
    ],
)
def test_every_ending_has_a_state_in_words_and_not_by_colour_alone(
    result: ExerciseResult, state: State
) -> None:
    """Lines and HTML say the state as a word."""
    told = explain.explain(result)

    assert told.state is state
    assert explain.lines(result)[0].endswith(f", {state}")
    assert str(state) in Page(fragment(result)).text


def test_a_failed_exercise_says_what_was_observed_then_the_idea_then_where_to_read() -> None:
    """Three things, most useful first; the place comes from the end of the message."""
    told = explain.explain(exercise(3.5, HELD, HINTED))

    assert [(item.label, item.text) for item in told.advice] == [
        ("Observed", "values differ"),
        ("Think about", HINT),
        ("Read again", "Step 2: scores"),
    ]


def test_a_failure_with_a_hint_comes_before_one_without() -> None:
    """Observation and hint belong together."""
    told = explain.explain(exercise(0.0, LOST, HINTED))

    assert [item.text for item in told.advice[:2]] == ["values differ", HINT]


def test_the_notebooks_own_example_shows_what_came_and_what_was_due() -> None:
    """The first that a fault has; a student's words in it are never markup."""
    example = "With z = [0] it gives <b>1</b>; due is [0.5]."
    faults = (Fault("batch", "a", "Seen.", "Why?"), Fault("value", "b", "Seen.", "Why?", example=example))
    told = replace(exercise(3.5, HELD, HINTED), faults=faults)

    assert explain.Advice("For example", example, ours=False) in explain.explain(told).advice
    assert example in Page(fragment(told)).text
    assert "For example" not in " ".join(explain.lines(replace(told, score=7.0)))


def test_never_more_than_three_things_and_no_guess_without_a_hint() -> None:
    """Many failures: two observations that differ in more than numbers, and the place."""
    messages = ("shape (3,)", "a list", "nothing", "shape (5, 3)", "values differ")
    failed = [Outcome(text, text, Verdict.FAIL, 1.0, text) for text in messages]
    failed[1] = failed[1].explained(None, "Step 2")
    told = explain.explain(exercise(0.0, *failed))

    assert [item.label for item in told.advice] == ["Observed", "Also observed", "Read again"]
    assert [item.text for item in told.advice] == ["shape (3,)", "a list", "Step 2"]


def test_where_to_read_is_no_words_of_the_message() -> None:
    """Nobody looks for it in what a student's own exception may say."""
    said = Outcome("bias", "bias", Verdict.FAIL, 1.0, "ValueError: no (read again: page 666)")
    told = explain.explain(exercise(0.0, said.explained(None, "Step 2")))

    assert [item.text for item in told.advice] == [said.message, "Step 2"]
    assert [item.label for item in explain.explain(exercise(0.0, said)).advice] == ["Observed"]


@pytest.mark.parametrize(
    "result", [exercise(7.0, HELD), exercise(0.0, BLANK), exercise(None, BROKEN, HINTED)]
)
def test_only_a_failed_exercise_gets_advice(result: ExerciseResult) -> None:
    """A right answer is never accused, an empty one is not lectured, our fault is not theirs."""
    assert explain.explain(result).advice == ()


def test_an_empty_exercise_is_one_sentence() -> None:
    """No list of facts that nobody tried to meet."""
    assert explain.lines(exercise(0.0, BLANK, BLANK)) == [
        "linear: 0 of 7 points, still empty",
        "  This one is still empty.",
    ]


def test_our_own_fault_is_said_to_be_ours() -> None:
    """And that it costs nothing."""
    said = " ".join(explain.lines(exercise(None, HELD, BROKEN)))

    assert "our own fault, and no points are lost" in said


def test_a_right_exercise_on_a_wrong_one_is_told_so() -> None:
    """The first broken part is named, and the points are kept."""
    whole = explain.lines(exercise(7.0, HELD, blame="sigmoid"))
    part = explain.lines(exercise(3.5, HELD, LOST, blame="sigmoid"))

    assert whole[1].strip() == (
        "Your `linear` is right; it fails only because `sigmoid` is not. It keeps its points."
    )
    assert "Part of what goes wrong comes from `sigmoid`" in part[1]


def test_points_that_the_cap_took_are_explained() -> None:
    """Structure alone is worth less than the list of held facts suggests."""
    capped = explain.explain(exercise(1.0, HELD, HELD, HELD, LOST))
    usual = explain.explain(exercise(5.25, HELD, HELD, HELD, LOST))

    assert capped.notes == (explain.CAPPED,)
    assert usual.notes == ()


def test_a_mistake_with_a_mark_of_its_own_is_not_called_structure_alone() -> None:
    """It gets less than the facts that hold would give, and more than one point."""
    own = explain.explain(exercise(4.0, HELD, HELD, HELD, LOST))

    assert own.notes == (explain.WEIGHS_MORE,)


def test_a_students_words_are_never_markup_nor_terminal_commands() -> None:
    """Messages may repeat what a student's code said."""
    hostile = "<script>x</script> \x1b[31m &amp; $x$ `<b>`\n::error::\u202e"
    result = exercise(0.0, Outcome("a", "it <holds>", Verdict.FAIL, 1.0, hostile))
    page = fragment(result)
    said = "\n".join(explain.lines(result))

    assert {element.tag for element in Page(page).elements} <= {
        "div",
        "p",
        "strong",
        "span",
        "ul",
        "li",
        "code",
    }
    assert "it <holds>" in Page(page).text
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202e]", said + page)
    assert len(said.splitlines()) == len(explain.lines(result))


def test_formulas_of_ours_are_mathml_and_those_of_a_student_are_not() -> None:
    """A check's description holds a formula; a message holds dollar signs."""
    page = fragment(exercise(3.5, HELD, Outcome("a", "the $b_f$", Verdict.FAIL, 1.0, "cost $x$")))

    assert page.count("<math") == 1
    assert "cost $x$" in page
    assert "mathjax_ignore" in page


def test_a_formula_that_cannot_be_read_stays_as_typed() -> None:
    """A typo in a hint is not a crash while grading."""
    page = fragment(exercise(0.0, Outcome("a", r"the $\frac{$ of it", Verdict.FAIL, 1.0, "wrong")))

    assert r"\frac{" in Page(page).text


def test_badges_can_be_read_on_light_and_dark_pages() -> None:
    """They bring their own background."""
    assert min(contrast("#ffffff", color) for color, _ in explain.BADGES.values()) >= 4.5


@pytest.mark.parametrize(
    ("value", "said"), [(5.0, "5"), (7 / 3, "2.33"), (0.0, "0"), (10.0, "10"), (4.5, "4.5"), (0.999, "1")]
)
def test_points_are_short(value: float, said: str) -> None:
    """At most two decimals, and none that say nothing."""
    assert said == explain.number(value)


@pytest.mark.parametrize(
    ("part", "said"),
    [(0.2, "20%"), (0.29, "29%"), (0.9999, "99%"), (1.0, "100%"), (0.0, "0%"), (None, "\N{EN DASH}")],
)
def test_a_share_has_one_form(part: float | None, said: str) -> None:
    """Cut, so that 100% is all of it; whole percents whatever floats make of them."""
    assert explain.share(part) == said


def test_a_change_has_its_sign() -> None:
    """Both ways alike."""
    assert [explain.share(part, "+") for part in (0.29, -0.29)] == ["+29%", "-29%"]
