"""Pages from templates: what a value holds is text, unless a function of ours made markup of it."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.model.escape import terminal
from autograder.model.result import Verdict
from autograder.report import explain, highlight, markup

if TYPE_CHECKING:
    from jinja2 import Environment

_ENGINE = Path(__file__).parents[1]


def render(template: str, **values: object) -> str:
    """`template` is a file of this package by its path in it: `report/templates/feedback.html`."""
    return _environment().get_template(template).render(values)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    """Compiles each template once in a process: a class has ten thousand pages."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # 0.05 s

    made = Environment(
        loader=FileSystemLoader(_ENGINE),
        autoescape=True,
        finalize=_harmless,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "code": highlight.code,
        "data": markup.data,
        "digest": _digest,
        "inline": markup.inline,
        "number": explain.number,
        "output": highlight.output,
        "points": explain.points,
        "written": highlight.written,
        "thousands": "{:,}".format,
        "share": explain.share,
    }
    made.globals |= {
        "BADGES": explain.BADGES,
        "MARKS": explain.MARKS,
        "TONES": {Verdict.PASS: "ok", Verdict.FAIL: "no"},
        "WORDS": explain.WORDS,
        "OUR_FAULT": explain.OUR_FAULT,
    }
    return made


def _harmless(value: Any) -> Any:
    """Autoescape knows markup; control characters and overrides of direction are ours to take away."""
    return terminal(value) if type(value) is str else value


def _digest(script: str) -> str:
    """By which a page's policy allows this script and no other."""
    return base64.b64encode(hashlib.sha256(str(script).encode()).digest()).decode()
