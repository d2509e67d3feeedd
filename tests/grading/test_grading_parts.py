"""From a check file to marks, piece by piece: who is asked, what is told, what counts."""

from __future__ import annotations

import contextlib
import json
import time
import types
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from autograder.grading import (
    cell_outputs,
    check_file,
    containers,
    diagnosing,
    drawn_numbers,
    findings,
    marking,
    near_misses,
    vocabulary,
    watchdog,
    what_runs,
)
from autograder.grading.answer_book import AnswerBook
from autograder.grading.local_functions import local
from autograder.grading.notebook_run import NotebookRun
from autograder.grading.student import AnsweringStudent
from autograder.model.assignment import Assignment, Exercise
from autograder.model.course import KIT, find_course
from autograder.model.errors import GraderError, StudentError
from autograder.model.fault import Fault
from autograder.model.result import Verdict
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.reading import submission
from autograder.reading.static_analysis import scan
from autograder.sandbox.budget import Budget
from autograder.sandbox.fork_server import ForkServer
from autograder.sandbox.observation import Call, Observation
from autograder.sandbox.replies import CellRun


@pytest.fixture(scope="module")
def gate() -> Assignment:
    """The first notebook of the series."""
    return load("forget_gate", find_course(KIT))


@pytest.fixture(scope="module")
def checks(gate: Assignment) -> check_file.CheckFile:
    """What is secret about it."""
    return check_file.load(gate)


def marked(
    gate: Assignment, checks: check_file.CheckFile, name: str, functions: dict[str, Any]
) -> marking.Marked:
    """What these functions earn in an exercise."""
    plan, ask = checks.plans[name], local({**checks.reference, **functions})
    exercise = next(each for each in gate.exercises if each.name == name)
    return marking.mark(exercise, plan, [ask(call) for call in plan.calls], ask, "", checks.reference)


def test_the_reference_earns_all(gate: Assignment, checks: check_file.CheckFile) -> None:
    """In every exercise."""
    assert all(marked(gate, checks, name, {}).full for name in checks.plans)


def test_a_misconception_loses(gate: Assignment, checks: check_file.CheckFile) -> None:
    """Each of the author's, and is found by its answers alone."""
    for name, plan in checks.plans.items():
        for mistake in plan.mistakes:
            functions = {name: mistake.in_place_of(checks.reference[name])}
            assert not marked(gate, checks, name, functions).full, mistake.name
            assert mistake.hint


def test_an_empty_answer_is_blank(gate: Assignment, checks: check_file.CheckFile) -> None:
    """It is neither right nor wrong."""

    def stub(*_: Any) -> None:
        raise NotImplementedError

    result = marked(gate, checks, "linear", {"linear": stub}).result

    assert result.score == 0.0
    assert {check.status for check in result.checks} == {Verdict.BLANK}


def test_right_numbers_in_a_list_cost_once(gate: Assignment, checks: check_file.CheckFile) -> None:
    """A share of what they earn; without a list there is nothing to take out."""
    right = checks.reference["linear"]
    result = marked(
        gate, checks, "linear", {"linear": lambda *given: np.asarray(right(*given)).tolist()}
    ).result
    plan = checks.plans["linear"]

    assert result.score == pytest.approx(result.max_score * containers.KEEPS)
    assert containers.taken_out(plan, plan.reference) is None


def test_a_function_that_is_not_there_fails_for_one_reason(
    gate: Assignment, checks: check_file.CheckFile
) -> None:
    """Said once."""
    exercise = gate.exercises[0]
    made = marking.unanswered(exercise, checks.plans[exercise.name], "there is no function", "Step 1")

    assert [check.message for check in made.result.checks][:2] == [
        "there is no function (read again: Step 1)",
        "",
    ]


def test_a_call_that_never_came_back_is_all_that_is_said(checks: check_file.CheckFile) -> None:
    """Nothing else can be known."""
    plan = checks.plans["linear"]
    subject = diagnosing.subject(checks, "linear")
    stopped = [Observation(error=("Stopped", "ran longer than 2 s and was stopped")) for _ in plan.calls]
    (fault,) = diagnosing.faults(subject, plan, stopped, [], lambda call: stopped[0], {})

    assert fault.name == "ended: no end"
    assert diagnosing.subject(checks, "linear") is subject


def test_a_share_that_cannot_be_found_costs_no_mistake_its_name(
    monkeypatch: pytest.MonkeyPatch, checks: check_file.CheckFile
) -> None:
    """A fault of our own code in looking for it: the mistake is told, and the grading goes on."""

    def fails(*_: Any) -> float:
        raise ZeroDivisionError("ours")

    plan, subject = checks.plans["linear"], diagnosing.subject(checks, "linear")
    monkeypatch.setattr(diagnosing, "kept_by", fails)
    mistake = next(mistake for mistake in plan.mistakes if mistake.hint)
    shown = plan.shown_by_mistakes[plan.mistakes.index(mistake)]
    known, *_ = diagnosing.faults(subject, plan, shown, [], lambda call: shown[0], {})

    assert known.name == f"known: {mistake.name}"
    assert known.kept == 0.0


def test_without_misconceptions_the_checks_are_the_same(checks: check_file.CheckFile) -> None:
    """Only what their author said of mistakes is gone."""
    plain = checks.without_misconceptions()

    assert plain.plans.keys() == checks.plans.keys()
    assert not any(plan.mistakes for plan in plain.plans.values())


def test_what_is_marked_is_found_once() -> None:
    """Also where another file imports it."""

    @vocabulary.check("f")
    def test_x(student: Any) -> None:
        """x"""

    modules = [types.SimpleNamespace(test_x=test_x), types.SimpleNamespace(test_x=test_x, other=3)]

    assert [name for name, _, _ in check_file.marked(modules, "__check__")] == ["test_x"]  # type: ignore[arg-type]


def test_methods_of_a_class_are_asked_by_its_name() -> None:
    """Public ones, and its operators."""

    class Gate:
        def __init__(self) -> None: ...
        def __call__(self) -> None: ...
        def step(self) -> None: ...
        def _own(self) -> None: ...

    assert set(check_file.asked_names({"Gate": Gate, "f": len})) == {
        "Gate", "f", "Gate.__init__", "Gate.__call__", "Gate.step",
    }  # fmt: skip


def test_a_reference_that_lacks_an_exercise_is_our_fault(gate: Assignment) -> None:
    """It names the file."""

    class Lacking(Assignment):
        exercises = (*gate.exercises, Exercise("no_such", 1.0, "no_such", "check_no_such"))

    with pytest.raises(GraderError, match=r"reference\.py has no 'no_such'"):
        check_file.load(Lacking(gate.name, gate.course, gate.notebook, gate.included))
    check_file.load(gate)


def student(**functions: Any) -> AnsweringStudent:
    """Who answers with these functions."""
    return AnsweringStudent(check_file.asked_names(functions), local(functions))


def test_the_same_call_must_give_the_same_answer() -> None:
    """Whoever draws by chance cannot be marked."""
    answers = iter((1.0, 2.0))
    made = student(f=lambda x: next(answers))
    made.f(1)

    with pytest.raises(StudentError, match="one answer the first time"):
        made.f(1)


def test_what_the_last_call_did_is_known() -> None:
    """Arguments that it changed, under their names; what it printed and warned of."""

    def f(x: Any, *, y: Any) -> Any:
        y[0] = 5
        print("hello")
        return np.exp(x)

    made = student(f=f)
    assert made.last.changed == ()
    made.f(np.array([1000.0]), y=np.zeros(1))

    assert made.last.changed_names == ["argument `y`"]
    assert made.last.arguments[1].tolist() == [5]
    assert (made.last.printed, made.last.warnings) == ("hello\n", ("overflow",))
    with pytest.raises(vocabulary.Failed, match="changed argument `y` of its caller"):
        vocabulary.assert_unchanged(made)
    with pytest.raises(vocabulary.Failed, match="overflow encountered"):
        vocabulary.assert_silent(made)


def test_an_answer_that_is_its_argument_is_no_new_array() -> None:
    """Named as the student's caller named it; a copy is new."""
    made = student(f=lambda x, *, y: x, g=lambda x, *, y: y[:1], h=lambda x, *, y: x.copy())

    for name, shared in (("f", "argument 1"), ("g", "argument `y`")):
        getattr(made, name)(np.ones(2), y=np.ones(2))
        with pytest.raises(vocabulary.Failed, match=f"the answer is {shared}; a new"):
            vocabulary.assert_new(made)
    made.h(np.ones(2), y=np.ones(2))
    vocabulary.assert_new(made)


def test_an_answer_that_is_an_earlier_one_is_no_new_array() -> None:
    """One buffer that is filled again and again."""
    buffer = np.zeros(2)
    made = student(f=lambda x: np.multiply(2, x, out=buffer))

    made.f(np.ones(2))
    vocabulary.assert_new(made)
    made.f(np.zeros(2))
    with pytest.raises(vocabulary.Failed, match="the answer is an earlier answer; a new"):
        vocabulary.assert_new(made)


def test_an_object_stays_with_the_student() -> None:
    """Methods, attributes and operators are asked for one by one."""

    class Counter:
        def __init__(self, start: int) -> None:
            self.at = start

        def up(self) -> int:
            self.at += 1
            return self.at

        def __len__(self) -> int:
            return self.at

    counter = student(Counter=Counter).Counter(3)

    assert (counter.up(), counter.at, len(counter)) == (4, 4, 4)
    with pytest.raises(AttributeError, match="a check cannot set at"):
        counter.at = 9
    with pytest.raises(AttributeError, match="is private"):
        counter._secret  # noqa: B018


def test_a_variable_that_nobody_left_is_missing() -> None:
    """As is an exercise that the assignment has not."""
    made = student(f=len)
    with pytest.raises(StudentError, match="no cell leaves a variable `rate`"):
        made.variable("rate")
    with pytest.raises(AttributeError, match="no exercise 'g'"):
        made.g  # noqa: B018


def test_equal_calls_get_their_answers_in_turn() -> None:
    """The last one stays; who was not planned is asked now."""
    call = Call("f", (1,))
    book = AnswerBook([call, call], [Observation(1), Observation(2)], lambda _: Observation("live"))

    assert [book(call).value for _ in range(3)] == [1, 2, 2]
    assert book(Call("f", (2,))).value == "live"


def test_drawn_numbers_leave_no_shortcut() -> None:
    """Of both signs, none near 0, the last one repeated; the same for one seed, others for another."""
    with drawn_numbers.seeded(1):
        first, again, other = (
            drawn_numbers.numbers("x", 5),
            drawn_numbers.numbers("x", 5),
            drawn_numbers.numbers("y", 5),
        )
    with drawn_numbers.seeded(2):
        later = drawn_numbers.numbers("x", 5)

    assert first is again
    assert not first.flags.writeable
    assert first[-1] == first[1]
    assert np.abs(first).min() >= 0.05
    assert first.min() < 0 < first.max()
    assert not np.array_equal(first, other)
    assert not np.array_equal(first, later)


@pytest.mark.parametrize(
    ("action", "message"),
    [
        (lambda: vocabulary.assert_array([1.0], (1,)), "list"),
        (lambda: vocabulary.assert_array(np.zeros(3), (2,)), r"\(3,\)"),
        (lambda: vocabulary.assert_same(1.0, 2.0), "differ"),
        (lambda: vocabulary.assert_agrees(1.0, 2.0, lambda: 3.0), "differ"),
        (lambda: vocabulary.assert_raises(ValueError, lambda: 1), "ValueError was due"),
        (lambda: vocabulary.assert_raises(ValueError, student(f=lambda: 1 / 0).f), "ValueError was due"),
    ],
)
def test_what_does_not_hold_is_said_without_the_expected_number(action: Any, message: str) -> None:
    """In a sentence."""
    with pytest.raises(vocabulary.Failed, match=message):
        action()


def test_one_fault_costs_once() -> None:
    """The student's own answers put together are right, too; rows that do not stack are none."""
    vocabulary.assert_agrees(np.array([1.0]), np.array([2.0]), lambda: np.array([1.0]))
    own = vocabulary.rows(lambda x, y: x + y, np.ones((2, 3)), vocabulary.Each(np.zeros((2, 3))))

    assert own is not None
    assert own.shape == (2, 3)
    assert vocabulary.rows(lambda x: None, np.ones((2, 3))) is None


@pytest.mark.parametrize(
    ("faults", "kept"),
    [
        ([], 0.0),
        ([Fault("value", "a", "Seen.", "", kept=1.0)], 0.45),
        ([Fault("value", "a", "Seen.", "", kept=0.6), Fault("batch", "b", "Seen.", "")], 0.5 * 0.6 * 0.72),
        ([Fault("value", "a", "Seen.", "", kept=0.4)], 0.0),
    ],
)
def test_a_near_miss_keeps_a_share_of_the_main_idea(faults: list[Fault], kept: float) -> None:
    """With each fault less; who loses more than half of the steps has nothing to keep."""
    assert near_misses.share(faults, {}) == pytest.approx(kept)


def test_a_known_mistake_keeps_what_its_author_says() -> None:
    """Alone it gets just that, less than the checks give or more; with another fault between that and a fifth
    less."""
    known, other = Fault("value", "known: late", "Seen.", ""), Fault("beside", "warning", "Seen.", "")
    worth = {"known: late": 0.4}

    assert near_misses.share([known], worth) == near_misses.most([known], worth) == 0.4
    assert near_misses.share([known, other], worth) == pytest.approx(0.32)
    assert near_misses.most([known, other], worth) == 0.4
    assert near_misses.most([known], {"known: late": 0.0}) == near_misses.most([], worth) == 1.0


@pytest.mark.parametrize(
    ("found", "most"),
    [
        ([("batch", "batch: flat")], 0.68),
        ([("beside", "changed `z`")], 0.68),
        ([("batch", "batch: flat"), ("beside", "changed `z`")], 0.68**2),
        ([("sizes", "sizes"), ("beside", "warning: overflow")], 0.55),
        ([("identification", "second nearer to zero")], 0.5),
        ([("identification", "far")], 0.7),
        ([("value", "dropped b"), ("beside", "warning: overflow")], 0.6),
        ([("batch", "axes: flat")], 1.0),
        ([("kinds", "kind: list"), ("sizes", "sizes"), ("beside", "warning: overflow")], 0.55 * 0.8),
        ([("value", "for every product b")], 0.6),
        ([("identification", "no say `h_0`, elsewhere")], 0.7),
    ],
)
def test_an_edge_costs_what_a_teacher_takes(found: list[tuple[str, str]], most: float) -> None:
    """Also where its check is worth less; a fault in the numbers with one beside them costs more."""
    faults = [Fault(question, name, "Seen.", "") for question, name in found]

    assert near_misses.most(faults, {}) == pytest.approx(most)


def test_a_cell_s_outputs_are_text() -> None:
    """Streams, the last value, then the error, harmless in a terminal."""
    run = CellRun((("stdout", "hi\x1b[2J"),), "42", ("ValueError", "no", "line 1\nValueError: no"))
    outputs = cell_outputs.of_run(run, 3)

    assert [output["output_type"] for output in outputs] == ["stream", "execute_result", "error"]
    assert "\x1b" not in json.dumps(outputs)
    assert outputs[2]["traceback"] == ["line 1", "ValueError: no"]


@pytest.mark.parametrize(
    ("source", "defined"),
    [("def f(x):", True), ("f = 3", True), ("class f:", True), ("ff = 3", False), ("g(f)", False)],
)
def test_a_cell_that_seems_to_define_a_function_is_known(source: str, defined: bool) -> None:
    """Also where it is no Python."""
    assert findings.defines("f", source) is defined


@pytest.mark.parametrize(
    ("other", "near"), [("Linear", True), ("linear_2", True), ("my_linear", True), ("line", False)]
)
def test_another_name_for_a_function_is_recognised(other: str, near: bool) -> None:
    """It is said that it is there."""
    assert findings._alike(other, "linear") is near


@pytest.mark.parametrize(
    ("sources", "flavour"),
    [(["x = 1"], "plain"), (["%timeit 1"], "ipython"), (["import matplotlib.pyplot as plt"], "pyplot")],
)
def test_a_notebook_gets_the_lightest_worker(sources: list[str], flavour: str) -> None:
    """That has what its cells use."""
    assert what_runs.flavour([scan(source) for source in sources], []) == flavour


@pytest.fixture(scope="module")
def server(gate: Assignment) -> Iterator[ForkServer]:
    """For workers."""
    with ForkServer(gate.course.limits) as made:
        yield made


def run(gate: Assignment, checks: check_file.CheckFile, server: ForkServer, **answers: str) -> NotebookRun:
    """A submission with these answers, the others right."""
    names = [exercise.name for exercise in gate.exercises]
    read = submission.read(MadeSubmission(gate).answered(answers), names)
    return NotebookRun(
        gate, checks, server.clients[0], Budget(gate.course.limits), contextlib.nullcontext, read, {}
    )


def test_a_broken_helper_costs_once(
    gate: Assignment, checks: check_file.CheckFile, server: ForkServer
) -> None:
    """Who builds on it is tried on a right one, and keeps the points; the cause is named."""
    made = run(gate, checks, server, sigmoid="def sigmoid(z):\n    return 1 / (1 + np.exp(z))\n")
    results = {each.result.name: each.result for each in made.mark()}

    assert results["sigmoid"].score is not None
    assert results["sigmoid"].score < results["sigmoid"].max_score
    assert results["forget_gate"].blame == "sigmoid"
    assert results["forget_gate"].score == results["forget_gate"].max_score
    assert made.outputs()


def test_what_a_right_helper_mends_is_not_asked_after(
    gate: Assignment, checks: check_file.CheckFile, server: ForkServer
) -> None:
    """To ask costs more than to grade; the gate is well, and nothing was to be found in it."""
    checks.diagnosed.clear()
    made = run(gate, checks, server, sigmoid="def sigmoid(z):\n    return 1 / (3 + np.exp(z))\n")
    results = {each.result.name: each.result for each in made.mark()}

    assert results["forget_gate"].score == results["forget_gate"].max_score
    assert "forget_gate" not in [exercise for exercise, _ in checks.diagnosed]
    assert "sigmoid" in [exercise for exercise, _ in checks.diagnosed]


UPSIDE_DOWN = (
    "def forget_gate(h_prev, x_t, c_prev, W_f, b_f):\n"
    "    f_t = {sigmoid}(linear(concatenate(h_prev, x_t), W_f, b_f))\n"
    "    return f_t, (1 - f_t) * c_prev\n"
)


@pytest.mark.parametrize("inside", ["sigmoid", "(lambda z: (1 + np.tanh(z / 2)) / 2)"])
def test_a_fault_beside_a_broken_helper_is_named(
    gate: Assignment, checks: check_file.CheckFile, server: ForkServer, inside: str
) -> None:
    """Whether the gate calls the helper or has no use for it: what is wrong with the gate itself is said."""
    whole = run(
        gate,
        checks,
        server,
        sigmoid="def sigmoid(z):\n    return 1 / (5 + np.exp(-np.abs(z)))\n",
        forget_gate=UPSIDE_DOWN.format(sigmoid=inside),
    )
    alone = run(gate, checks, server, forget_gate=UPSIDE_DOWN.format(sigmoid="sigmoid"))
    both = {each.result.name: each.result for each in whole.mark()}["forget_gate"]
    only = {each.result.name: each.result for each in alone.mark()}["forget_gate"]

    assert [fault.name for fault in both.faults] == [fault.name for fault in only.faults] != []
    assert both.score == only.score


def test_one_exercise_is_marked_alone(
    gate: Assignment, checks: check_file.CheckFile, server: ForkServer
) -> None:
    """Without a question of what is behind a failure."""
    made = run(gate, checks, server, linear="def linear(z, W_f, b_f):\n    return z @ W_f - b_f\n")
    result = made.mark_alone("linear").result

    assert result.faults == ()
    assert result.score is not None
    assert result.score < result.max_score


def test_the_grader_s_own_time_has_an_end() -> None:
    """No `except Exception` swallows it; inside of another watch it is that one's."""
    with pytest.raises(watchdog.TooMuch), watchdog.watched(0.05), watchdog.watched(60):
        end = time.monotonic() + 20
        while time.monotonic() < end:
            with contextlib.suppress(Exception):
                sum(range(1000))


def test_a_submission_that_took_too_much_is_told_its_size() -> None:
    """Where it is known."""
    assert "2 cells, 0.0 MiB" in watchdog.too_large(b'"cell_type" "cell_type"', watchdog.SECONDS)
    assert "hand in a smaller notebook" in watchdog.too_large(None, watchdog.MEMORY)
    assert watchdog._data() > 0
