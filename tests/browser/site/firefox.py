"""Firefox without a driver: it speaks WebDriver BiDi itself, on a web socket."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox")
READY = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
SETTINGS = {
    "browser.download.folderList": 2,
    "browser.download.alwaysOpenPanel": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
}
LOOK = 0.2  # seconds


@dataclass
class Firefox:
    """One tab; `asked` are the addresses of all that the page asked for."""

    socket: Any
    downloads: Path
    asked: list[str] = field(default_factory=list)
    _number: int = 0
    _tab: str = ""

    def call(self, method: str, **parameters: Any) -> Any:
        """A command of the protocol, and its result; what happens meanwhile is noted."""
        self._number += 1
        self.socket.send(json.dumps({"id": self._number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("method") == "network.beforeRequestSent":
                self.asked.append(answer["params"]["request"]["url"])
            if answer.get("id") == self._number:
                assert answer["type"] == "success", answer
                return answer["result"]

    def start(self, width: int, height: int) -> None:
        """A session, and its one tab in this size."""
        self.call("session.new", capabilities={})
        self.call("session.subscribe", events=["network.beforeRequestSent"])
        self._tab = self.call("browsingContext.getTree")["contexts"][0]["context"]
        size = {"width": width, "height": height}
        self.call("browsingContext.setViewport", context=self._tab, viewport=size)

    def open(self, url: str) -> None:
        """Go there, and wait until it has loaded."""
        self.call("browsingContext.navigate", context=self._tab, url=url, wait="complete")

    def ask(self, expression: str) -> Any:
        """What JavaScript says, as plain data."""
        return json.loads(self._evaluate(f"JSON.stringify({expression}) ?? 'null'")["value"])

    def wait(self, expression: str, patience: float) -> Any:
        """Look until JavaScript says something that is true."""
        end = time.monotonic() + patience
        while not (said := self.ask(expression)):
            assert time.monotonic() < end, f"{expression} is {said!r} after {patience} s"
            time.sleep(LOOK)
        return said

    def click(self, element: str) -> None:
        """The middle of the element that this expression gives."""
        shared = {"sharedId": self._evaluate(element)["sharedId"]}
        move = {"type": "pointerMove", "x": 0, "y": 0, "origin": {"type": "element", "element": shared}}
        press = [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self._act({"type": "pointer", "id": "mouse", "actions": [move, *press]})

    def type(self, text: str) -> None:
        """Letter by letter."""
        keys = [{"type": kind, "value": letter} for letter in text for kind in ("keyDown", "keyUp")]
        self._act({"type": "key", "id": "keyboard", "actions": keys})

    def _evaluate(self, expression: str) -> Any:
        target = {"context": self._tab}
        done = self.call("script.evaluate", expression=expression, target=target, awaitPromise=True)
        assert done["type"] == "success", (expression, done)
        return done["result"]

    def _act(self, source: dict[str, Any]) -> None:
        self.call("input.performActions", context=self._tab, actions=[source])


@contextmanager
def started(folder: Path, width: int, height: int) -> Iterator[Firefox]:
    """Firefox with a profile and a folder for downloads of its own, both in this folder."""
    from websocket import create_connection

    assert PROGRAM is not None
    profile, downloads = folder / "profile", folder / "downloads"
    for path in (profile, downloads):
        path.mkdir()
    settings = {**SETTINGS, "browser.download.dir": str(downloads)}
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in settings.items()]
    (profile / "user.js").write_text("\n".join(lines), "utf-8")
    command = [
        PROGRAM,
        "--headless",
        "--no-remote",
        "--profile",
        str(profile),
        "--remote-debugging-port",
        "0",
    ]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    try:
        assert process.stderr is not None
        address = next(match[1] for line in process.stderr if (match := READY.search(line)))
        socket = create_connection(f"{address}/session", timeout=120, suppress_origin=True)
        firefox = Firefox(socket, downloads)
        firefox.start(width, height)
        yield firefox
        socket.close()
    finally:
        process.terminate()
        process.communicate()
