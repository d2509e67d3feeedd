"""What was noticed besides the marks: data, and the one place that makes sentences of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a finding is about; only a limit may be why points are missing."""

    LIMIT = "limit"  # time, memory or output was used up, or the worker ended
    ERROR = "error"  # a cell stopped with an exception
    WARNING = "warning"  # NumPy warned
    STYLE = "style"  # works, and could be written in another way


@dataclass(frozen=True)
class Finding:
    """`exercise` or `cell` says where, counted from 1; `detail` says what, in words for the student."""

    kind: Kind
    detail: str
    exercise: str | None = None
    cell: int | None = None

    @property
    def sentence(self) -> str:
        """As people read it when nothing around says where."""
        if self.exercise is not None:
            return f"{self.exercise}: {self.detail}"
        return f"cell {self.cell} {self.detail}" if self.cell is not None else self.detail
