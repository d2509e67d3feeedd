"""Pictures inside a notebook: a file that a markdown cell refers to becomes an attachment of that cell."""

from __future__ import annotations

import base64
import re
import struct
import zlib
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


def _grey(width: int, height: int) -> bytes:
    """A PNG of one grey: Jupyter shows no SVG that is attached."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xe8" * width) * height, 9)
    parts = ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


BLANK = {"image/png": base64.b64encode(_grey(420, 40)).decode("ascii")}


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


def complete(source: str, attachments: Mapping[str, dict[str, str]]) -> Attachments:
    """An attachment for every reference, blank where there is none: nbconvert stops at a missing one."""
    return {name: dict(attachments.get(name, BLANK)) for name in _ATTACHED.findall(source)}


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
