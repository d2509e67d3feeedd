"""The pages that are there before JupyterLite is: the course, and the first words of each notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from typing import Any

from autograder.model.cells import text
from autograder.model.errors import GraderError
from autograder.model.escape import html
from autograder.report import markup
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
    def first_words(self) -> str:
        """HTML of the text before the first code cell: what a student reads while the rest loads."""
        parts = []
        for cell in self.release["cells"]:
            if cell["cell_type"] != "markdown":
                break
            parts.append(_rendered(cell))
        return "\n".join(parts)

    @property
    def address(self) -> str:
        """Its page's folder; JupyterLite opens a notebook only below an app's."""
        return f"notebooks/{self.name}"

    @property
    def summary(self) -> str:
        """HTML of the first paragraph."""
        found = _PARAGRAPH.search(self.first_words)
        return found[1] if found else ""


def course(title: str, chapters: Sequence[Chapter], style: str, early: Iterable[str]) -> str:
    """The page that the link leads to."""
    entries = "\n".join(
        f'<li><h2><a href="{chapter.address}/">{html(chapter.title)}</a></h2>\n<p>{chapter.summary}</p></li>'
        for chapter in chapters
    )
    return _COURSE.format(title=html(title), style=html(style), early=_prefetch(early), entries=entries)


def notebook(app: str, chapter: Chapter, style: str, early: Iterable[str]) -> str:
    """JupyterLite's own page, opened at the assignment, and with its first words.

    Raises GraderError when JupyterLite's page is not the one that this was written for.
    """
    head = _HEAD.format(style=html(style), early=_prefetch(early), file=chapter.file)
    page = re.sub(r"<title>.*?</title>", lambda _: f"<title>{html(chapter.title)}</title>\n{head}", app)
    body = f'<main id="first-words"><div>\n{chapter.first_words}\n</div></main>'
    page, count = re.subn(r"(<body [^>]*>)", lambda match: f"{match[1]}\n{body}", page)
    if not count or head not in page:
        raise GraderError("JupyterLite's page of the notebook app has another form than expected")
    return page


def _rendered(cell: Mapping[str, Any]) -> str:
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

    renderer = IPythonRenderer(escape=False, attachments=cell.get("attachments", {}))
    page = str(MarkdownWithMath(renderer=renderer).render(text(cell)))
    return _FORMULA.sub(lambda match: _formula(match[0]), _ANCHOR.sub("", page))


def _formula(found: str) -> str:
    """A formula as MathML; code stays as it is."""
    return found if found.startswith("<") else markup.inline(unescape(found))


def _prefetch(addresses: Iterable[str]) -> str:
    """What will be needed: the browser gets it while nothing else is to be done."""
    return "\n".join(f'<link rel="prefetch" href="{html(address)}">' for address in addresses)


_HEAD = """\
<link rel="stylesheet" href="{style}">
<script>
  // This page is always the newest version; an older one that the browser keeps has an address of its own.
  const here = new URL(location.href);
  here.searchParams.set('path', '{file}');
  history.replaceState(null, '', here);
</script>
{early}"""

_COURSE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="{style}">
<link rel="icon" href="notebooks/favicon.ico">
<script id="jupyter-config-data" type="application/json">{{}}</script>
{early}
</head>
<body class="course-page">
<main>
<h1>{title}</h1>
<p>Each notebook opens in this browser; there is nothing to install. Your work is kept here, on this device
and in this browser alone, until you press <strong>Hand in</strong>.</p>
<ol>
{entries}
</ol>
<noscript><p>The notebooks need JavaScript.</p></noscript>
</main>
</body>
</html>
"""
