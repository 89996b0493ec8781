"""Requests to links: addresses that came in an answer, of the platform itself or of a store of files elsewhere."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

from .. import _redaction
from .._config.settings import Settings
from .._http.errors import ApiException, InvalidArgument, InvalidType
from .._http.redirect import origin_of
from .._http.request import CallArguments, Request, build_request
from .._value import replace
from ..api_client import ApiClient

# A backslash is a slash to some readers of URLs and a letter to others, which then see another host.
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f\\]")
_PORTS = {"http": 80, "https": 443}
_EXPIRED = (
    "{}: the link has expired, or was made for another method or other headers. Ask the platform for a new one, and"
    " send the headers that came with it as they are"
)


def link_request(
    client: ApiClient,
    method: str,
    url: str,
    options: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> tuple[Request, Settings]:
    """Return a request to `url`, and the settings that it is sent with.

    options: timeout, deadline, max_retries and headers of the call. The token, and what else the client sends with
    every request, is for its own host only. Raises InvalidArgument for what is no link, or no option.
    """
    url = checked(url)
    settings = client.configuration.snapshot()
    is_own = is_of_platform(client, url, settings)
    kept = client._options if is_own else replace(client._options, headers={})
    given = options or {}
    kept = kept.override(
        given.get("timeout"), given.get("deadline"), given.get("max_retries"), given.get("headers"), None
    )
    arguments = CallArguments(method, "", header_params=headers, auth=("PureCloud OAuth",) if is_own else ())
    return build_request(arguments, url, client._headers() if is_own else {}, kept, settings), settings


def checked(url: Any) -> str:
    """Return `url` without its fragment. Raises InvalidArgument for anything but an absolute address of HTTP."""
    if not isinstance(url, str):
        raise InvalidType(f"url is the address of a file as text, not a {type(url).__name__}")
    try:
        parts = urlsplit(url)
        is_link = parts.scheme in _PORTS and parts.hostname and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        is_link = False
    if not is_link or _FORBIDDEN.search(url):
        raise InvalidArgument(
            f"url is an absolute http or https address, without user and password, not {_redaction.redact_url(url)!r}"
        )
    return urldefrag(url).url


def link_id(url: str) -> str:
    """Return what stands for a link whatever its query: pre-signed ones differ in that each time."""
    return hashlib.sha256(urlsplit(url)._replace(query="").geturl().encode("utf-8", "replace")).hexdigest()


def is_of_platform(client: ApiClient, url: str, settings: Settings) -> bool:
    """Say whether a link leads to the API of this client, or through its gateway, over the same scheme."""
    try:
        base, link = urlsplit(client._base_url(settings)), urlsplit(url)
        is_below = f"{link.path}/".startswith(f"{base.path.rstrip('/')}/") and not _leads_up(link.path)
        return origin_of(base) == origin_of(link) and is_below
    except ValueError:  # the host of the client is no URL
        return False


def _leads_up(path: str) -> bool:
    """Say whether somebody on the way could take the path for one outside of where it begins."""
    return any(unquote(segment) == ".." for segment in re.split(r"/|%2f|%5c", path, flags=re.IGNORECASE))


def explain(error: ApiException, request: Request) -> None:
    """Say in the text of a 403 of a signed link what it mostly is."""
    if error.status == 403 and not request.auth:
        error.reason = _EXPIRED.format(error.reason or "Forbidden")
        error.args = (error.status, error.reason)
