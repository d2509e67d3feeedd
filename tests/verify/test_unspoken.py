"""One generator of variants for `verify` and the diagnosis; those that meet no sentence are named."""

from __future__ import annotations

import ast

from autograder.diagnosis.variants import changes
from autograder.verify.mutants import of
from autograder.verify.proof import _unspoken
from autograder.verify.proof_cases import MUTANT, Case, Seen


def test_every_change_that_the_diagnosis_knows_is_a_mutant() -> None:
    """of the same expression, by the same module"""
    (function,) = ast.parse("def scaled(x, w):\n    return x * w").body
    assert isinstance(function, ast.FunctionDef)
    returned = function.body[0]
    assert isinstance(returned, ast.Return)
    assert returned.value is not None
    known = {
        ast.unparse(ast.fix_missing_locations(change.new))
        for node in ast.walk(returned.value)
        if isinstance(node, ast.BinOp)
        for change in changes(node, ["x", "w"])
    }
    tried = {mutant.source.split("return ")[1].strip() for mutant in of(function)}

    assert known <= tried


def test_a_variant_that_loses_without_a_word_is_named() -> None:
    """one that is noticed by nothing, or that meets a hint, is not"""
    seen = [
        Seen(Case(MUTANT, "scaled", name, ""), 0.0, 1.0, lost, hint, ())
        for name, lost, hint in [
            ("mute", ("test_a",), None),
            ("told", ("test_a",), "Why?"),
            ("same", (), None),
        ]
    ]

    assert _unspoken(seen) == ["mutant 'mute' meets no sentence: a @misconception can say one"]
