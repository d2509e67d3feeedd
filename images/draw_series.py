"""Draws the pictures of the later notebooks: `python images/draw_series.py [FOLDER]`, by default into
`series` beside it.

Look and words are those of `draw.py`: what a notebook is about is lit, the rest is pale.
"""

from __future__ import annotations

import sys
from pathlib import Path

import draw_memory
from draw import (
    DIM_LINE,
    GREEN,
    ORANGE,
    PALE,
    PINK,
    RED,
    arrow,
    box,
    canvas,
    png,
    sign,
    write,
)
from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

SKY = "#56B4E9"  # black letters can be read on it
FORGET, ENTRY, CANDIDATE, OUTPUT, NEW = 4.7, 7.9, 10.9, 14.5, 9.4
MEMORY, WRITE_IN, BUS = 8.6, 6.4, 2.1
LIT = {
    "input_gate": {"entry", "candidate", "write", "x", "h", "c_new"},
    "input_gate_entry": {"entry", "x", "h"},
    "input_gate_candidate": {"candidate", "x", "h"},
    "input_gate_write": {"write", "keep", "c", "c_new"},
    "lstm_cell": {"output", "say", "x", "h", "c_new", "h_new"},
    "lstm_cell_whole": {
        *("forget", "entry", "candidate", "output"),
        *("keep", "write", "say", "x", "h", "c", "c_new", "h_new"),
    },
}


def network(ax: Axes, x: float, name: str, curve: str, lit: bool, color: str) -> None:
    """One of the cell's four small networks."""
    box(ax, (x, 3.9), (2.7, 2.1), lit, color)
    write(ax, (x, 4.05), name, lit, size=19)
    write(ax, (x, 3.2), curve, lit, size=18)


def wires(ax: Axes, lit: set[str]) -> None:
    """What runs from the inputs to the networks and from there to the signs."""
    wanted = {FORGET: "forget", ENTRY: "entry", CANDIDATE: "candidate", OUTPUT: "output"}
    for at in sorted(wanted, key=lambda x: wanted[x] in lit):  # lit ones last, over the pale ones
        on = wanted[at] in lit
        start = 1.7 if at == FORGET or on else FORGET
        arrow(ax, [(start, BUS), (at, BUS), (at, 2.8)], on)
    on = bool(lit & {"x"})
    ax.plot([2.9, 2.9], [0.95, BUS], color="black" if on else DIM_LINE, lw=4.5 if on else 2.5)
    arrow(ax, [(FORGET, 4.95), (FORGET, MEMORY - 0.6)], "keep" in lit, RED)
    arrow(
        ax, [(ENTRY, 4.95), (ENTRY, WRITE_IN), (NEW - 0.6, WRITE_IN)], bool(lit & {"entry", "write"}), ORANGE
    )
    writes = bool(lit & {"candidate", "write"})
    arrow(ax, [(CANDIDATE, 4.95), (CANDIDATE, WRITE_IN), (NEW + 0.6, WRITE_IN)], writes, SKY)
    arrow(ax, [(OUTPUT, 4.95), (OUTPUT, WRITE_IN - 0.6)], "output" in lit, PINK)


def roads(ax: Axes, lit: set[str]) -> None:
    """The memory along the top, what is written into it, what is said of it."""
    keeps, writes, says = "keep" in lit, "write" in lit, "say" in lit
    arrow(ax, [(1.7, MEMORY), (FORGET - 0.6, MEMORY)], keeps, GREEN)
    arrow(ax, [(FORGET + 0.55, MEMORY), (NEW - 0.6, MEMORY)], keeps or writes, GREEN)
    arrow(ax, [(NEW + 0.55, MEMORY), (18.4, MEMORY)], writes or says, GREEN)
    arrow(ax, [(NEW, WRITE_IN + 0.55), (NEW, MEMORY - 0.6)], writes, GREEN)
    arrow(ax, [(OUTPUT, MEMORY), (OUTPUT, WRITE_IN + 0.6)], says, GREEN)
    arrow(ax, [(OUTPUT + 0.55, WRITE_IN), (18.4, WRITE_IN)], says)
    sign(ax, (FORGET, MEMORY), "product", keeps)
    sign(ax, (NEW, MEMORY), "sum", writes, GREEN)
    sign(ax, (NEW, WRITE_IN), "product", writes, ORANGE)
    sign(ax, (OUTPUT, WRITE_IN), "product", says, PINK)
    write(ax, (OUTPUT + 0.3, 7.55), "tanh", says, size=18, align="left")


def cell(lit: set[str]) -> Axes:
    """The LSTM cell with some of its parts lit."""
    ax = canvas(20, 10.3)
    ax.add_patch(
        FancyBboxPatch((2.2, 1.4), 15.2, 8.2, boxstyle="round,pad=0.3", fc=PALE, ec=DIM_LINE, lw=2.5)
    )
    wires(ax, lit)
    roads(ax, lit)
    network(ax, FORGET, "forget\ngate", "σ", "forget" in lit, RED)
    network(ax, ENTRY, "input\ngate", "σ", "entry" in lit, ORANGE)
    network(ax, CANDIDATE, "candidate\nmemory", "tanh", "candidate" in lit, SKY)
    network(ax, OUTPUT, "output\ngate", "σ", "output" in lit, PINK)
    for at, name, part in (
        ((0.9, MEMORY), "Cₜ₋₁", "c"),
        ((0.9, BUS), "Hₜ₋₁", "h"),
        ((2.9, 0.5), "Xₜ", "x"),
        ((19.1, MEMORY), "Cₜ", "c_new"),
        ((19.1, WRITE_IN), "Hₜ", "h_new"),
    ):
        write(ax, at, name, part in lit, size=26)
    return ax


def main(folder: Path) -> None:
    """Write every picture into the folder."""
    from draw_backward import pictures as backward  # it builds on this module

    pictures = {name: cell(lit) for name, lit in LIT.items()} | backward() | draw_memory.pictures()
    for name, ax in pictures.items():
        (folder / f"{name}.png").write_bytes(png(ax))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "series")
