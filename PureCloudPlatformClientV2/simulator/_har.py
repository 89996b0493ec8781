"""Recordings: requests and answers as HAR 1.2, secrets masked, so that a bug report can be replayed.

Format: https://w3c.github.io/web-performance/specs/HAR/Overview.html (HTTP Archive 1.2).
"""

from __future__ import annotations

import base64
import json
import os
import threading
from collections import deque
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from werkzeug.wrappers import Response

from .._redaction import redact_body, redact_headers
from .._version import __version__
from ._errors import ApiError
from ._exchanges import Exchange, masked_value

_END = b"\n]}}\n"
# What the server itself writes for each answer.
_OWN_HEADERS = frozenset({"content-length", "transfer-encoding", "connection", "content-encoding", "date", "server"})


class RecordingError(ValueError):
    """The file is no recording; the message names it and the reason."""


class Recorder:
    """Writes each exchange as it ends; the file is a whole HAR after each one. Threads may share it.

    Raises OSError: the file cannot be written.
    """

    def __init__(self, path: str | Path, host: str) -> None:
        self._host = host
        self._lock = threading.Lock()  # guards the file: entries must not mix
        self._first = True
        creator = {"name": "PureCloudPlatformClientV2.simulator", "version": __version__}
        head = json.dumps({"log": {"version": "1.2", "creator": creator, "entries": []}})
        self._file = open(path, "w+b")  # noqa: SIM115 - closed by close
        self._file.write(head.removesuffix("]}}").encode() + _END)
        self._file.flush()

    def write(self, exchange: Exchange) -> None:
        """Append one exchange; one whose connection was cut has status 0."""
        entry = json.dumps(_entry(exchange, self._host), ensure_ascii=True).encode()
        with self._lock:
            if self._file.closed:
                return
            self._file.seek(-len(_END), os.SEEK_END)
            self._file.write((b"\n" if self._first else b",\n") + entry + _END)
            self._file.flush()
            self._first = False

    def close(self) -> None:
        """Close the file; calling it twice does no harm."""
        with self._lock:
            self._file.close()


def _entry(exchange: Exchange, host: str) -> dict[str, Any]:
    request = exchange.request
    query = [(name, masked_value(name, value)) for name, value in request.query]
    text = "&".join(f"{name}={value}" for name, value in query)
    milliseconds = round(exchange.seconds * 1000, 3)
    sent: dict[str, Any] = {
        "method": request.method,
        "url": f"{host}{request.path}" + (f"?{text}" if text else ""),
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(redact_headers(request.headers).items()),
        "queryString": _pairs(query),
        "headersSize": -1,
        "bodySize": len(request.body),
    }
    if request.body:
        mime = next((value for name, value in request.headers.items() if name.lower() == "content-type"), "")
        sent["postData"] = {"mimeType": mime, "text": redact_body(request.body.decode("utf-8", "replace")) or ""}
    return {
        "startedDateTime": exchange.started.isoformat(timespec="milliseconds"),
        "time": milliseconds,
        "request": sent,
        "response": _response_entry(exchange),
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
    }


def _response_entry(exchange: Exchange) -> dict[str, Any]:
    headers = redact_headers(dict(exchange.headers))
    content: dict[str, Any] = {"size": len(exchange.body), "mimeType": headers.get("Content-Type", "")}
    try:
        content["text"] = redact_body(exchange.body.decode()) or ""
    except UnicodeDecodeError:
        content.update(text=base64.b64encode(exchange.body).decode(), encoding="base64")
    return {
        "status": exchange.status or 0,
        "statusText": "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(headers.items()),
        "content": content,
        "redirectURL": headers.get("Location", ""),
        "headersSize": -1,
        "bodySize": len(exchange.body),
    }


def _pairs(items: Any) -> list[dict[str, str]]:
    return [{"name": str(name), "value": str(value)} for name, value in items]


class Replay:
    """The answers of a recording, in their order: for each method, path, query and body; the last one stays.

    A request whose body is another one gets the answers of its method, path and query. Threads may share it.

    Raises RecordingError: no HAR.
    Raises OSError: the file cannot be read.
    """

    def __init__(self, path: str | Path) -> None:
        self._lock = threading.Lock()  # guards the queues
        self._answers: dict[tuple[str, ...], deque[dict[str, Any]]] = {}
        try:
            entries = json.loads(Path(path).read_bytes())["log"]["entries"]
            for entry in entries:
                self._add(entry["request"], entry["response"])
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            # Not its repr, which has the whole file in it where that is no text.
            raise RecordingError(f"{path}: no recording (HAR 1.2): {type(error).__name__}: {error}") from error

    def _add(self, request: dict[str, Any], answer: dict[str, Any]) -> None:
        if not answer["status"]:
            return  # a connection that was cut has no answer
        response_from(answer)
        parts = urlsplit(request["url"])
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        body = (request.get("postData") or {}).get("text", "")
        for key in _keys(request["method"], parts.path or "/", pairs, body):
            self._answers.setdefault(key, deque()).append(answer)

    def answer(self, method: str, path: str, query: list[tuple[str, str]], body: bytes) -> Response:
        """The next recorded answer of a request.

        Raises ApiError: 501 for a request that is not in the recording.
        """
        text = redact_body(body.decode("utf-8", "replace")) or "" if body else ""
        pairs = [(name, masked_value(name, value)) for name, value in query]
        with self._lock:
            for key in _keys(method, path, pairs, text):
                queue = self._answers.get(key)
                if queue:
                    return response_from(queue.popleft() if len(queue) > 1 else queue[0])
        raise ApiError(501, "not.implemented", f"The recording has no answer for {method} {path}.")


def _keys(method: str, path: str, query: list[tuple[str, str]], body: str) -> list[tuple[str, ...]]:
    rest = json.dumps(sorted(query))
    return [(method.upper(), path, rest, _same(body)), (method.upper(), path, rest)]


def _same(body: str) -> str:
    try:
        return json.dumps(json.loads(body), sort_keys=True)
    except (ValueError, RecursionError):
        return body


def response_from(answer: dict[str, Any]) -> Response:
    """A response as a recording has it."""
    content = answer.get("content") or {}
    text = content.get("text", "")
    data = base64.b64decode(text) if content.get("encoding") == "base64" else text.encode()
    response = Response(data, status=int(answer["status"]))
    del response.headers["Content-Type"]
    for pair in answer.get("headers", []):
        if pair["name"].lower() not in _OWN_HEADERS and not pair["name"].startswith(":"):
            response.headers.add(pair["name"], pair["value"])
    response.headers["Simulator-Answer"] = "replayed"
    return response
