"""Ends of a worker: its submission's own, or the machine's as long as that cannot be told."""

from __future__ import annotations

from dataclasses import dataclass, field

from autograder.model.errors import GraderError

KILLED = "its worker was killed from outside, so it was not graded (is memory short?)"


class Stopped(Exception):
    """The worker was stopped or died; the message says of what, in words for the student."""


class Lost(GraderError):
    """A worker was killed, and not by us: what it ran may not be the reason. The submission is run again."""


@dataclass
class Losses:
    """Where workers of one submission were killed from outside, in all of its runs.

    The second death at the same place is the submission's own; until then it may be the machine's.
    """

    places: dict[object, bool] = field(default_factory=dict)  # place -> was there a second one?
    count: int = 0
    final: bool = False  # no time is left to run it again

    def repeated(self, place: object) -> bool:
        """Note a death; was there one at this place before?"""
        self.count += 1
        self.places[place] = place in self.places
        return self.places[place]

    def unexplained(self) -> None:
        """Note a death of which nobody can say where it happened: the fork server went too."""
        self.count += 1
        self.places[("fork server", self.count)] = False

    @property
    def unsure(self) -> bool:
        """Is there a death that may be the machine's?"""
        return not all(self.places.values())
