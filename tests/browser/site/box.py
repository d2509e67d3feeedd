"""Where a course takes uploads, on another origin: a WebDAV folder, and an object store's form."""

from __future__ import annotations

import email
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

TOKEN = "Basic c2hhcmUtdG9rZW46"
POLICY = "signed beforehand"


@dataclass
class Box:
    """What has come: file name -> bytes, and the names of each form's parts in their order."""

    url: str
    files: dict[str, bytes] = field(default_factory=dict)
    parts: list[list[str]] = field(default_factory=list)


class _Handler(BaseHTTPRequestHandler):
    """Takes what has the token, or a signed form, and nothing else."""

    def do_OPTIONS(self) -> None:
        self._answer(204)

    def do_PUT(self) -> None:
        data = self._body()
        if self.headers["Authorization"] != TOKEN:
            self._answer(401)
        else:
            self._box.files[unquote(self.path.removeprefix("/in/"))] = data
            self._answer(201)

    def do_POST(self) -> None:
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n"
        form = {
            str(part.get_param("name", header="content-disposition")): part
            for part in email.message_from_string(head + self._body().decode()).get_payload()
            if isinstance(part, email.message.Message)
        }
        values = {name: str(part.get_payload()) for name, part in form.items()}
        self._box.parts.append(list(form))
        if values["policy"] != POLICY:
            self._answer(403)
        else:
            name = values["key"].replace("${filename}", str(form["file"].get_filename()))
            self._box.files[name] = values["file"].encode()
            self._answer(204)

    @property
    def _box(self) -> Box:
        return self.server.box  # type: ignore[attr-defined,no-any-return] # ours, below

    def _body(self) -> bytes:
        return self.rfile.read(int(self.headers["Content-Length"]))

    def _answer(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Access-Control-Allow-Methods", "PUT, POST")
        self.send_header("Access-Control-Allow-Headers", "authorization, content-type")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *parts: object) -> None:
        """Nothing: pytest shows what the tests say."""


@contextmanager
def opened() -> Iterator[Box]:
    """A box, until it is closed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    box = Box(f"http://127.0.0.1:{server.server_address[1]}/in")
    server.box = box  # type: ignore[attr-defined] # for the handler
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield box
    finally:
        server.shutdown()
        server.server_close()
