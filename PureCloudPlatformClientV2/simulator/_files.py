"""Content behind links: what the simulator gives for download, and what clients uploaded."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from email import message_from_bytes

from werkzeug.wrappers import Request, Response

from ._samples import stable_id

PREFIX = "/simulator-content/"


@dataclass(frozen=True)
class Upload:
    """Bytes that a client sent to an upload link. `link` is the path of that link."""

    link: str
    content: bytes = field(repr=False)
    content_type: str
    file_name: str = ""


@dataclass(frozen=True)
class _File:
    content: bytes
    content_type: str


class Files:
    """Everything with a content link. Threads may share it."""

    def __init__(self) -> None:
        self.base_url = ""
        self.uploads: list[Upload] = []
        self._files: dict[str, _File] = {}
        self._lock = threading.Lock()

    def publish(self, content: bytes, content_type: str, name: str) -> str:
        """Make bytes available; the same name gives the same link."""
        key = stable_id(f"file#{name}")
        with self._lock:
            self._files[key] = _File(content, content_type)
        return f"{self.base_url}{PREFIX}{key}"

    def upload_link(self, name: str) -> str:
        """A link that takes an upload by PUT or POST, and gives it back."""
        return f"{self.base_url}{PREFIX}{stable_id(f'upload#{name}')}"

    def has(self, link: str) -> bool:
        """True once something can be had from a link."""
        return link.rpartition(PREFIX)[2] in self._files

    def answer(self, request: Request, path: str) -> Response:
        """Answer a request to a content link."""
        if request.method in ("PUT", "POST"):
            return self._take(request, path)
        if request.method not in ("GET", "HEAD"):
            return Response(status=405, headers={"Allow": "GET, HEAD, POST, PUT"})
        with self._lock:
            file = self._files.get(path.removeprefix(PREFIX))
        # A link in a sample leads somewhere, too.
        file = file or _File(b"sample\n", "text/plain")
        response = Response(file.content, content_type=file.content_type)
        response.accept_ranges = "bytes"
        return response.make_conditional(request, accept_ranges=True, complete_length=len(file.content))

    def _take(self, request: Request, path: str) -> Response:
        content, kind, name = request.get_data(), request.content_type or "application/octet-stream", ""
        if request.mimetype == "multipart/form-data":
            parts = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + content).walk()
            part = next((one for one in parts if one.get_filename()), None)
            if part is not None:
                content, kind, name = part.get_payload(decode=True), part.get_content_type(), part.get_filename() or ""  # type: ignore[assignment]
        with self._lock:
            self.uploads.append(Upload(path, content, kind, name))
            self._files[path.removeprefix(PREFIX)] = _File(content, kind)
        return Response(status=200)
