"""One thing that is wrong with an answer, in levels: what was seen and a question, a pointer, an example."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """What a question of the diagnosis found.

    question: which one ("error", "kind", "value", "batch", "sizes", "beside", "identification"). name: the
    same in all submissions with this fault. seen, asks: the first level. step: a pointer, the second one.
    example: what went in, what came and what was due, in public numbers, the third. calls: how many of the
    planned calls show it. kept: the share of the reference's steps that an answer with this fault has all the
    same, where that is known; above 1, where more is right than all of its steps but one.
    """

    question: str
    name: str
    seen: str
    asks: str
    step: str = ""
    example: str = ""
    calls: int = 0
    kept: float = 0.0

    @property
    def text(self) -> str:
        """The first level."""
        return f"{self.seen} {self.asks}".strip()
