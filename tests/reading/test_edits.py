"""The parts of near programs: edits at the places of a text, and what each kind of slip proposes."""

from __future__ import annotations

import ast
from collections.abc import Iterable

import pytest

from autograder.reading.slips import calls, edits, names, syntax
from autograder.reading.slips.edits import Edit, applied


def function(source: str) -> ast.FunctionDef:
    """The function `f` of a text."""
    found = edits.function_in(source, "f")
    assert found is not None
    return found


def texts(source: str, slips: Iterable[tuple[str, list[Edit]]]) -> list[str | None]:
    """The text after each slip is mended."""
    return [applied(source, each) for _, each in slips]


def test_edits_are_made_at_bytes_not_characters() -> None:
    """Syntax trees count so: letters before a place may take several."""
    source = "é = 'ü'; z = left"
    name = ast.parse(source).body[1].value  # type: ignore[attr-defined]

    assert applied(source, [edits.instead(name, "right")]) == "é = 'ü'; z = right"
    assert edits.text_of(source, name) == "left"


def test_several_edits_do_not_move_each_other() -> None:
    """They are made from the end."""
    left, right = ast.parse("a @ b").body[0].value.left, ast.parse("a @ b").body[0].value.right  # type: ignore[attr-defined]

    assert applied("a @ b", [edits.instead(left, "bbb"), edits.instead(right, "aaa")]) == "bbb @ aaa"


def test_an_edit_that_makes_no_python_is_none() -> None:
    """It cannot be what was meant."""
    assert applied("a", [Edit((1, 0), (1, 1), "a +")]) is None


def test_the_last_function_of_a_name_counts() -> None:
    """As it does when the cell is run; inside another one it is not at the top."""
    found = edits.function_in("def f(): return 1\ndef f(): return 2\ndef g():\n    def f(): return 3", "f")

    assert found is not None
    assert found.lineno == 2
    assert edits.function_in("def f(:", "f") is None


@pytest.mark.parametrize(
    ("source", "meant"),
    [
        ("def f(x):\n    return x.T @ w", ["def f(x):\n    return x @ w"]),
        ("def f(x):\n    return x @ w", ["def f(x):\n    return w @ x"]),
        ("def f(x):\n    return x * w", []),
    ],
)
def test_a_product_has_two_sides(source: str, meant: list[str]) -> None:
    """Only a matrix product cares which is which."""
    assert texts(source, calls.sides(source, function(source))) == meant


def test_what_was_computed_last_is_handed_over() -> None:
    """But nothing is added to a function that gives something, or ends with its text."""
    printed = "def f(x):\n    y = x\n    print(y, x)"
    assert texts(printed, calls.nothing_returned(printed, function(printed), 2)) == [
        "def f(x):\n    y = x\n    return y, x"
    ]

    for source in ("def f(x):\n    return x", 'def f(x):\n    """Text."""'):
        assert texts(source, calls.nothing_returned(source, function(source), 1)) == []


def test_a_power_is_the_sign_alone() -> None:
    """`^` binds weaker than `**`, and who writes it means that it does not."""
    source = "def f(x):\n    return x + 1 ^ 2"

    assert texts(source, calls.powers(source, function(source))) == ["def f(x):\n    return x + 1 ** 2"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("wieghts", "weights"),
        ("Weights", "weights"),
        ("weight", "weights"),
        ("numpy", "np"),
        ("exp", "np.exp"),
    ],
)
def test_an_unknown_name_is_the_only_near_one(written: str, meant: str) -> None:
    """A letter, capitals, a module."""
    source = f"def f(x):\n    return x + {written}"

    assert texts(source, names.unknown(function(source), ["weights", "np"])) == [
        f"def f(x):\n    return x + {meant}"
    ]


def test_of_two_near_names_none_is_meant() -> None:
    """A guess would be ours, not the student's."""
    source = "def f(x):\n    return x + bit"

    assert texts(source, names.unknown(function(source), ["bat", "but"])) == []


def test_a_function_that_calls_itself_means_numpys() -> None:
    """Where NumPy has one of its name."""
    source = "def exp(x):\n    return exp(x)"
    own = edits.function_in(source, "exp")
    assert own is not None

    assert texts(source, names.of_numpy(own)) == ["def exp(x):\n    return np.exp(x)"]


def test_an_exercise_that_is_called_for_its_answer_is_no_slip() -> None:
    """With all of its own arguments; brackets around them are NumPy's."""
    for given, slips in (("x, y", 0), ("(x, y)", 1)):
        own = edits.function_in(f"def hstack(x, y):\n    return hstack({given})", "hstack")
        assert own is not None
        assert len(list(names.of_numpy(own))) == slips


def test_parameters_are_renamed_only_where_the_body_uses_the_others() -> None:
    """Whoever renames throughout has made no slip."""
    throughout = "def f(a, b):\n    return a + b"
    half = "def f(a, b):\n    return left + b"

    assert texts(throughout, names.parameters(function(throughout), ["left", "right"])) == []
    assert texts(half, names.parameters(function(half), ["left", "right"])) == [
        "def f(left, b):\n    return left + b"
    ]


@pytest.mark.parametrize(
    ("source", "meant"),
    [
        ("x = (1", "x = (1)"),
        ("x = 1)", "x = 1"),
        ("x = [1)", "x = [1]"),
        ("if x\n    y = 1", "if x:\n    y = 1"),
        ("if x:\ny = 1", "if x:\n    y = 1"),
        ("x = 1\n  y = 2", "x = 1\ny = 2"),
        ("x = 2 × 3", "x = 2 * 3"),
    ],
)
def test_one_sign_makes_it_python(source: str, meant: str) -> None:
    """It is among the proposals that are Python at all."""
    assert meant in texts(source, syntax.slips(source))


@pytest.mark.parametrize("source", ["x = 1", "x = = =", "x" * 10_000_000])
def test_what_is_python_or_hopeless_has_no_slip(source: str) -> None:
    """Nor what is too long to look at."""
    assert [text for text in texts(source, syntax.slips(source)) if text] == []
