"""An exercise's explanation as HTML for the outputs of a notebook."""

from __future__ import annotations

from functools import lru_cache

from autograder.model.result import ExerciseResult
from autograder.report.explain import EXAMPLE, POINTER, explain, further
from autograder.report.rendering import render


@lru_cache(maxsize=1024)
def fragment(exercise: ExerciseResult) -> str:
    """Needs nothing of the page that it stands on; each further level is behind a fold of its own.

    A class has many equal answers: each is explained once.
    """
    pointers = further(exercise, POINTER)
    examples = [item for item in further(exercise, EXAMPLE) if item not in pointers]
    return render(
        "report/templates/fragment.html", told=explain(exercise), pointers=pointers, examples=examples
    )
