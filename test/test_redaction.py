"""Masking: what is a secret is found in any spelling and shape, nothing raises, and the time is linear."""

from __future__ import annotations

import base64
import html
import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2._redaction import (
    MASK,
    is_secret_name,
    mask_values,
    redact_body,
    redact_headers,
    redact_text,
    redact_url,
)

NESTED = '{"a": "{\\"b\\": \\"{\\\\\\"password\\\\\\": \\\\\\"x'
SHAPES = [
    "a",
    "a=",
    "a:",
    '"',
    "'",
    "\\",
    '"\\',
    "\\\\\\",
    '\\"',
    "{",
    "[",
    "}{",
    " ",
    "\t\n",
    "a ",
    "a-",
    "-",
    "_",
    "%22",
    "%3D",
    "bearer",
    "bearer ",
    "Basic basic ",
    "token ",
    "token is ",
    "token x ",
    "password=",
    'password="',
    "password:{",
    "password=\\\\",
    "token\\",
    "token\\\\\\\\x",
    'token"',
    "authorization: ",
    "cookie: \\",
    "eyJ",
    "eyJ.",
    "eyJa.eyJ",
    "://",
    "://a",
    "://@",
    "<token>",
    "<a",
    "=>",
    "\\u0022password",
    "\\ntoken=",
    "%26token%3D",
    NESTED,
    "é",
    "\ud800",
    '{"password": ',
    "pin=}",
    "pin=,",
    "pin=,,;;",
    '[["',
    "secret secret= ",
    "'secret': '",
    "token `",
    "user[password]",
]
CALLS: list[Callable[[str], Any]] = [
    redact_text,
    redact_body,
    redact_url,
    lambda text: mask_values(text, ["secret-value", "a" * 50, "password=", "aaaa"]),
]


@pytest.mark.parametrize(
    ("call", "before"),
    [*((call, "") for call in CALLS), (redact_text, "token="), (redact_text, 'x"')],
    ids=["text", "body", "url", "values", "text after a name", "text after a quote"],
)
@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_no_faster_than_the_text(shape: str, before: str, call: Callable[[str], Any]) -> None:
    def cost(length: int) -> float:
        text = before + (shape * (length // len(shape) + 1))[:length]
        started = time.process_time()
        call(text)
        return time.process_time() - started

    # The largest is made only for the shapes by themselves, to keep the test short.
    shortest, longest = 1 << 14, 1 << (18 if not before and call is redact_text else 17)
    # What takes less than a quarter of a millisecond is within what a clock and a busy machine can tell.
    base = max(0.000_25, cost(shortest), cost(shortest))
    length = shortest * 2
    while length <= longest:
        # Once is enough: what takes too long by its nature takes too long each time.
        assert any(cost(length) < 6 * base * length / shortest for _ in range(5))
        length *= 2


@pytest.mark.parametrize(
    "name",
    [
        "clientSecret",
        "client_secret",
        "client-secret",
        "CLIENT SECRET",
        "memberAuthToken",
        "pairing-token",
        "pin",
        "jwt",
        "Proxy-Authorization",
        "Set-Cookie",
        "X-Api-Key",
        "newPassword",
        "code_verifier",
        "samlAssertion",
        "mapboxKey",
        "deviceToken",
        "my.gateway.token",
        "privateKey",
        "idToken",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "key",
        "keywords",
        "sortKey",
        "uploadKey",
        "publicKey",
        "nextPageToken",
        "page_token",
        "tokenType",
        "token_endpoint",
        "clientSecretProvided",
        "passwordRequirements",
        "code",
        "pinned",
        "keyPerformanceIndicator",
        "spin",
        "",
        "accessTokenValiditySeconds",
    ],
)
def test_names_of_what_is_no_secret(name: str) -> None:
    assert not is_secret_name(name)


SHOWN = [
    "client_secret={}",
    "client_secret={}&a=b",
    "access_token = {}",
    '{{"password": "{}", "x": ',
    "{{'password': '{}'}}",
    '{{"body": "{{\\"clientSecret\\": \\"{}\\", oops',
    '\\\\\\"token\\\\\\": \\\\\\"{}\\\\\\", \\\\\\"x',
    "x-api-key: {}",
    "Authorization: Token {}",
    "authorization: Bearer {}\nX: y",
    'say "Authorization: Digest a=b, c={}"',
    "Bearer {}",
    "the token {} has expired",
    "the token {} is not valid",
    'token "{}" is unknown',
    "token '{}' was revoked",
    "the client secret is {}9",
    "invalid secret {}9",
    "password {} was rejected",
    'message: "client_secret={}"',
    "https://user:{}@host/x",
    "see https://h/cb?access_token={}&x=1",
    "#access_token={}",
    "<password>{}</password>",
    "<ns:client_secret>{}</ns:client_secret>",
    "Cookie: a=b; session={}; c=d",
    "grant_type=authorization_code&code={}",
    "client_secret%3D{}%26x",
    "a%26token%3D{}",
    "line\\npin={}",
    "user[password]={}",
    'password: "a\\"{}"',
    "password: a,{}",
    '{{"credentials": {{"user": "{}"',
    '{{"credentials": ["{}"], "x": 1',
    '{{"password": "{}',
    "password=>{}",
    '{{"password": "{}", "password": null}}',
    "eyJhbGciOiJI.{}.abc",
    "token\t=\t{}",
    '\\u0022password\\u0022:\\u0022{}\\u0022"',
    '[{{"memberAuthToken": "{}"}}]',
    '{{"pairing-token": "{}"}}',
    '"{{\\"pin\\": \\"{}\\"}}"',
]


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


SECRET = 'p@ß "w/x+y\\z'


@pytest.mark.parametrize(
    "form",
    [
        SECRET,
        quote(SECRET),
        quote(SECRET, safe=""),
        quote(SECRET).lower(),
        quote_plus(SECRET),
        json.dumps(SECRET),
        json.dumps(SECRET, ensure_ascii=False),
        json.dumps(json.dumps({"a": SECRET})),
        json.dumps(SECRET).replace("/", "\\/"),
        html.escape(SECRET),
        repr(SECRET),
        repr(SECRET.encode()),
        base64.b64encode(SECRET.encode()).decode(),
        *(base64.b64encode(("i" * n + ":" + SECRET + "!" * n).encode()).decode() for n in range(6)),
        base64.urlsafe_b64encode(("id:" + SECRET).encode()).decode(),
    ],
)
def test_a_value_is_masked_however_it_is_written(form: str) -> None:
    shown = mask_values(f"before {form} between {form} after", ["other", SECRET])
    assert shown.count(MASK) == 2
    assert shown.startswith("before ")
    assert " between " in shown
    assert shown.endswith(" after")
    assert not any(piece in shown for piece in ("w/x", "w%2", "x+y", "x%2B", "idy94"))


def test_values_that_overlap_contain_one_another_or_are_short() -> None:
    assert mask_values("abcdef abcd 123", ["abcd", "cdef", "abcdef", "123", ""]) == f"{MASK} {MASK} 123"
    assert mask_values("REDACTED", ["REDACTED", "ACTE", "REDA"]) == MASK
    assert mask_values("", ["abcd"]) == ""
    assert mask_values("text", []) == "text"


@given(st.text(min_size=4), st.text(), st.text())
def test_a_value_never_comes_through(secret: str, before: str, after: str) -> None:
    shown = mask_values(f"{before}{secret}{after}", [secret])
    assert MASK in shown
    if secret not in MASK and not any(secret.startswith(sign) or secret.endswith(sign) for sign in MASK):
        assert secret not in shown.replace(MASK, "\0")


PIECES = st.lists(
    st.sampled_from([*SHAPES, *(shape.replace("{}", "x") for shape in SHOWN), ""]) | st.text(max_size=5), max_size=20
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers() | st.none() | st.binary(), inner),
)


@given(PIECES.map("".join) | st.text() | st.binary() | VALUES, st.none() | st.integers(0, 50))
def test_no_input_raises(body: Any, limit: int | None) -> None:
    assert body is None or isinstance(redact_body(body, limit), str)
    if isinstance(body, str):
        redact_text(body), redact_url(body), redact_headers({body: body}), mask_values(body, [body, "abcd"])


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000, "1" * 5_000])
def test_deep_json_and_long_numbers_are_text(text: str) -> None:
    assert redact_body(text) == text
    secret = '{"password": "Zq", "x": ' + text
    assert "Zq" not in str(redact_body(secret))


def test_rings_deep_values_and_odd_objects_have_the_name_of_their_type() -> None:
    ring: list[Any] = []
    ring.append(ring)
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert redact_body(ring) == redact_body(deep) == "<list>"
    assert redact_body({"a": object(), "b": {1}}) == '{"a": "<object>", "b": "<set>"}'


def test_a_long_body_is_cut_first() -> None:
    text = json.dumps({"a": "x" * 1000, "password": "Zq"})
    assert redact_body(text, 20) == '{"a": "xxxxxxxxxxxxx... (1007 more)'
    assert redact_body(text.encode(), 20) == redact_body(text, 20)
    assert redact_body(json.loads(text), 20) == '{"a": "xxxxxxxxxxxxx... (1015 more)'
    assert redact_body("short", 20) == "short"
