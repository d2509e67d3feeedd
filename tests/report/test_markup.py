"""Formulas in a notebook's text as MathML, for places where MathJax is out of reach."""

from __future__ import annotations

import pytest

from autograder.report.markup import with_formulas


def test_formulas_become_mathml() -> None:
    """In a line and on a line of their own."""
    made = with_formulas("The gate $\\sigma(z)$ is\n\n$$\\frac{1}{1+e^{-z}}$$\n\nalways.")

    assert made.count("<math ") == 2
    assert made.count('display="block"') == 1
    assert "$" not in made


@pytest.mark.parametrize(
    "text",
    [
        "it costs $5 or $6",
        "`$x$` is code",
        "```\n$x$\n```",
        "\\$x\\$",
        "$\\href{javascript:alert(1)}{x}$",
        "$\\frac$",
        "no formula",
    ],
)
def test_what_is_no_formula_stays(text: str) -> None:
    """Money, code, links, and what cannot be converted."""
    assert with_formulas(text) == text


@pytest.mark.parametrize(
    "formula",
    [
        "\\text{<script>alert(1)</script>}",
        "\\text{&lt;img src=x onerror=alert(1)&gt;}",
        '\\color{red" onmouseover="alert(1)}{x}',
        "\\text{<mtext onclick=alert(1)>}",
        "<img src=x>",
    ],
)
def test_a_formula_brings_no_markup(formula: str) -> None:
    """Of a student's: it is shown as typed, or as symbols."""
    made = with_formulas(f"${formula}$")

    assert made == f"${formula}$" or "<img" not in made
