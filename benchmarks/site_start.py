"""Measure how long the course's site takes to NumPy's first output: from cold, and when the browser knows it.

    python benchmarks/site_start.py PYODIDE [ASSIGNMENT]

Beside it, in turn, what the same site takes without bytecode, and when Python starts with every package of
its folder, or with none.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this folder is no part of the kit's package

from tests.browser.conftest import CHROMIUM, OPTIONS
from tests.browser.site.host import serve

WITHOUT = "from autograder.site import bytecode; bytecode.python = lambda: None; "
PATIENCE = 90_000  # milliseconds
FIRST_CELL = ".jp-CodeCell"
TICKS = os.sysconf("SC_CLK_TCK")


def main() -> int:
    """Print a line for each run, and the medians."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("pyodide", type=Path, help="folder or archive of the Pyodide distribution")
    parser.add_argument("assignment", nargs="?", default="forget_gate")
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        command = ("site", arguments.assignment, "--offline", str(arguments.pyodide))
        sites = {name: home / name for name in ("as it is", "no bytecode", "all", "none")}
        _build("", *command, "--to", str(sites["as it is"]))
        _build(WITHOUT, *command, "--to", str(sites["no bytecode"]))
        for name in ("all", "none"):
            shutil.copytree(sites["as it is"], sites[name])
            _preload(sites[name], name == "all")
        _report(sites, arguments.assignment, arguments.runs)
    return 0


def _build(first: str, *command: str) -> None:
    code = f"import sys; from autograder.cli import main; {first}sys.exit(main())"
    subprocess.run([sys.executable, "-c", code, *command], check=True)


def _preload(site: Path, everything: bool) -> None:
    """Python starts with all packages of its list, or with those alone that its kernel asks for by itself."""
    path = site / "jupyter-lite.json"
    config = json.loads(path.read_text("utf-8"))
    settings = config["jupyter-config-data"]["litePluginSettings"]
    ours = settings["course-site"]
    lock = json.loads(next(site.glob("static/pyodide/*/pyodide-lock-*.json")).read_text("utf-8"))
    ours["kernel"] = [*ours["kernel"], *lock["packages"]] if everything else []
    for assignment in ours["assignments"].values():
        assignment["imports"] = []
    path.write_text(json.dumps(config), "utf-8")


def _report(sites: Mapping[str, Path], assignment: str, rounds: int) -> None:
    taken: dict[tuple[str, str], list[dict[str, float]]] = {}
    for _ in range(rounds):
        for name, site in sites.items():
            for kind, figures in zip(("cold", "warm"), _twice(site, assignment), strict=True):
                taken.setdefault((name, kind), []).append(figures)
                load = Path("/proc/loadavg").read_text("ascii").split()[0]
                print(f"{name:11} {kind} {json.dumps(figures)} load {load}", flush=True)
    for (name, kind), runs in taken.items():
        median = {figure: round(statistics.median(run[figure] for run in runs), 1) for figure in runs[0]}
        print(f"{name:11} {kind} MEDIAN {json.dumps(median)}", flush=True)


def _twice(site: Path, assignment: str) -> Iterator[dict[str, float]]:
    """The browser itself is new both times, its folder is not."""
    from playwright.sync_api import sync_playwright

    with serve(site, "") as host, sync_playwright() as player, tempfile.TemporaryDirectory() as profile:
        for _ in range(2):
            context = player.chromium.launch_persistent_context(
                profile, executable_path=CHROMIUM, args=list(OPTIONS)
            )
            yield _visit(context, f"{host.url}notebooks/{assignment}/")
            context.close()
            time.sleep(1)  # until its processes are gone, and their CPU time with them


def _visit(context: Any, url: str) -> dict[str, float]:
    """Seconds until the first words, the notebook, and NumPy's first output; CPU seconds until then."""
    context.set_default_timeout(PATIENCE)
    page = context.pages[0]
    start, before = time.monotonic(), _times()
    figures = {}
    page.goto(url, wait_until="commit")
    page.locator("#first-words h1").wait_for()
    figures["words"] = time.monotonic() - start
    page.locator("#first-words").wait_for(state="detached")
    figures["notebook"] = time.monotonic() - start
    page.locator(f"{FIRST_CELL} .jp-InputPrompt").first.click()
    page.keyboard.press("b")  # a cell of one's own, since the first ones are locked
    page.keyboard.press("Enter")
    page.locator(f"{FIRST_CELL} .cm-content:focus").wait_for()
    number = time.time_ns()
    page.keyboard.insert_text(f"import numpy as np; print(np.array([{number}]))")
    page.keyboard.press("Control+Enter")
    page.locator(f"{FIRST_CELL} .jp-OutputArea-output", has_text=f"[{number}]").first.wait_for()
    figures["numpy"] = time.monotonic() - start
    figures["cpu"] = _taken_since(before)
    page.wait_for_timeout(10_000)  # the browser keeps what it has loaded
    return {name: round(value, 1) for name, value in figures.items()}


def _taken_since(before: Mapping[str, int]) -> float:
    """CPU seconds of this machine's Chromium processes; those of an earlier visit may end meanwhile."""
    return sum(ticks - before.get(process, 0) for process, ticks in _times().items()) / TICKS


def _times() -> dict[str, int]:
    taken = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = path.read_text("utf-8").rpartition(")")
        except OSError:  # it has ended
            continue
        if "chrom" in name:
            fields = rest.split()
            taken[path.parent.name] = int(fields[11]) + int(fields[12])
    return taken


if __name__ == "__main__":
    sys.exit(main())
