"""Secrets are found in any shape of text, headers and URLs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from PureCloudPlatformClientV2._redaction import (
    MASK,
    redact_body,
    redact_headers,
    redact_text,
    redact_url,
)

from .shapes import SHOWN


@pytest.mark.parametrize("shape", SHOWN)
@pytest.mark.parametrize("shower", [redact_text, redact_body, lambda text: redact_body(text.encode())])
def test_secrets_in_text_are_masked(shape: str, shower: Callable[[str], str]) -> None:
    shown = shower(shape.format("ZqSecretValue"))
    assert "ZqSecret" not in shown
    assert MASK in shown


@pytest.mark.parametrize(
    "text",
    [
        "invalid token",
        "token expired",
        "the token has expired",
        "token is not valid",
        "Unexpected token } in JSON at 5",
        "code=not.found",
        '{"code": "bad.request", "message": "No"}',
        "a token endpoint was not found",
        "key: value",
        "nextPageToken=abc",
        "https://host/path?a=1",
        '{"id": 1, "keywords": ["a"]}',
        "password required",
        "a = b, c = d",
    ],
)
def test_what_people_need_to_see_stays(text: str) -> None:
    assert redact_text(text) == redact_body(text) == text


def test_headers_and_urls() -> None:
    names = [
        "Authorization",
        "proxy-authorization",
        "COOKIE",
        "Set-Cookie",
        "x-api-key",
        "X-Gateway-Token",
        "Client-Secret",
    ]
    headers = dict.fromkeys(names, "Zq") | {"Accept": "a", "Location": "https://u:Zq@h/?code=Zq#id_token=Zq"}
    shown = redact_headers(headers)
    assert "Zq" not in str(shown)
    assert shown["Accept"] == "a"
    assert redact_headers(None) == {}
    assert redact_url("http://[::1") == MASK
    assert redact_url("https://h/x?a=%41&b") == "https://h/x?a=%41&b"
