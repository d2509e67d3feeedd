"""What notebooks 2 to 6 share beside `lesson`: heat maps of words."""

import numpy as np
from story import UNITS


def word_map(ax, table, words, colours, low, high=1.0, units=UNITS):
    """A heat map, units by words, with its numbers; the image, for a colour bar."""
    shown = ax.imshow(table, cmap=colours, vmin=low, vmax=high, aspect="auto")
    for (unit, word), number in np.ndenumerate(table):
        red, green, blue, _ = shown.cmap(shown.norm(number))
        light = 0.3 * red + 0.6 * green + 0.1 * blue > 0.5
        ink = "black" if light else "white"
        ax.text(word, unit, f"{number:.2f}", ha="center", va="center", fontsize=9, color=ink)
    ax.set_xticks(range(len(words)), [word.replace(" ", "\n") for word in words])
    ax.set_yticks(range(len(units)), units)
    ax.tick_params(length=0)
    return shown
