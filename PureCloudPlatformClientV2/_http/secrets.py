"""What a request sends as a secret: the values that are masked wherever the other side repeats them."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

from .._config.settings import TransportSettings
from .._redaction import is_link_secret, is_secret_name
from .request import Request


def sent_secrets(request: Request, transport: TransportSettings) -> frozenset[str]:
    """Return every value that `request` sends as a secret."""
    found: set[str] = set(request.secrets)
    for name, value in request.headers.items():
        if is_secret_name(name):
            found.update(_of_header(value))
    # The text after the first "?": a host that is none must not hide what its query has.
    query = request.url.partition("?")[2]
    found.update(value for name, value in parse_qsl(query) if is_link_secret(name))
    found.update(_of_body(request))
    found.update(_of_proxy(transport))
    return frozenset(found)


def _of_header(value: str) -> Iterator[str]:
    yield value
    scheme, _, credentials = value.partition(" ")
    if credentials:
        yield credentials
    if scheme.lower() == "basic":
        try:
            yield from b64decode(credentials).decode().partition(":")[2:]
        except ValueError:
            return


def _of_body(request: Request) -> Iterator[str]:
    body = request.body
    if not body or request.is_secret:
        return
    text = body if isinstance(body, str) else body.decode("utf-8", "replace")
    media_type = request.headers.get("Content-Type", "")
    if "urlencoded" in media_type:
        yield from (value for name, value in parse_qsl(text) if is_secret_name(name))
    elif "json" in media_type:
        try:
            yield from _of_json(json.loads(text))
        except (ValueError, RecursionError):
            return


def _of_json(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, str):
                if is_secret_name(name):
                    yield item
            else:
                yield from _of_json(item)
    elif isinstance(value, list):
        for item in value:
            yield from _of_json(item)


def _of_proxy(transport: TransportSettings) -> Iterator[str]:
    if transport.proxy_password:
        yield transport.proxy_password
    userinfo = (transport.proxy or "").rpartition("@")[0]
    if userinfo:
        yield unquote(userinfo.rpartition(":")[2])
