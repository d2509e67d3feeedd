"""The pictures: the script draws those that are committed, and they are small enough to travel."""

from __future__ import annotations

import runpy
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

IMAGES = Path(__file__).resolve().parents[2] / "images"
COMMITTED = sorted(IMAGES.glob("*.png"))
KB = 1000


def test_the_script_draws_the_committed_pictures(tmp_path: Path) -> None:
    """Same names, same size, same pixels but for a trace at the edges of letters."""
    runpy.run_path(str(IMAGES / "draw.py"))["main"](tmp_path)

    assert [path.name for path in sorted(tmp_path.glob("*.png"))] == [path.name for path in COMMITTED]
    for path in COMMITTED:
        drawn, kept = pixels(tmp_path / path.name), pixels(path)
        assert drawn.shape == kept.shape
        assert np.mean(np.abs(drawn - kept)) < 2, path.name


def test_pictures_are_small() -> None:
    """Every submission carries all of them."""
    sizes = [path.stat().st_size for path in COMMITTED]

    assert max(sizes) <= 20 * KB
    assert sum(sizes) <= 90 * KB


def test_the_lit_part_stands_out_in_grey_print() -> None:
    """Each step's picture is darkest where its own part is, not where the next step's is."""
    steps = ("concatenate", "linear", "sigmoid", "forget")
    centres = []
    for step in steps:
        grey = 255 - np.asarray(Image.open(IMAGES / f"forget_gate_{step}.png").convert("L"), dtype=float)
        centres.append(float(np.average(np.arange(grey.shape[1]), weights=grey.sum(axis=0))))

    assert centres[0] < centres[1] < centres[2]


def pixels(path: Path) -> np.ndarray:
    """A picture as numbers."""
    return np.asarray(Image.open(path).convert("RGB"), dtype=float)


def test_the_series_pictures_are_those_of_their_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Same names and pixels, and none is large."""
    monkeypatch.syspath_prepend(str(IMAGES))
    runpy.run_path(str(IMAGES / "draw_series.py"))["main"](tmp_path)
    kept = sorted((IMAGES / "series").glob("*.png"))

    assert [path.name for path in sorted(tmp_path.glob("*.png"))] == [path.name for path in kept]
    for path in kept:
        assert np.mean(np.abs(pixels(tmp_path / path.name) - pixels(path))) < 2, path.name
        assert path.stat().st_size <= 20 * KB
