"""What a course may say about its site: where to hand in, and an address that takes uploads."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from autograder.model.course import SETTINGS, Course
from autograder.model.errors import UsageError

DEFAULT = "Then upload the file where your course collects this assignment."


@dataclass(frozen=True)
class Settings:
    """The table `[site]` of course.toml. All of it can be read by everybody who opens the site."""

    title: str = ""
    hand_in: str = DEFAULT
    upload_url: str = ""
    upload_headers: dict[str, str] = field(default_factory=dict)
    upload_fields: dict[str, str] = field(default_factory=dict)

    @property
    def upload(self) -> dict[str, Any] | None:
        """As the page wants it: headers for a WebDAV folder, or the fields of a form."""
        if not self.upload_url:
            return None
        how = {"fields": self.upload_fields} if self.upload_fields else {"headers": self.upload_headers}
        return {"url": self.upload_url, **how}


def read(course: Course) -> Settings:
    """The course's settings. Raises UsageError for one that does not exist or has the wrong kind."""
    path = course.root / SETTINGS
    try:
        table = tomllib.loads(path.read_text("utf-8")).get("site", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not valid TOML: {error}") from error
    blank = Settings()
    for name, value in table.items():
        kind = type(getattr(blank, name, None))
        if kind is type(None):
            choices = ", ".join(vars(blank))
            raise UsageError(f"{path}: [site] has no setting {name!r}; it knows {choices}")
        texts = value.values() if kind is dict and isinstance(value, dict) else [value]
        if not isinstance(value, kind) or not all(isinstance(text, str) for text in texts):
            raise UsageError(
                f"{path}: [site] {name} must be {'a text' if kind is str else 'a table of texts'}"
            )
    settings = Settings(**table)
    if settings.upload_url and urlsplit(settings.upload_url).scheme not in ("https", "http"):
        raise UsageError(f"{path}: [site] upload_url must be a web address, not {settings.upload_url!r}")
    return settings
