"""Files by their links, to disk and from it: `download(media_uri, "call.wav")`, `upload(upload_uri, "prompt.wav")`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path, PurePath
from typing import IO, Any
from urllib.parse import unquote, urlsplit

from ._http.downloads import file_name, new_file, safe_name
from ._http.errors import ApiException, InvalidArgument, InvalidType, NoAnswer, TimedOut
from ._http.messages import RESTResponse
from ._http.request import Request, check_header
from ._transfer.body import FileBody, Progress
from ._transfer.links import explain, link_id, link_request
from ._transfer.part import Part
from ._transfer.receiver import Receiver, VersionMisfit
from .api_client import ApiClient

__all__ = ["download", "upload"]

FilePath = str | os.PathLike[str]
Timeout = float | tuple[float, float]
_UPLOADS = frozenset({"PUT", "POST", "PATCH"})


def download(
    url: str,
    path: FilePath,
    progress: bool | Callable[[int, int | None], object] = False,
    *,
    client: ApiClient | None = None,
    max_bytes: int | None = None,
    timeout: Timeout | None = None,
    deadline: float | None = None,
    max_retries: int | None = None,
    headers: Mapping[str, Any] | None = None,
) -> Path:
    """Save the file behind a link, such as a `media_uri` or a `download_url`, and return its path.

    path: of the file, which is replaced once the new one is complete; or a folder: the file gets the name that its
        server gives it, made safe, and never replaces another. What has come is in `PATH.part` until then. A call that
        ended early is gone on with by the next one, if the file behind the link is still the same.
    progress: True shows a bar on stderr (extra `progress`); or a function, called with the bytes that are there and
        those of the whole file, None where the server does not say.
    client: whose proxy, certificates, limits and log are used, the default client unless given. Its token is sent to
        its own host only.
    max_bytes: how long the file may be; `configuration.max_response_bytes` is about what comes into memory.
    timeout, deadline, max_retries, headers: as for every call. A cut after which more has come each time is not counted
        as a failure until the deadline.

    Raises InvalidArgument before anything is sent, also where `path` cannot be written; ApiException for all else: the
    platform's answer, a file that is not what Content-Length, Content-Range or a digest says, a full disk. Threads may
    call it, for different paths. Source: RFC 9110 sections 13.1.5 and 14.
    """
    own = _client(client)
    _check_max_bytes(max_bytes)
    options = {"timeout": timeout, "deadline": deadline, "max_retries": max_retries, "headers": headers}
    request, settings = link_request(own, "GET", url, options, {"Accept": "*/*", "Accept-Encoding": "identity"})
    target = _target(path)
    is_folder = target.is_dir()
    part_name = f"{link_id(request.url)[:16]}.part" if is_folder else f"{target.name}.part"
    part_path = target / part_name if is_folder else target.with_name(part_name)
    with _shown(progress, target.name) as shown, closing(Part(part_path, request.url)) as part:
        receiver = Receiver(part, request.headers, shown, max_bytes)
        request.receive = receiver
        _fetch_whole(own, settings, request, receiver, part)
        try:
            name = _name(url, receiver.headers)
            final = new_file(str(target), name) if is_folder else str(target)
            part.move_to(final)
        except OSError as error:
            raise ApiException(0, f"{target} could not be written: {error.strerror or error}") from error
        return Path(final)


def _fetch_whole(client: ApiClient, settings: Any, request: Request, receiver: Receiver, part: Part) -> None:
    """Fetch, from where the last attempt ended, until the file is complete."""

    def complete(response: RESTResponse) -> None:
        if not receiver.headers:  # an HTTP client of the user's, which knows no other way
            receiver(response.status, response.headers, iter((response.content,)))
        receiver.check()

    deadline = request.deadline
    ends_at = time.monotonic() + deadline
    restarts = 0
    while True:
        before = part.offset()
        try:
            client._sender(settings).fetch(request, complete)
            return
        except VersionMisfit:
            restarts += 1
            if restarts > 2:
                raise
        except NoAnswer as error:
            if request.max_attempts <= 1 or part.offset() <= before or time.monotonic() >= ends_at:
                if isinstance(error, TimedOut) and part.size:
                    error.reason = f"{error.reason}; {part.size} bytes are in {part.path}, and the next call goes on"
                raise
        except ApiException as error:
            explain(error, request)
            raise
        receiver.headers = {}
        receiver.ask()
        request.deadline = max(ends_at - time.monotonic(), 0.001)


def upload(
    url: str,
    path: FilePath | IO[bytes],
    progress: bool | Callable[[int, int | None], object] = False,
    *,
    client: ApiClient | None = None,
    method: str = "PUT",
    content_type: str | None = None,
    timeout: Timeout | None = None,
    deadline: float | None = None,
    max_retries: int | None = None,
    headers: Mapping[str, Any] | None = None,
) -> RESTResponse:
    """Send a file to a link, such as the `url` of a pre-signed upload, and return the answer.

    path: of the file; or a file open for reading bytes, which is sent from where it stands, and can be read again.
    progress: True shows a bar on stderr (extra `progress`); or a function, called with the bytes sent and their total.
    client: whose proxy, certificates, limits and log are used, the default client unless given. Its token is sent to
        its own host only.
    method: PUT, or POST or PATCH where the platform says so; those are repeated only where no file can have arrived.
    content_type: the media type; unless it is given, that in `headers`, else application/octet-stream.
    headers: those that the platform gave with the link (`x-amz-...`), as they are.
    timeout, deadline, max_retries: as for every call; each attempt sends the file from its start.

    Raises InvalidArgument before anything is sent, also for a file that cannot be read; ApiException for all else, such
    as a file that changes while it is sent: it is never sent to its end then.
    Threads may call it, with a file each. Redirects are not followed.
    """
    own = _client(client)
    if not isinstance(method, str) or method.upper() not in _UPLOADS:
        raise InvalidArgument(f"method of an upload is PUT, POST or PATCH, not {method!r}")
    options = {"timeout": timeout, "deadline": deadline, "max_retries": max_retries, "headers": headers}
    request, settings = link_request(own, method.upper(), url, options, {"Accept": "*/*"})
    with _opened(path) as file, _shown(progress, PurePath(str(getattr(file, "name", ""))).name) as shown:
        body = FileBody(file, shown)
        _set_content_headers(request.headers, body.length, headers or {}, content_type)
        request.stream = body
        try:
            response: RESTResponse = own._sender(settings).fetch(request, lambda response: response)
        except ApiException as error:
            explain(error, request)
            raise
    return response


def _set_content_headers(
    headers: dict[str, str], length: int, given: Mapping[str, Any], content_type: str | None
) -> None:
    kinds = [str(value) for name, value in given.items() if name.lower() == "content-type"]
    for name in [name for name in headers if name.lower() in ("content-type", "content-length", "transfer-encoding")]:
        del headers[name]
    kind = content_type or next(iter(kinds), "application/octet-stream")
    check_header("Content-Type", kind)
    headers["Content-Type"] = kind
    headers["Content-Length"] = str(length)


def _client(client: Any) -> ApiClient:
    if client is None:
        return ApiClient.default()
    if not isinstance(client, ApiClient):
        raise InvalidType(f"client is an ApiClient, not a {type(client).__name__}")
    return client


def _check_max_bytes(value: Any) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise InvalidArgument(f"max_bytes is a whole number from 0, not {value!r}")


def _target(path: Any) -> Path:
    """Return where the file goes. Raises InvalidArgument for what can be no file and no folder."""
    try:
        text = os.fsdecode(os.fspath(path))
        target = Path(text)
        is_folder = target.is_dir()
        is_taken = target.exists() and not is_folder and not target.is_file()
    except (TypeError, ValueError, OSError) as error:
        raise InvalidType(f"path is that of a file or a folder: {error}") from error
    if not text or "\0" in text or is_taken or (not is_folder and text.endswith(("/", os.sep))):
        raise InvalidArgument(f"path is that of a file, or of a folder that there is, not {text!r}")
    if not is_folder and not target.parent.is_dir():
        raise InvalidArgument(f"there is no folder {str(target.parent)!r} to save the file in")
    return target


def _name(url: str, headers: Mapping[str, str]) -> str | None:
    given = file_name(headers.get("Content-Disposition"))
    return given or safe_name(unquote(urlsplit(url).path, errors="replace")) or "download"


@contextmanager
def _opened(path: Any) -> Iterator[Any]:
    if hasattr(path, "read"):
        yield path
        return
    try:
        file = open(os.fspath(path), "rb")  # noqa: SIM115  the with statement stands outside of the try
    except (OSError, TypeError, ValueError) as error:
        raise InvalidArgument(f"the file to upload cannot be read: {error}") from error
    with file:
        yield file


@contextmanager
def _shown(progress: Any, name: str) -> Iterator[Progress | None]:
    """Give what is told of the progress: a function of the user's, or a bar."""
    if callable(progress):
        yield progress
    elif progress is True:
        from ._paging.progress import progress_bar  # here: an extra

        with progress_bar(desc=name, unit="B", unit_scale=True, unit_divisor=1024) as bar:

            def show(done: int, total: int | None) -> None:
                bar.total = total
                bar.update(done - bar.n)

            yield show
    elif progress is False or progress is None:
        yield None
    else:
        raise InvalidType(f"progress is True, False or a function of (done, total), not {progress!r}")
