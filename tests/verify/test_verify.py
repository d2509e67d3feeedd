"""`autograder verify` proves good checks, and names what is wrong with others."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.diagnosis.words import Words
from autograder.grading import check_file
from autograder.model.course import KIT, find_course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge.assignments import load
from autograder.verify import kept_proof, matrix
from autograder.verify.answer_files import EMPTY, RIGHT
from autograder.verify.expectations import expected_losses
from autograder.verify.mutants import mutants, of
from autograder.verify.proof import Proof, declared, prove
from autograder.verify.proof_cases import MISTAKE, MUTANT
from autograder.verify.scaffold import create
from autograder.verify.survivors import Survivors
from tests.rehearsal import function_of, lost, marked

NAME = "forget_gate"


@pytest.fixture(scope="module")
def proof() -> Proof:
    """The forget gate's known mistakes, and some mutants of its reference, graded by the real engine."""
    return prove(load(NAME, find_course(KIT)), isolation="best-effort", kinds=(MISTAKE, MUTANT), limit=30)


def test_the_forget_gate_is_proved(proof: Proof) -> None:
    """60 mistakes and more lose what they should and meet their hints; what is wrong is noticed."""
    assert proof.faults == []
    assert len(proof.of(MISTAKE)) >= 60


def test_every_mutant_is_noticed_or_declared_the_same() -> None:
    """100 and more; those that survive are the ones that the check file names, with a reason."""
    assignment = load(NAME, find_course(KIT))
    checks = check_file.load(assignment)
    exercises = {exercise.name: exercise for exercise in assignment.exercises}
    found = mutants(assignment.course.reference(NAME), list(exercises))
    survivors = [
        mutant
        for mutant in found
        if not lost(
            marked(checks, exercises[mutant.exercise], function_of(checks, mutant.exercise, mutant.source))
        )
    ]
    judge = Survivors(checks)
    assert list(judge.faults(survivors, complete=True)) == []
    assert (len(found) >= 100, len(judge.notes)) == (True, len(survivors))


def test_hints_hold_no_code(proof: Proof) -> None:
    """A hint asks a question; it shows neither code nor an answer."""
    hints = [seen.hint or "" for seen in proof.of(MISTAKE)]
    hints = [hint for hint in hints if not hint.startswith("Line ")]  # what quotes is the student's own line
    assert [hint for hint in hints if "?" not in hint] == []
    assert [
        hint for hint in hints for sign in ("=", "np.", "`", "(", "@", "axis=", "return") if sign in hint
    ] == []


@pytest.mark.parametrize("term", [1, 2])
def test_the_proof_holds_for_another_terms_numbers(term: int) -> None:
    """The seed changes each term; what a mistake loses and the hint that it meets do not."""
    assignment = load(NAME, replace(find_course(KIT), seed=term))
    checks = check_file.load(assignment)
    for exercise in assignment.exercises:
        plan = checks.plans[exercise.name]
        for mistake in plan.mistakes:
            result = marked(checks, exercise, mistake.function)
            assert lost(result) == set(expected_losses(mistake, declared(plan))), mistake.name
            hints = {check.hint for check in result.checks} - {None}
            if result.faults[0].question != "error":  # an error alone is no evidence of one mistake
                words = Words.of(mistake.hint)
                told = {str(hint).partition(" Besides: ")[0] for hint in hints}  # a batch may stop besides
                assert told and told <= {words.text, words.seen}, mistake.name


def test_no_check_can_be_removed_unnoticed(proof: Proof) -> None:
    """Without it a mistake slips through, or verify had said that nothing depends on it."""
    assignment = load(NAME, find_course(KIT))
    checks = check_file.load(assignment)
    for exercise in assignment.exercises:
        plan = checks.plans[exercise.name]
        for gone in plan.checks:
            fewer = replace(plan, checks=tuple(check for check in plan.checks if check is not gone))
            without = replace(checks, plans={**checks.plans, exercise.name: fewer})
            slips = [
                mistake.name
                for mistake in plan.mistakes
                if mistake.name in _decided(proof, gone.name)
                and not lost(marked(without, exercise, mistake.function))
            ]
            said = any(f"check {gone.name} is never decisive" in note for note in proof.notes)
            assert slips or said, gone.name


def test_removing_a_check_fails_the_proof(course_folder: Path) -> None:
    """Its mistakes are named; with the check gone from the file, they cannot even be declared."""
    course = find_course(course_folder)
    create("small", ["center"], course)
    path = course.check_files("small")[0]
    text = path.read_text("utf-8")
    start = text.index("@check(answers.center)\ndef test_center_of_one")
    shorter = text[:start] + text[text.index("@check", start + 1) :]
    path.write_text(shorter, "utf-8")
    found = prove(load("small", course), isolation="best-effort", kinds=(MISTAKE,))
    assert "name 'test_center_of_one_number' is not defined" in found.faults[0]
    path.write_text(shorter.replace("loses=test_center_of_one_number", "loses=()"), "utf-8")
    found = prove(load("small", course), isolation="best-effort", kinds=(MISTAKE,))
    asked = "let a check ask with numbers that show it"
    assert f"mistake center: 'center_of_several_numbers_only' loses nothing: {asked}" in found.faults


@pytest.fixture
def small(course_folder: Path) -> Callable[..., Proof]:
    """The example of `autograder new`, with a change in its checks, proved."""
    course = find_course(course_folder)
    create("small", ["center"], course)

    def changed(old: str, new: str, *kinds: str) -> Proof:
        path = course.check_files("small")[0]
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
        return prove(load("small", course), isolation="best-effort", kinds=kinds)

    return changed


@pytest.mark.parametrize(
    ("old", "new", "kind", "fault"),
    [
        pytest.param(
            "    assert_unchanged(student)",
            "    pass",
            MUTANT,
            "mutant 'center: x - np.mean(x) -> x.__isub__(np.mean(x))' survives; it differs on other inputs",
            id="a mutant survives",
        ),
        pytest.param(
            "loses=test_center_of_one_number",
            "loses=test_center_values",
            MISTAKE,
            "mistake center: 'center_of_several_numbers_only' also loses test_center_of_one_number",
            id="a mistake loses another check",
        ),
        pytest.param(
            "    return np.mean(x) - x\n",
            "    return x - np.median(x)\n",
            MISTAKE,
            "mistake center: 'center_by_the_median' meets another hint: Everything has the wrong sign.",
            id="two mistakes look the same",
        ),
        pytest.param(
            "    return np.mean(x) - x\n",
            "    return x - x.mean()\n",
            MISTAKE,
            "mistake center: 'center_with_the_wrong_sign' loses nothing",
            id="a mistake is right",
        ),
        pytest.param(
            "@check(answers.center)\ndef test_center_leaves",
            "@check(answers.center, value=True)\ndef test_center_leaves",
            EMPTY,
            "empty center: 'zeros like x' earns 2, more than 1",
            id="an empty answer is paid",
        ),
        pytest.param(
            "    assert_same(student.center(one), np.zeros(1))",
            "    student.center(one)",
            MISTAKE,
            "'center_of_several_numbers_only' loses nothing: let test_center_of_one_number ask",
            id="a check notices nothing",
        ),
        pytest.param(
            "    assert_same(student.center(one), np.zeros(1))",
            "    assert_same(student.center(one), np.ones(1))",
            MISTAKE,
            "the reference fails test_center_of_one_number",
            id="the reference is wrong",
        ),
        pytest.param(
            "\n\n@check",
            '\n\nEQUIVALENT = {"center: nothing -> something": "no reason"}\n\n\n@check',
            MUTANT,
            "EQUIVALENT names 'center: nothing -> something', which no mutant that survives has",
            id="a declaration is out of date",
        ),
        pytest.param(
            "assert_same(student.center(x), answers.center(x))",
            "assert_same(student.center(x), answers.center(x), atol=0.1)",
            MISTAKE,
            "a tolerance of 0.1 lets wrong numbers pass",
            id="a tolerance of a tenth",
        ),
        pytest.param(
            '"""the mean is taken away from every number"""',
            '"""return x - np.mean(x) is what comes back"""',
            MISTAKE,
            "the sentence of test_center_values holds a line of the answer",
            id="a sentence tells the answer",
        ),
        pytest.param(
            "Which of the two is taken away from the other?",
            "Should it not be x - np.mean(x)?",
            MISTAKE,
            "the hint of center_with_the_wrong_sign holds a line of the answer",
            id="a hint tells the answer",
        ),
        pytest.param(
            'numbers("x", 7), numbers("y", 4, low=10, high=20)',
            'np.random.default_rng().normal(size=7), numbers("y", 4, low=10, high=20)',
            MISTAKE,
            "the checks of center ask with other numbers each time they are loaded",
            id="a draw without a seed",
        ),
    ],
)
def test_a_weak_check_file_is_found_out(
    small: Callable[..., Proof], old: str, new: str, kind: str, fault: str
) -> None:
    """The fault is named, with who shows it."""
    found = small(old, new, kind)
    assert [line for line in found.faults if fault in line] != [], found.faults


def test_checks_without_a_known_mistake_are_found_out(small: Callable[..., Proof]) -> None:
    """Nothing would prove them."""
    found = small("@misconception(answers.center", "@(lambda *a, **k: lambda f: f)(answers.center", MISTAKE)
    assert [line for line in found.faults if line.startswith("center has no known mistake")] != []


def test_a_reference_that_loses_is_the_only_thing_said(small: Callable[..., Proof]) -> None:
    """Its checks and their messages, and nothing of the answers that would only repeat it."""
    found = small(
        "    assert_same(student.center(one), np.zeros(1))",
        "    assert_same(student.center(one), np.ones(1))",
        MISTAKE,
        EMPTY,
    )
    assert len(found.faults) == 1
    assert "the reference fails test_center_of_one_number: values differ" in found.faults[0]


def test_a_check_that_wants_one_spelling_of_a_number_is_found_out(course_folder: Path) -> None:
    """A plain number and an array without axes are right where one number is due."""
    course = find_course(course_folder)
    create("small", ["center"], course)
    reference, checks = course.reference("small"), course.check_files("small")[0]
    reference.write_text(reference.read_text("utf-8").replace("x - np.mean(x)", "np.mean(x)"), "utf-8")
    text = checks.read_text("utf-8").replace("np.zeros(1))", "one[0])")
    text = text.replace(
        "    assert_unchanged(student)",
        "    assert isinstance(student.center(numbers('x', 7)), np.ndarray)\n    assert_unchanged(student)",
    )
    checks.write_text(text, "utf-8")
    found = prove(load("small", course), isolation="best-effort", kinds=())
    said = "center: test_center_leaves_its_argument refuses a plain number (`float(...)`)"
    assert said in found.faults


def test_a_kept_proof_is_compared_and_asked_for(course_folder: Path, run: Callable[..., str]) -> None:
    """It says what each mistake loses; a release of files that it is not about is refused in one line."""
    course = find_course(course_folder)
    create("small", ["center"], course)
    work = load("small", course)
    assert kept_proof.lacking(work) == "its checks are not proved yet: autograder verify small"
    found = prove(work, isolation="best-effort", kinds=(MISTAKE,), made=False)
    kept = json.loads(kept_proof.keep(work, found).read_text("utf-8"))
    assert kept["mistakes"]["center"]["center_by_the_median"] == ["test_center_values"]
    assert list(kept_proof.differences(work, found)) == []
    assert kept_proof.lacking(work) == ""

    other = replace(found, seen=[replace(found.seen[0], lost=()), *found.seen[1:]])
    [said] = kept_proof.differences(work, other)
    assert "'center_with_the_wrong_sign' loses nothing, and proof.json says test_center_values" in said

    checks = course.check_files("small")[0]
    checks.write_text(checks.read_text("utf-8") + "\n# changed\n", "utf-8")
    assert run(course_folder, "autograder", "generate", "small", status=1).splitlines() == [
        (
            "small: not released: solutions/small/test_center.py changed since its checks were proved: "
            "autograder verify small (or generate --unproved)"
        )
    ]


def test_a_proof_rests_on_code_and_not_on_text(course_folder: Path) -> None:
    """Words, outputs and another seed leave it valid; another kept answer does not."""
    course = find_course(course_folder)
    work = load("lstm_cell", course)
    before = kept_proof.rests_on(work)
    assert {"solutions/forget_gate/reference.py", "assignments/lesson.py"} <= before.keys()
    notebook = json.loads(work.source.read_text("utf-8"))
    notebook["cells"][0]["source"] = "# Another title"
    notebook["cells"][1] |= {"outputs": [{"output_type": "stream", "name": "stdout", "text": "1"}]}
    work.source.write_text(json.dumps(notebook), "utf-8")
    assert kept_proof.rests_on(load("lstm_cell", replace(course, seed=7))) == before
    (course.private("lstm_cell") / "right/lstm_step.py").write_text("# %% none\n", "utf-8")
    assert kept_proof.rests_on(load("lstm_cell", course)) != before


@pytest.mark.parametrize(
    "path", sorted(KIT.glob("solutions/*/proof.json")), ids=lambda path: path.parent.name
)
def test_the_proofs_that_come_along_are_valid(path: Path) -> None:
    """What changed is proved again, and the new `proof.json` goes in with it."""
    assert kept_proof.lacking(load(path.parent.name, find_course(KIT))) == ""


def test_an_unfair_check_is_found_out(small: Callable[..., Proof], course_folder: Path) -> None:
    """A right answer that is kept loses a point to a check that asks for more than the contract."""
    home = course_folder / "solutions/small/right/center.py"
    home.parent.mkdir(parents=True)
    home.write_text("# %% whole\ndef center(x):\n    return (x - x.mean()).astype(np.longdouble)\n", "utf-8")
    found = small(
        "    assert_unchanged(student)",
        "    assert_unchanged(student)\n    assert student.center(numbers('x', 7)).dtype == float",
        RIGHT,
    )
    assert "right center: 'whole' earns 3 of 4; lost: test_center_leaves_its_argument" in found.faults


def test_the_matrix_is_a_picture_and_a_page(proof: Proof, tmp_path: Path) -> None:
    """By the file's ending; another ending is refused with the ones that there are."""
    matrix.write(proof, tmp_path / "matrix.png")
    matrix.write(proof, tmp_path / "matrix.svg")
    matrix.write(proof, tmp_path / "matrix.html")
    assert (tmp_path / "matrix.png").read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in (tmp_path / "matrix.svg").read_bytes()
    page = (tmp_path / "matrix.html").read_text("utf-8")
    assert [seen.case.name for seen in proof.of(MISTAKE) if matrix.words(seen.case.name) not in page] == []
    with pytest.raises(UsageError, match=r"\.png, \.svg, \.html"):
        matrix.write(proof, tmp_path / "matrix.gif")


def test_mutants_change_one_thing_each() -> None:
    """Operators, constants, orders of arguments, terms that are dropped; none is the function itself."""
    (function,) = ast.parse("def f(a, b):\n    return g(a, axis=-1) * 2 - b").body
    assert isinstance(function, ast.FunctionDef)
    bodies = {mutant.source.split("return ")[1].strip() for mutant in of(function)}
    expected = {
        "g(a, axis=-1) * 2 + b",
        "g(a, axis=-1) + 2 - b",
        "b - g(a, axis=-1) * 2",
        "g(a, axis=-1) * 2",
        "g(a) * 2 - b",
        "g(b, axis=-1) * 2 - b",
        "g(a, axis=1) * 2 - b",
        "g(a, axis=-1) * 3 - b",
        "a * 2 - b",
    }
    assert expected <= bodies
    assert "g(a, axis=-1) * 2 - b" not in bodies


def _decided(proof: Proof, check: str) -> list[str]:
    return [seen.case.name for seen in proof.decided_by(check) if seen.case.kind == MISTAKE]
