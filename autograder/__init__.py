"""An auto-graded exercise kit: what a check file may say."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.model.errors import StudentError as StudentError  # noqa: I001  # words stand side by side
    from autograder.grading.vocabulary import (
        Each as Each,
        Failed as Failed,
        Student as Student,
        assert_agrees as assert_agrees,
        assert_array as assert_array,
        assert_new as assert_new,
        assert_raises as assert_raises,
        assert_same as assert_same,
        assert_silent as assert_silent,
        assert_unchanged as assert_unchanged,
        attempt as attempt,
        attempts as attempts,
        check as check,
        generator as generator,
        misconception as misconception,
        numbers as numbers,
        rows as rows,
    )

__version__ = "1.0.0"

_WORDS = (
    "Each",
    "Failed",
    "Student",
    "StudentError",
    "assert_agrees",
    "assert_array",
    "assert_new",
    "assert_raises",
    "assert_same",
    "assert_silent",
    "assert_unchanged",
    "attempt",
    "attempts",
    "check",
    "generator",
    "misconception",
    "numbers",
    "rows",
)
__all__ = list(_WORDS)


def __getattr__(name: str) -> object:
    """The vocabulary is loaded when it is asked for: commands that grade nothing start without NumPy."""
    if name not in _WORDS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from autograder.grading import vocabulary

    return getattr(vocabulary, name)
