"""Content behind links: what the simulator gives for download, and what clients uploaded."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from email import message_from_bytes

from werkzeug.wrappers import Request, Response

from ._memory import Memory
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
    """Everything with a content link. Threads may share it: the lock of the store guards it."""

    def __init__(self, memory: Memory, lock: AbstractContextManager[None]) -> None:
        self.base_url = ""
        self.uploads: list[Upload] = []
        self._files: dict[str, _File] = {}
        self._memory = memory
        self._lock = lock
        self._uploaded = 0

    def restore(self) -> None:
        """Take over the files that an earlier process has left."""
        for key, value, content in self._memory.noted("file"):
            self._files[key] = _File(content, value["type"])
        for number, value, content in self._memory.noted("upload"):
            self._keep(Upload(value["link"], content, value["type"], value["name"]))
            self._uploaded = int(number)

    def clear(self) -> None:
        """Forget all files."""
        self.uploads.clear()
        self._files.clear()
        for kind in ("file", "upload"):
            self._memory.strike_all(kind)

    def _keep(self, upload: Upload) -> None:
        self.uploads.append(upload)
        self._files[upload.link.removeprefix(PREFIX)] = _File(upload.content, upload.content_type)

    def publish(self, content: bytes, content_type: str, name: str) -> str:
        """Make bytes available; the same name gives the same link."""
        key, file = stable_id(f"file#{name}"), _File(content, content_type)
        with self._lock:
            if self._files.get(key) != file:
                self._files[key] = file
                self._memory.note("file", key, {"type": content_type}, content)
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
        file = self._files.get(path.removeprefix(PREFIX))
        origin = "sample" if file is None else "stored"
        # A link in a sample leads somewhere, too.
        file = file or _File(b"sample\n", "text/plain")
        response = Response(file.content, content_type=file.content_type, headers={"Simulator-Answer": origin})
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
            self._uploaded += 1
            self._keep(Upload(path, content, kind, name))
            said = {"link": path, "type": kind, "name": name}
            self._memory.note("upload", str(self._uploaded), said, content)
        return Response(status=200)
