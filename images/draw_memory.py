"""Pictures of notebooks 5 and 6, in the look of `draw.py`; `draw_series.py` writes them with the others."""

from __future__ import annotations

from draw import DIM_LINE, GREEN, ORANGE, PALE, PINK, RED, Point, arrow, canvas, sign, square, write
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

SKY = "#56B4E9"
GATES = {"f": ("f", RED), "i": ("i", ORANGE), "g": ("g", SKY), "o": ("o", PINK)}


def fading() -> Axes:
    """One number on the memory's road through four cells, for three biases."""
    ax = canvas(20, 9.4)
    for row, (bias, share) in enumerate(((3, 0.953), (1, 0.731), (0, 0.5))):
        y = 7.6 - 2.9 * row
        write(ax, (0.3, y), f"bias {bias}", True, size=22, align="left")
        write(ax, (0.3, y - 0.75), f"keeps {share:.2f}", False, size=18, align="left")
        for step in range(5):
            x = 4.9 + 3.5 * step
            square(ax, (x - 0.4, y - 0.4), GREEN, True, share**step)
            write(ax, (x, y - 0.95), f"{share**step:.2f}", True, size=18)
            if step < 4:
                arrow(ax, [(x + 0.5, y), (x + 3.0, y)], True, GREEN)
                sign(ax, (x + 1.65, y), "product", True)
    return ax


def packed() -> Axes:
    """Twelve rows in the orders of three libraries, the forget gate's block lit."""
    ax = canvas(20, 7.6)
    for row, (name, order) in enumerate((("here", "figo"), ("torch", "ifgo"), ("ONNX", "iofg"))):
        y = 6.1 - 2.35 * row
        write(ax, (0.3, y), name, True, size=24, align="left")
        for place, gate in enumerate(order):
            block(ax, (3.6 + 4.1 * place, y), gate, gate == "f")
            write(ax, (3.6 + 4.1 * place + 1.8, y - 1.05), f"place {place}", gate == "f", size=17)
    return ax


def block(ax: Axes, at: Point, gate: str, lit: bool) -> None:
    """The three rows of one gate, side by side."""
    name, colour = GATES[gate]
    for unit in range(3):
        edge, width = ("black", 3) if lit else (DIM_LINE, 2)
        corner = (at[0] + 1.2 * unit, at[1] - 0.6)
        ax.add_patch(Rectangle(corner, 1.2, 1.2, fc=colour if lit else PALE, ec=edge, lw=width))
        write(ax, (corner[0] + 0.6, at[1]), name, lit)


def counted() -> Axes:
    """A text letter by letter, what a unit that counts does at each, and what it holds then."""
    ax = canvas(20, 7.4)
    write(ax, (0.2, 6.3), "reads", True, size=20, align="left")
    write(ax, (0.2, 4.9), "writes", True, size=20, align="left")
    write(ax, (0.2, 2.6), "holds", True, size=20, align="left")
    write(ax, (0.2, 0.5), "open?", False, size=18, align="left")
    held = 0
    for place, letter in enumerate("a(b(c)a)b"):
        x = 4.1 + 1.9 * place
        step = (letter == "(") - (letter == ")")
        held += step
        write(ax, (x, 6.3), letter, bool(step), size=28)
        if step:
            write(ax, (x, 4.9), f"{step:+d}".replace("-", "−"), True, size=22)
            arrow(ax, [(x, 4.4), (x, 3.5)], True, ORANGE)
        square(ax, (x - 0.45, 2.15), GREEN, True, held / 2)
        write(ax, (x, 1.35), str(held), True, size=20)
        if place < 8:
            arrow(ax, [(x + 0.5, 2.6), (x + 1.4, 2.6)], True, GREEN)
        write(ax, (x, 0.5), "open" if held else "–", bool(held), size=15)
    return ax


def pictures() -> dict[str, Axes]:
    """Every picture by its name."""
    return {"long_memory": fading(), "long_memory_packed": packed(), "gate_on_text": counted()}
