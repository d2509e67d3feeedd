"""Where everything stands in a picture, for a desk and for a phone; its template draws it as SVG."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from autograder.report.explain import number

WIDTHS = {"desk": 640, "phone": 320}  # pixels; the text has the same size in both
HEIGHT = 230
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 26, 40
STEP = 30  # from one horizontal bar to the next
NUMBERS = 100  # for what stands behind a bar
MOST_BINS = 50


@dataclass(frozen=True)
class Bins:
    """Students by score: `edges[i]` is the lowest score of bin i, the last bin holds the full score alone."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]
    width: float

    def label(self, place: int) -> str:
        """`12 to below 13`, or the full score."""
        low = self.edges[place]
        if place == len(self.edges) - 1:
            return number(low)
        if self.width == 1 and self.edges[place + 1] - low == 1:
            return f"{number(low)} to {number(low + 0.99)}"
        return f"{number(low)} to below {number(self.edges[place + 1])}"


def bins(scores: np.ndarray, maximum: float) -> Bins:
    """Bins of one point, or of more where that would be too many."""
    width = float(max(1, math.ceil(maximum / MOST_BINS)))
    edges = [place * width for place in range(math.ceil(maximum / width))] + [float(maximum)]
    places = np.searchsorted(np.array(edges), scores + 1e-9, side="right") - 1
    counts = np.bincount(np.clip(places, 0, len(edges) - 1), minlength=len(edges))
    return Bins(tuple(edges), tuple(int(count) for count in counts), width)


@dataclass(frozen=True)
class Column:
    """A bar of a histogram, and what it says when one points at it."""

    x: float
    y: float
    width: float
    height: float
    title: str


@dataclass(frozen=True)
class Mark:
    """A dashed line with its name beside it: `anchor` is the end of the text that is at `text_x`."""

    name: str
    value: float
    x: float
    text_x: float
    text_y: float
    anchor: str


@dataclass(frozen=True)
class Histogram:
    """How many students have which score. `grid` is (y, students), `scores` is (x, points)."""

    mean: float
    median: float
    width: int
    bars: tuple[Column, ...]
    grid: tuple[tuple[float, int], ...]
    scores: tuple[tuple[float, float], ...]
    marks: tuple[Mark, ...]
    height: int = HEIGHT
    left: int = LEFT
    top: int = TOP - 20
    floor: int = HEIGHT - BOTTOM

    @property
    def right(self) -> int:
        """Where the last bar ends."""
        return self.width - RIGHT


@dataclass(frozen=True)
class Bar:
    """A value, and the most that it could be; `part` and `whole` are their lengths."""

    name: str
    value: float
    most: float
    y: int
    part: float
    whole: float


@dataclass(frozen=True)
class Bars:
    """A horizontal bar a row."""

    bars: tuple[Bar, ...]
    left: int
    height: int
    width: int


def histogram(counted: Bins, mean: float, median: float, width: int) -> Histogram:
    """With the mean and the median as dashed lines."""
    slot = (width - LEFT - RIGHT) / len(counted.edges)
    top = nice_top(max(counted.counts, default=1))
    floor = HEIGHT - BOTTOM
    scale = (floor - TOP) / top
    columns = (
        Column(
            *(_round(LEFT + place * slot + slot * 0.08), _round(floor - count * scale)),
            *(_round(slot * 0.84), _round(count * scale)),
            f"{counted.label(place)}: {count}",
        )
        for place, count in enumerate(counted.counts)
        if count
    )
    grid = tuple(_grid(top, scale, floor))
    return Histogram(
        *(mean, median, width, tuple(columns), grid),
        tuple(_scores(counted, slot)),
        tuple(_marks(counted, slot, mean, median, width)),
    )


def bars(rows: Sequence[tuple[str, float, float]], width: int) -> Bars:
    """Of (name, value, and the most that it could be)."""
    longest = max((most for _, _, most in rows), default=1.0) or 1.0
    left = 16 + 8 * max((len(_short(name)) for name, _, _ in rows), default=0)
    unit = (width - left - NUMBERS) / longest
    drawn = (
        Bar(_short(name), value, most, place * STEP + 6, _round(unit * value), _round(unit * most))
        for place, (name, value, most) in enumerate(rows)
    )
    return Bars(tuple(drawn), left, len(rows) * STEP + 6, width)


def nice_top(most: int) -> int:
    """A round number that is not below `most`."""
    if most <= 4:
        return max(most, 1)
    power = 10 ** math.floor(math.log10(most))
    return next(int(part * power) for part in (1, 2, 3, 4, 5, 6, 8, 10) if part * power >= most)


def _grid(top: int, scale: float, floor: float) -> Iterator[tuple[float, int]]:
    steps = top if top < 4 else 4 if top % 4 == 0 else 5 if top % 5 == 0 else 3 if top % 3 == 0 else 2
    for part in range(steps + 1):
        value = top * part / steps
        yield _round(floor - value * scale), round(value)


def _scores(counted: Bins, slot: float) -> Iterator[tuple[float, float]]:
    """Labels below the bars, as many as fit."""
    every = max(1, math.ceil(34 / slot))
    last = len(counted.edges) - 1
    wanted = {place for place in range(0, last, every) if place + 0.75 * every <= last}
    for place, low in enumerate(counted.edges):
        if place in wanted or place == last:
            yield LEFT + (place + 0.5) * slot, low


def _marks(counted: Bins, slot: float, mean: float, median: float, width: int) -> Iterator[Mark]:
    """The lower of the two gets its label on the left, so that they never cover each other."""
    for name, value, lower in (("mean", mean, mean <= median), ("median", median, mean > median)):
        place = min(max(value, 0.0), counted.edges[-1])
        x = LEFT + (float(np.interp(place, counted.edges, np.arange(len(counted.edges)))) + 0.5) * slot
        toward, shift = ("end", -5) if lower else ("start", 5)
        if x + shift > width - 90 and not lower:
            toward, shift = "end", -5
        yield Mark(name, value, _round(x), x + shift, TOP - 14 if lower else TOP - 1, toward)


def _round(pixels: float) -> float:
    return round(pixels, 1)


def _short(name: str) -> str:
    return name if len(name) <= 20 else name[:19] + "\N{HORIZONTAL ELLIPSIS}"
