"""Pictures as inline SVG, each with its numbers in a table beside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from autograder.model.escape import html
from autograder.report.explain import number

WIDTH, HEIGHT = 640, 230
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 26, 40
STEP = 30  # from one horizontal bar to the next
MOST_BINS = 50

STYLE = """
.chart{display:block;width:100%;max-width:46rem;min-width:34rem;height:auto;margin:.4rem 0}
.chart text{font-size:13px;fill:var(--muted)}
.chart .b{fill:var(--bar)}.chart .g{stroke:var(--line);stroke-width:1}
.chart .t{fill:var(--soft);stroke:var(--line)}
.chart .m{stroke:var(--text);stroke-width:1.5;stroke-dasharray:4 3}.chart .strong{fill:var(--text)}
.spark{display:inline-block;width:5.5rem;height:.6rem;vertical-align:baseline;margin-right:.5rem}
.spark .b{fill:var(--bar)}.spark .t{fill:var(--soft)}
@media (max-width:36rem){.chart{min-width:0}.chart text{font-size:15px}}
"""


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


def histogram(found: Bins, mean: float, median: float) -> str:
    """How many students have which score, with the mean and the median as dashed lines."""
    slot = (WIDTH - LEFT - RIGHT) / len(found.edges)
    top = nice_top(max(found.counts, default=1))
    floor = HEIGHT - BOTTOM
    scale = (floor - TOP) / top
    drawn = "".join(
        f'<rect class="b" x="{LEFT + place * slot + slot * 0.08:.1f}" y="{floor - count * scale:.1f}" '
        f'width="{slot * 0.84:.1f}" height="{count * scale:.1f}">'
        f"<title>{found.label(place)}: {count}</title></rect>"
        for place, count in enumerate(found.counts)
        if count
    )
    said = f"Histogram of students by score: mean {number(mean)}, median {number(median)}; a table follows"
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{said}">'
        f"{_grid(top, scale, floor)}{drawn}{_scores(found, slot, floor)}"
        f"{_marks(found, slot, floor, mean, median)}</svg>\n"
    )


def bars(rows: Sequence[tuple[str, float, float]], title: str) -> str:
    """A horizontal bar a row: name, value, and the most that it could be; its numbers stand beside it."""
    height = len(rows) * STEP + 6
    longest = max((most for _, _, most in rows), default=1.0) or 1.0
    left = 16 + 8 * max((len(_short(name)) for name, _, _ in rows), default=0)
    unit = (WIDTH - left - 120) / longest
    drawn = "".join(_bar(left, place * STEP + 6, unit, row) for place, row in enumerate(rows))
    frame = f'class="chart" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{html(title)}"'
    return f"<svg {frame}>{drawn}</svg>\n"


def _bar(left: float, y: float, unit: float, row: tuple[str, float, float]) -> str:
    name, value, most = row
    shape = f'x="{left}" y="{y}" height="18" rx="3"'
    return (
        f'<text class="strong" x="{left - 10}" y="{y + 14}" text-anchor="end">{html(_short(name))}</text>'
        f'<rect class="t" {shape} width="{unit * most:.1f}"/>'
        f'<rect class="b" {shape} width="{unit * value:.1f}"/>'
        f'<text x="{left + unit * most + 8:.1f}" y="{y + 14}">{number(value)} of {number(most)}</text>'
    )


def spark(share: float) -> str:
    """A share as a small bar; its number stands beside it."""
    return (
        '<svg class="spark" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="t" width="100" height="10"/>'
        f'<rect class="b" width="{100 * share:.0f}" height="10"/></svg>'
    )


def nice_top(most: int) -> int:
    """A round number that is not below `most`."""
    if most <= 4:
        return max(most, 1)
    power = 10 ** math.floor(math.log10(most))
    return next(int(part * power) for part in (1, 2, 3, 4, 5, 6, 8, 10) if part * power >= most)


def _grid(top: int, scale: float, floor: float) -> str:
    steps = top if top < 4 else 4 if top % 4 == 0 else 5 if top % 5 == 0 else 3 if top % 3 == 0 else 2
    lines = []
    for part in range(steps + 1):
        value = top * part / steps
        y = floor - value * scale
        lines.append(
            f'<line class="g" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{round(value):,}</text>'
        )
    return "".join(lines)


def _scores(found: Bins, slot: float, floor: float) -> str:
    """Labels below the bars, as many as fit, and what the axis means."""
    every = max(1, math.ceil(34 / slot))
    wanted = {place for place in range(0, len(found.edges), every) if place + every / 2 < len(found.edges)}
    labels = "".join(
        _text(LEFT + (place + 0.5) * slot, floor + 17, number(low))
        for place, low in enumerate(found.edges)
        if place in wanted or place == len(found.edges) - 1
    )
    return labels + _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 4, "points")


def _text(x: float, y: float, said: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.0f}" text-anchor="middle">{said}</text>'


def _marks(found: Bins, slot: float, floor: float, mean: float, median: float) -> str:
    """The lower of the two gets its label on the left, so that they never cover each other."""
    drawn = []
    for name, value, lower in (("mean", mean, mean <= median), ("median", median, mean > median)):
        place = min(max(value, 0.0), found.edges[-1])
        x = LEFT + (np.interp(place, found.edges, np.arange(len(found.edges))) + 0.5) * slot
        toward, shift = ("end", -5) if lower else ("start", 5)
        if x + shift > WIDTH - 90 and not lower:
            toward, shift = "end", -5
        y = TOP - 14 if lower else TOP - 1
        drawn.append(
            f'<line class="m" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 20}" y2="{floor}"/>'
            f'<text class="strong" x="{x + shift:.1f}" y="{y}" text-anchor="{toward}">'
            f"{name} {number(value)}</text>"
        )
    return "".join(drawn)


def _short(name: str) -> str:
    return name if len(name) <= 20 else name[:19] + "\N{HORIZONTAL ELLIPSIS}"
