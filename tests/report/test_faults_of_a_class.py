"""The class report groups by what is wrong, with an example of each and how many have it."""

from __future__ import annotations

from autograder.model.fault import Fault
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.report.class_data import gather


def _result(student: str, *faults: Fault, hint: str = "") -> Result:
    failed = Outcome("test_a", "a check", Verdict.FAIL, 1.0, "differs", hint or None)
    item = ExerciseResult("gate", 0.0, 1.0, None, (failed,), faults)
    return Result("gate", student, Status.GRADED, 0.0, 1.0, False, "none", exercises=(item,))


def test_one_fault_in_other_words_is_one_group() -> None:
    """two students' own lines, one kind of mistake, which nobody declared; and a second fault beside it"""
    one = Fault("error", "error: NameError", "Line 2, `a`: there is no name `a` here.", "Where is it from?")
    other = Fault("error", "error: NameError", "Line 3, `b`: there is no name `b` here.", "Where is it from?")
    list_ = Fault("kind", "kind: list", "A list comes back.", "What is due?")

    groups = gather([_result("ada", one), _result("ben", other, list_)]).mistakes

    assert {name: group.students for (_, name), group in groups.items()} == {
        "error: NameError": ["ada", "ben"],
        "kind: list": ["ben"],
    }
    assert groups["gate", "error: NameError"].example == one.text


def test_results_without_faults_are_grouped_by_what_was_said() -> None:
    """as they were written before there were any"""
    groups = gather([_result("ada", hint="Why?"), _result("ben", hint="Why?")]).mistakes

    assert [(key, len(group.students)) for key, group in groups.items()] == [(("gate", "Why?"), 2)]
