"""Draws the pictures of the forget gate: `python images/draw.py [FOLDER]`, by default into this folder.

The colours are those of Okabe and Ito, told apart with any colour vision; a lit part also has black outlines
and bold names, so it stands out in grey print. Few colours make small files: submissions carry the pictures.
"""

from __future__ import annotations

import io
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch, Rectangle
from PIL import Image

Point = tuple[float, float]

BLUE, ORANGE, GREEN, RED, PINK = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7"
DIM_LINE, DIM_TEXT, PALE = "#A0A0A0", "#636363", "#F2F2F2"
PIXELS = 1280  # the width of a picture: crisp at a notebook's width on a fine screen
CELL = 0.8  # the side of one number's square
STEPS = {
    "concatenate": {"h", "x", "concat"},
    "linear": {"concat", "W", "z"},
    "sigmoid": {"z", "sigma", "f"},
    "forget": {"f", "c"},
    "whole": {"h", "x", "concat", "W", "z", "sigma", "f", "c"},
}
SHARE, OLD, KEPT = (0.5, 0.12, 0.88), (6 / 9, 8 / 9, 1.0), (3 / 9, 0.95 / 9, 7.93 / 9)  # the worked example


def canvas(width: float, height: float) -> Axes:
    """An empty drawing of this many units, without axes."""
    figure = Figure(figsize=(PIXELS / 100, PIXELS / 100 * height / width), dpi=100)
    FigureCanvasAgg(figure)
    ax = figure.add_axes((0, 0, 1, 1))
    ax.set(xlim=(0, width), ylim=(0, height))
    ax.axis("off")
    return ax


def png(ax: Axes) -> bytes:
    """The drawing as a PNG with a palette of 32 colours."""
    raw, small = io.BytesIO(), io.BytesIO()
    ax.get_figure().savefig(raw, format="png")  # type: ignore[union-attr]
    image = Image.open(raw).convert("RGB").quantize(32, dither=Image.Dither.NONE)
    image.save(small, format="png", optimize=True)
    return small.getvalue()


def write(ax: Axes, at: Point, text: str, lit: bool, *, size: float = 24, align: str = "center") -> None:
    """A name or a shape."""
    weight, color = ("bold", "black") if lit else ("normal", DIM_TEXT)
    ax.text(*at, text, size=size, weight=weight, color=color, ha=align, va="center", zorder=6)


def arrow(ax: Axes, points: Sequence[Point], lit: bool, color: str = "black") -> None:
    """A line through the points with a head at its end."""
    ink, width = (color, 4.5) if lit else (DIM_LINE, 2.5)
    ax.plot(*zip(*points[:-1], strict=True), color=ink, lw=width, solid_joinstyle="round", zorder=2)
    style = {"arrowstyle": "-|>,head_width=0.45,head_length=0.8", "color": ink, "lw": width}
    ax.annotate("", points[-1], points[-2], arrowprops={**style, "shrinkA": 0, "shrinkB": 0}, zorder=2)


def square(ax: Axes, corner: Point, color: str, lit: bool, level: float = 1.0) -> None:
    """One number, filled up to its level."""
    ax.add_patch(Rectangle(corner, CELL, CELL, fc="white", ec="none", zorder=3))
    ax.add_patch(Rectangle(corner, CELL, CELL * level, fc=color if lit else PALE, ec="none", zorder=4))
    edge, width = ("black", 3) if lit else (DIM_LINE, 2)
    ax.add_patch(Rectangle(corner, CELL, CELL, fc="none", ec=edge, lw=width, zorder=5))


def vector(
    ax: Axes,
    centre: Point,
    name: str,
    colors: Sequence[str],
    lit: bool,
    *,
    levels: Sequence[float] = (1.0,) * 7,
    beside: bool = False,
) -> None:
    """A row of squares with its name and its shape above and below, or to the left and right."""
    x, y = centre
    half = len(colors) * CELL / 2
    for k, (color, level) in enumerate(zip(colors, levels, strict=False)):
        square(ax, (x + k * CELL - half, y - CELL / 2), color, lit, level)
    shape = f"({len(colors)},)"
    if beside:
        write(ax, (x - half - 0.25, y), name, lit, align="right")
        write(ax, (x + half + 0.2, y), shape, lit, size=20, align="left")
    else:
        write(ax, (x, y + 0.85), name, lit)
        write(ax, (x, y - 0.85), shape, lit, size=20)


def sign(ax: Axes, centre: Point, kind: str, lit: bool, color: str = RED) -> None:
    """A product or a sum, on a line."""
    x, y = centre
    ink = "black" if lit else DIM_TEXT
    ax.add_patch(Circle(centre, 0.55, fc=color if lit else "white", ec=ink, lw=3 if lit else 2, zorder=5))
    turn = math.pi / 4 if kind == "product" else 0.0
    for angle in (turn, turn + math.pi / 2):
        dx, dy = 0.32 * math.cos(angle), 0.32 * math.sin(angle)
        ax.plot([x - dx, x + dx], [y - dy, y + dy], color=ink, lw=4 if lit else 3, zorder=6)


def box(ax: Axes, centre: Point, size: Point, lit: bool, color: str = RED) -> None:
    """A rounded box."""
    corner = (centre[0] - size[0] / 2 + 0.15, centre[1] - size[1] / 2 + 0.15)
    edge, width = ("black", 4) if lit else (DIM_LINE, 2.5)
    look = {"boxstyle": "round,pad=0.15", "fc": color if lit else "white", "ec": edge, "lw": width}
    ax.add_patch(FancyBboxPatch(corner, size[0] - 0.3, size[1] - 0.3, zorder=3, **look))  # type: ignore[arg-type]


def s_curve(ax: Axes, centre: Point, lit: bool) -> None:
    """The sigmoid, drawn small."""
    steps = [k / 10 for k in range(-10, 11)]
    x = [centre[0] + 0.85 * step for step in steps]
    y = [centre[1] + 0.75 * (2 / (1 + math.exp(-5 * step)) - 1) for step in steps]
    ax.plot(x, y, color="black" if lit else DIM_LINE, lw=6 if lit else 4, solid_capstyle="round", zorder=6)


def weights(ax: Axes, centre: Point, rows: Sequence[str], lit: bool) -> None:
    """W_f as a grid, a row for each number that comes in, and b_f below it."""
    x, y = centre[0] - 1.5 * CELL, centre[1]
    top = y + len(rows) * CELL / 2
    for k, color in enumerate(rows):
        for column in range(3):
            square(ax, (x + column * CELL, top - (k + 1) * CELL), color, lit)
    ax.plot(
        [x - 0.25, x + 3 * CELL + 0.25],
        [top - 3 * CELL] * 2,
        color="black" if lit else DIM_LINE,
        lw=6,
        zorder=6,
    )
    write(ax, (centre[0], top + 0.45), "W_f (7, 3)", lit)
    bottom = top - len(rows) * CELL - 1.15
    for column in range(3):
        square(ax, (x + column * CELL, bottom), PINK, lit)
    write(ax, (x - 0.25, bottom + CELL / 2), "+ b_f", lit, align="right")
    write(ax, (x + 3 * CELL + 0.2, bottom + CELL / 2), "(3,)", lit, size=20, align="left")


def chain(lit: set[str]) -> Axes:
    """The gate as a chain of squares, the parts of one step lit."""
    ax = canvas(22.2, 10.9)
    ax.set_xlim(-0.3, 21.9)
    words = [BLUE] * 3 + [ORANGE] * 4
    low, high, gate = 4.4, 9.2, 18.0
    joins, scores, bends, keeps = "h" in lit, "W" in lit, "sigma" in lit, "c" in lit
    arrow(ax, [(2.9, 6.0), (3.5, 6.0), (3.5, low + 0.2), (4.3, low + 0.2)], joins)
    arrow(ax, [(3.3, 2.8), (3.5, 2.8), (3.5, low - 0.2), (4.3, low - 0.2)], joins)
    arrow(ax, [(7.3 + 2.8, low), (10.7, low)], scores)
    arrow(ax, [(13.2, low), (13.9, low)], scores)
    arrow(ax, [(16.3, low), (16.8, low)], bends)
    arrow(ax, [(gate, low + 1.1), (gate, 6.4)], bends)
    arrow(ax, [(gate, 7.2), (gate, high - 0.6)], keeps)
    arrow(ax, [(2.8, high), (gate - 0.6, high)], keeps)
    arrow(ax, [(gate + 0.5, high), (19.4, high)], keeps)
    vector(ax, (1.7, 6.0), "h_prev", words[:3], joins)
    vector(ax, (1.7, 2.8), "x_t", words[3:], joins)
    vector(ax, (7.2, low), "concat", words, joins or scores)
    weights(ax, (12.0, low), words, scores)
    vector(ax, (15.1, low), "z", [PINK] * 3, scores or bends)
    box(ax, (gate, low), (2.3, 2.3), bends)
    s_curve(ax, (gate, low), bends)
    write(ax, (gate, low - 1.6), "sigmoid", bends)
    vector(ax, (gate, 6.8), "f_t", [RED] * 3, bends or keeps, levels=SHARE, beside=True)
    vector(ax, (1.6, high), "c_prev", [GREEN] * 3, keeps, levels=OLD)
    sign(ax, (gate, high), "product", keeps)
    vector(ax, (20.6, high), "c_kept", [GREEN] * 3, keeps, levels=KEPT)
    return ax


def gate_box(ax: Axes, x: float, name: str, curve: str, lit: bool) -> None:
    """One of the cell's four small networks."""
    box(ax, (x, 3.9), (2.7, 2.1), lit)
    write(ax, (x, 4.05), name, lit, size=21)
    write(ax, (x, 3.2), curve, lit, size=18)


def cell() -> Axes:
    """The LSTM cell with its three gates, the forget gate lit."""
    ax = canvas(20, 10.3)
    forget, entry, candidate, output, new = 4.7, 7.9, 10.9, 14.5, 9.4
    memory, write_in, bus = 8.6, 6.4, 2.1
    ax.add_patch(
        FancyBboxPatch((2.2, 1.4), 15.2, 8.2, boxstyle="round,pad=0.3", fc=PALE, ec=DIM_LINE, lw=2.5)
    )
    arrow(ax, [(1.7, bus), (output, bus), (output, 2.85)], False)
    for x in (entry, candidate):
        arrow(ax, [(x, bus), (x, 2.85)], False)
    arrow(ax, [(1.7, bus), (forget, bus), (forget, 2.8)], True)
    ax.plot([2.9, 2.9], [0.95, bus], color="black", lw=4.5)
    arrow(ax, [(forget, 4.95), (forget, memory - 0.6)], True, RED)
    arrow(ax, [(1.7, memory), (forget - 0.6, memory)], True, GREEN)
    arrow(ax, [(forget + 0.55, memory), (new - 0.6, memory)], True, GREEN)
    arrow(ax, [(new + 0.55, memory), (18.4, memory)], False)
    arrow(ax, [(entry, 4.95), (entry, write_in), (new - 0.6, write_in)], False)
    arrow(ax, [(candidate, 4.95), (candidate, write_in), (new + 0.6, write_in)], False)
    arrow(ax, [(new, write_in + 0.55), (new, memory - 0.6)], False)
    arrow(ax, [(output, 4.95), (output, write_in - 0.6)], False)
    arrow(ax, [(output, memory), (output, write_in + 0.6)], False)
    arrow(ax, [(output + 0.55, write_in), (18.4, write_in)], False)
    gate_box(ax, forget, "forget\ngate", "σ", True)
    gate_box(ax, entry, "input\ngate", "σ", False)
    gate_box(ax, candidate, "candidate\nmemory", "tanh", False)
    gate_box(ax, output, "output\ngate", "σ", False)
    sign(ax, (forget, memory), "product", True)
    sign(ax, (new, memory), "sum", False)
    for x in (new, output):
        sign(ax, (x, write_in), "product", False)
    write(ax, (output + 0.3, 7.55), "tanh", False, size=18, align="left")
    write(ax, (forget + 0.3, 7.1), "fₜ: share kept", True, size=20, align="left")
    for at, name, lit in (
        ((0.9, memory), "Cₜ₋₁", True),
        ((0.9, bus), "Hₜ₋₁", True),
        ((2.9, 0.5), "Xₜ", True),
        ((19.1, memory), "Cₜ", False),
        ((19.1, write_in), "Hₜ", False),
    ):
        write(ax, at, name, lit, size=26)
    return ax


def main(folder: Path) -> None:
    """Write every picture into the folder."""
    pictures = {"": cell(), **{f"_{step}": chain(lit) for step, lit in STEPS.items()}}
    for name, ax in pictures.items():
        (folder / f"forget_gate{name}.png").write_bytes(png(ax))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
