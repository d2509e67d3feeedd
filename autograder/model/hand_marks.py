"""What a person gave: marks and comments of formgrader, by the cells' names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class HandMark:
    """One cell. `score` is None while nobody has given one; `extra` comes on top of whatever it is."""

    score: float | None = None
    extra: float = 0.0
    comment: str = ""
    waits: bool = False

    @property
    def given(self) -> bool:
        """Is there anything of a person's in it?"""
        return self.score is not None or bool(self.extra) or bool(self.comment)


@dataclass(frozen=True)
class HandMarks:
    """One student's cells, and the points taken off because the submission was late."""

    cells: Mapping[str, HandMark] = field(default_factory=dict)
    penalty: float = 0.0

    def of(self, *names: str) -> HandMark:
        """The mark of a cell, and the comment of another one that belongs to it (answer and grade cell)."""
        marks = [self.cells[name] for name in names if name in self.cells]
        scores = [mark.score for mark in marks if mark.score is not None]
        return HandMark(
            score=scores[0] if scores else None,
            extra=sum(mark.extra for mark in marks),
            comment="\n\n".join(dict.fromkeys(mark.comment for mark in marks if mark.comment)),
            waits=any(mark.waits for mark in marks),
        )


NONE = HandMarks()
