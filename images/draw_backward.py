"""The pictures of the notebook about gradients: what runs forward is pale, what runs back is lit.

`draw_series.py` writes them into its folder with those of the other notebooks.
"""

from __future__ import annotations

from draw import BLUE, DIM_LINE, GREEN, ORANGE, PALE, PINK, RED, arrow, box, canvas, sign, write
from draw_series import BUS, CANDIDATE, ENTRY, FORGET, MEMORY, NEW, OUTPUT, SKY, WRITE_IN, network
from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

RNN, LSTM = 2.4, 7.2  # the heights of the two roads


def frame(ax: Axes, width: float, height: float) -> None:
    """The rounded frame of a cell."""
    look = {"boxstyle": "round,pad=0.3", "fc": PALE, "ec": DIM_LINE, "lw": 2.5}
    ax.add_patch(FancyBboxPatch((2.2, 1.4), width, height, **look))  # type: ignore[arg-type]


def chain() -> Axes:
    """The forget gate's links from right to left: product, sigmoid, linear layer."""
    ax = canvas(20, 9.6)
    middle, top = 3.6, 7.6
    arrow(ax, [(18.2, top), (15.35, top)], True, BLUE)
    arrow(ax, [(14.25, top), (1.9, top)], True, BLUE)
    arrow(ax, [(14.8, top - 0.6), (14.8, middle), (12.5, middle)], True, BLUE)
    arrow(ax, [(9.5, middle), (7.9, middle)], True, BLUE)
    arrow(ax, [(4.3, middle), (1.9, middle)], True, BLUE)
    arrow(ax, [(6.1, 2.55), (6.1, 1.35)], True, BLUE)
    sign(ax, (14.8, top), "product", True)
    box(ax, (11, middle), (3, 2.1), True)
    write(ax, (11, middle + 0.35), "sigmoid", True, size=19)
    write(ax, (11, middle - 0.45), "σ", True, size=18)
    box(ax, (6.1, middle), (3.6, 2.1), True, ORANGE)
    write(ax, (6.1, middle + 0.35), "linear layer", True, size=19)
    write(ax, (6.1, middle - 0.45), "W_f, b_f", True, size=18)
    write(ax, (19.9, top + 0.7), "d_c_kept", True, size=21, align="right")
    write(ax, (0.1, top + 0.7), "dc_prev", True, size=21, align="left")
    write(ax, (15.1, 5.4), "df_t", True, size=21, align="left")
    write(ax, (8.7, middle + 0.75), "dz", True, size=21)
    write(ax, (0.1, middle + 1.0), "dh_prev\ndx_t", True, size=21, align="left")
    write(ax, (6.1, 0.8), "dW_f, db_f", True, size=21)
    write(ax, (8.4, top + 0.65), "the straight road, past the gate", False, size=18)
    return ax


def step() -> Axes:
    """A whole cell with its arrows turned round."""
    ax = canvas(20, 10.3)
    frame(ax, 15.2, 8.2)
    for x in (FORGET, ENTRY, CANDIDATE, OUTPUT):
        arrow(ax, [(x, 2.95), (x, BUS), (1.75, BUS)], True, BLUE)
    arrow(ax, [(2.9, BUS), (2.9, 0.95)], True, BLUE)
    arrow(ax, [(18.3, MEMORY), (NEW + 0.6, MEMORY)], True, BLUE)
    arrow(ax, [(NEW - 0.55, MEMORY), (FORGET + 0.6, MEMORY)], True, BLUE)
    arrow(ax, [(FORGET - 0.55, MEMORY), (1.8, MEMORY)], True, BLUE)
    arrow(ax, [(18.3, WRITE_IN), (OUTPUT + 0.6, WRITE_IN)], True, BLUE)
    arrow(ax, [(OUTPUT, WRITE_IN + 0.55), (OUTPUT, MEMORY - 0.05)], True, BLUE)
    arrow(ax, [(OUTPUT, WRITE_IN - 0.55), (OUTPUT, 5.05)], True, BLUE)
    arrow(ax, [(FORGET, MEMORY - 0.55), (FORGET, 5.05)], True, BLUE)
    arrow(ax, [(NEW, MEMORY - 0.55), (NEW, WRITE_IN + 0.6)], True, BLUE)
    arrow(ax, [(NEW - 0.5, WRITE_IN), (ENTRY, WRITE_IN), (ENTRY, 5.05)], True, BLUE)
    arrow(ax, [(NEW + 0.5, WRITE_IN), (CANDIDATE, WRITE_IN), (CANDIDATE, 5.05)], True, BLUE)
    sign(ax, (FORGET, MEMORY), "product", True)
    sign(ax, (NEW, MEMORY), "sum", True, GREEN)
    sign(ax, (NEW, WRITE_IN), "product", True, ORANGE)
    sign(ax, (OUTPUT, WRITE_IN), "product", True, PINK)
    write(ax, (OUTPUT + 0.3, 7.55), "tanh", True, size=18, align="left")
    network(ax, FORGET, "forget\ngate", "σ", True, RED)
    network(ax, ENTRY, "input\ngate", "σ", True, ORANGE)
    network(ax, CANDIDATE, "candidate\nmemory", "tanh", True, SKY)
    network(ax, OUTPUT, "output\ngate", "σ", True, PINK)
    write(ax, (0.05, MEMORY + 0.65), "dc_prev", True, size=19, align="left")
    write(ax, (0.05, BUS + 0.65), "dh_prev", True, size=19, align="left")
    write(ax, (2.9, 0.5), "dx_t", True, size=21)
    write(ax, (19.95, MEMORY + 0.65), "dc_next", True, size=21, align="right")
    write(ax, (19.95, WRITE_IN + 0.65), "dh_next", True, size=21, align="right")
    return ax


def roads() -> Axes:
    """Four steps of an LSTM's memory, and of a plain recurrent network, with what comes back on each."""
    ax = canvas(20, 9.6)
    write(ax, (0.4, LSTM + 1.5), "LSTM, the road of the memory: past the gates", True, size=20, align="left")
    write(ax, (0.4, RNN + 1.7), "plain RNN: through weights and curve", True, size=20, align="left")
    for k, (x, strength) in enumerate(zip((15.6, 11.3, 7.0, 2.7), (9, 4.5, 2.2, 1.1), strict=True)):
        ax.annotate(
            "",
            (x + 0.65, LSTM),
            (x + 3.4, LSTM),
            arrowprops={
                "arrowstyle": "-|>,head_width=0.5,head_length=0.8",
                "color": BLUE,
                "lw": 8.5 - 0.4 * k,
            },
        )
        head = f"-|>,head_width={0.15 + 0.045 * strength:.2f},head_length=0.7"
        ax.annotate(
            "", (x + 1.4, RNN), (x + 3.0, RNN), arrowprops={"arrowstyle": head, "color": BLUE, "lw": strength}
        )
        sign(ax, (x, LSTM), "product", True)
        write(ax, (x, LSTM - 1.15), "share kept", False, size=17)
        box(ax, (x, RNN), (2.6, 1.7), True, SKY)
        write(ax, (x, RNN + 0.32), "tanh", True, size=18)
        write(ax, (x, RNN - 0.4), "W", True, size=18)
    write(ax, (19.5, LSTM + 0.9), "error", True, size=20, align="right")
    write(ax, (19.5, RNN + 1.2), "error", True, size=20, align="right")
    return ax


def pictures() -> dict[str, Axes]:
    """All of them by name."""
    return {"backward": step(), "backward_chain": chain(), "backward_roads": roads()}
