"""One grader a course at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.batch.lock import alone
from autograder.model.errors import UsageError


def test_who_comes_second_is_told(tmp_path: Path) -> None:
    """And who comes later finds the way free, also behind one that failed."""
    lock = tmp_path / "course" / ".lock"
    with pytest.raises(ZeroDivisionError), alone(lock):
        with pytest.raises(UsageError, match=f"is at work in {lock.parent}"), alone(lock):
            pytest.fail("two at once")
        raise ZeroDivisionError

    with alone(lock):
        assert lock.exists()
