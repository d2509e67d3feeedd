"""A hint in three parts: what was seen, a question, and where to look."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SENTENCE = re.compile(r"(?<=[.?!])[\"']?\s+")


@dataclass(frozen=True)
class Words:
    """`seen` states, `asks` is a question, `step` says where the idea is explained."""

    seen: str
    asks: str = ""
    step: str = ""

    @property
    def text(self) -> str:
        """What is said first."""
        return f"{self.seen} {self.asks}".strip()

    @classmethod
    def of(cls, hint: str) -> Words:
        """A misconception's docstring: sentences up to the question, the question, and the rest."""
        sentences = _SENTENCE.split(hint.strip())
        place = next((place for place, text in enumerate(sentences) if text.endswith("?")), len(sentences))
        return cls(
            " ".join(sentences[:place]),
            " ".join(sentences[place : place + 1]),
            " ".join(sentences[place + 1 :]),
        )
