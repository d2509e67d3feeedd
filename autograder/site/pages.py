"""The pages that are there before JupyterLite is: the course, and the first words of each notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from typing import Any

from markupsafe import Markup

from autograder.model.cells import text
from autograder.model.errors import GraderError
from autograder.report import markup
from autograder.report.rendering import render
from autograder.site import imports

_FORMULA = re.compile(r"\$\$?[^$]{1,400}\$\$?|<(?:code|pre)[ >].*?</(?:code|pre)>", re.DOTALL)
_ANCHOR = re.compile(r'<a class="anchor-link".*?</a>')
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)


@dataclass(frozen=True)
class Chapter:
    """One assignment of the site; `file` is its release's name in the browser, with the version in it."""

    name: str
    title: str
    file: str
    release: Mapping[str, Any]

    @cached_property
    def imports(self) -> list[str]:
        """What the notebook needs beside Python itself."""
        return imports.of(self.release)

    @cached_property
    def first_words(self) -> Markup:
        """The text before the first code cell: what a student reads while the rest loads."""
        parts = []
        for cell in self.release["cells"]:
            if cell["cell_type"] != "markdown":
                break
            parts.append(_rendered(cell))
        return Markup("\n".join(parts))

    @property
    def address(self) -> str:
        """Its page's folder; JupyterLite opens a notebook only below an app's."""
        return f"notebooks/{self.name}"

    @property
    def summary(self) -> Markup:
        """The first paragraph."""
        paragraph = _PARAGRAPH.search(self.first_words)
        return Markup(paragraph[1] if paragraph else "")


def course(title: str, chapters: Sequence[Chapter], style: str, early: Iterable[str]) -> str:
    """The page that the link leads to."""
    return render("site/templates/course.html", title=title, chapters=chapters, style=style, early=early)


def notebook(app: str, chapter: Chapter, style: str, early: Iterable[str]) -> str:
    """JupyterLite's own page, opened at the assignment, and with its first words.

    Raises GraderError when JupyterLite's page is not the one that this was written for.
    """
    head = render("site/templates/notebook_head.html", chapter=chapter, style=style, early=early)
    body = render("site/templates/first_words.html", chapter=chapter)
    page, titles = re.subn(r"<title>.*?</title>", lambda _: head, app)
    page, bodies = re.subn(r"(<body [^>]*>)", lambda match: f"{match[1]}\n{body}", page)
    if not titles or not bodies:
        raise GraderError("JupyterLite's page of the notebook app has another form than expected")
    return page


def _rendered(cell: Mapping[str, Any]) -> str:
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

    renderer = IPythonRenderer(escape=False, attachments=cell.get("attachments", {}))
    page = str(MarkdownWithMath(renderer=renderer).render(text(cell)))
    return _FORMULA.sub(lambda match: _formula(match[0]), _ANCHOR.sub("", page))


def _formula(piece: str) -> str:
    """A formula as MathML; code stays as it is."""
    return piece if piece.startswith("<") else markup.inline(unescape(piece))
