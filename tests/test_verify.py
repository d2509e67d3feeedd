"""`autograder verify` proves good checks, and names what is wrong with others."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from autograder import checkfile, matrix
from autograder.assignment import load
from autograder.checkfile import CheckFile
from autograder.config import KIT, find_course
from autograder.corpus import EMPTY, RIGHT
from autograder.errors import UsageError
from autograder.mutants import of
from autograder.scaffold import create
from autograder.verify import MISTAKE, MUTANT, Proof, prove

NAME = "forget_gate"


@pytest.fixture(scope="module")
def proof() -> Proof:
    """The forget gate's known mistakes and the mutants of its reference."""
    return prove(load(NAME, find_course(KIT)), isolation="best-effort", kinds=(MISTAKE, MUTANT))


def test_the_forget_gate_is_proved(proof: Proof) -> None:
    """60 mistakes and more lose what they should and meet their hints; 100 mutants and more are noticed."""
    assert proof.faults == []
    assert len(proof.of(MISTAKE)) >= 60
    assert len(proof.of(MUTANT)) >= 100


def test_hints_hold_no_code(proof: Proof) -> None:
    """A hint asks a question; it shows neither code nor an answer."""
    hints = [seen.hint or "" for seen in proof.of(MISTAKE)]
    assert [hint for hint in hints if "?" not in hint] == []
    assert [
        hint for hint in hints for sign in ("=", "np.", "`", "(", "@", "axis=", "return") if sign in hint
    ] == []


def test_no_check_can_be_removed_unnoticed(proof: Proof, tmp_path: Path) -> None:
    """Without it a mistake slips through, or verify had said that nothing depends on it."""
    unnoticed = {
        check
        for checks in proof.checks.values()
        for check in checks
        if f"check {check} is never" in str(proof.notes)
    }
    for rank in range(max(map(len, proof.checks.values()))):
        gone = {checks[rank] for checks in proof.checks.values() if rank < len(checks)} - unnoticed
        found = prove(
            load(NAME, find_course(KIT)),
            isolation="best-effort",
            kinds=(MISTAKE,),
            checks=_without(gone, proof),
        )
        named = " ".join(fault for fault in found.faults if "loses nothing" in fault)
        assert [check for check in gone if not any(repr(m) in named for m in _deciding(proof, check))] == []


@pytest.fixture
def small(course_folder: Path) -> Callable[..., Proof]:
    """The example of `autograder new`, with a change in its checks, proved."""
    course = find_course(course_folder)
    create("small", ["center"], course)

    def changed(old: str, new: str, *kinds: str) -> Proof:
        path = course.checks("small")
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
            "check test_center_of_one_number is dead: no wrong answer loses it",
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
    ],
)
def test_a_weak_check_file_is_found_out(
    small: Callable[..., Proof], old: str, new: str, kind: str, fault: str
) -> None:
    """The fault is named, with who shows it."""
    found = small(old, new, kind)
    assert [line for line in found.faults if fault in line] != [], found.faults


def test_an_unfair_check_is_found_out(small: Callable[..., Proof], course_folder: Path) -> None:
    """A right answer that is kept loses a point to a check that asks for more than the contract."""
    home = course_folder / "tests/answers/small/right/center.py"
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


def _without(gone: set[str], proof: Proof) -> CheckFile:
    """The forget gate's checks without some, and only the mistakes that those alone notice."""
    whole = checkfile.load(load(NAME, find_course(KIT)))
    plans = {}
    for name, plan in whole.plans.items():
        checks = tuple(check for check in plan.checks if check.name not in gone)
        kept = {call.key for check in checks for call in check.calls}
        pairs = [pair for pair in zip(plan.calls, plan.reference, strict=True) if pair[0].key in kept]
        deciding = {mistake for check in gone for mistake in _deciding(proof, check)}
        plans[name] = replace(
            plan,
            checks=checks,
            calls=tuple(call for call, _ in pairs),
            reference=tuple(seen for _, seen in pairs),
            mistakes=tuple(mistake for mistake in plan.mistakes if mistake.name in deciding),
        )
    return replace(whole, plans=plans)


def _deciding(proof: Proof, check: str) -> list[str]:
    return [seen.case.name for seen in proof.decided_by(check) if seen.case.kind == MISTAKE]
