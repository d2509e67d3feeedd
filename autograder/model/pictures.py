"""Pictures inside a notebook: a file that a markdown cell refers to becomes an attachment of that cell."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from pathlib import Path

from autograder.model.errors import UsageError

Attachments = dict[str, dict[str, str]]

KINDS = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".svg": "image/svg+xml",
}
_REFERENCE = re.compile(r"""(!\[[^\]]*\]\(\s*<?|<img\b[^>]*?\bsrc\s*=\s*["'])([^)\s"'<>]+)""")
_NAME = re.compile(r"[A-Za-z0-9_.-]+")  # others are written differently by every program
_ATTACHED = re.compile(r"""attachment:([^)\s"'<>]+)""")
_BLANK = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="420" height="40" role="img">'
    '<rect width="420" height="40" fill="#f2f2f2"/><text x="12" y="25" font-family="sans-serif" '
    'font-size="14" fill="#444">This picture is in the notebook as it was handed in.</text></svg>'
)
BLANK = {"image/svg+xml": base64.b64encode(_BLANK.encode()).decode("ascii")}


def embed(source: str, folder: Path, root: Path) -> tuple[str, Attachments]:
    """The source with `attachment:` references, and the attachments; `folder` is where references start.

    Raises UsageError for a picture that is missing, of an unknown kind, or outside of the course.
    """
    attachments: Attachments = {}

    def attach(match: re.Match[str]) -> str:
        before, reference = match.groups()
        if ":" in reference:  # an attachment already, or an address: `external` finds those
            return match[0]
        path = (folder / reference).resolve()
        attachments[path.name] = _read(path, reference, root)
        return f"{before}attachment:{path.name}"

    return _REFERENCE.sub(attach, source), attachments


def external(source: str) -> list[str]:
    """References to pictures that are not inside the notebook."""
    return [
        reference
        for _, reference in _REFERENCE.findall(source)
        if not reference.startswith(("attachment:", "data:image/"))
    ]


def complete(source: str, known: Mapping[str, dict[str, str]]) -> Attachments:
    """An attachment for every reference, blank where there is none: nbconvert stops at a missing one."""
    return {name: dict(known.get(name, BLANK)) for name in _ATTACHED.findall(source)}


def _read(path: Path, reference: str, root: Path) -> dict[str, str]:
    kind = KINDS.get(path.suffix.lower()) if _NAME.fullmatch(path.name) else None
    if kind is None:
        raise UsageError(
            f"picture {reference!r} is of no kind that can be embedded: {', '.join(KINDS)}, "
            "its name of letters, digits, full stops, hyphens and underscores"
        )
    if not path.is_relative_to(root.resolve()) or not path.is_file():
        raise UsageError(f"picture {reference!r} is missing: there is no {path} in the course")
    return {kind: base64.b64encode(path.read_bytes()).decode("ascii")}
