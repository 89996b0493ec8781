"""Every kind of fault: what a server does, and what a call must end in."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .behaviours import (
    GOOD,
    chunked,
    drip,
    echo,
    greeted,
    half_closed,
    landed,
    limited,
    message,
    ok,
    to,
    torn,
    torn_at_once,
)
from .server import Behaviour, Greeting, answer, cut, raw, reset, stall, token

RESULT, ERROR, EITHER = "result", "error", "either"


@dataclass(frozen=True)
class Kind:
    """One fault. `get` and `post` say what a call must end in: a result, an ApiException, or either of them.

    acted: whether a server that fails so may have carried out the request; then a POST must not come a second time.
    times: only the first so many attempts of each request meet the fault. login: the call begins with client
    credentials, `at_login` is how the token endpoint answers. scheme, settings: how the client is set up.
    """

    name: str
    behave: Behaviour = field(default_factory=answer)
    get: str = ERROR
    post: str = ERROR
    acted: bool = True
    times: int | None = None
    greet: Greeting | None = None
    login: bool = False
    at_login: Behaviour = field(default_factory=token)
    scheme: str = "http"
    settings: Mapping[str, Any] = field(default_factory=dict)


def once(name: str, behave: Behaviour, *, acted: bool) -> Kind:
    """A fault that passes: a GET ends in its result, a POST too where the server has provably not acted."""
    return Kind(f"{name}, then well", behave, RESULT, EITHER if acted else RESULT, acted, times=1)


BOMB = gzip.compress(b'{"a": "' + b"0" * 30_000_000 + b'"}', 9)
DEEP = b"[" * 100_000 + b"]" * 100_000
HASTY: dict[str, Any] = {"timeout": (5, 0.2)}
BRIEF: dict[str, Any] = {"deadline": 0.6}
RETRY_AFTER = ["9" * 5000, "-1", "nan", "inf", "1e400", "soon", "", "Mon, 01 Jan 99999 00:00:00 GMT", "٣", "10, 20"]
JSON_ERROR = b'{"message": "No", "code": "no"}'


def _connections() -> list[Kind]:
    safe: dict[str, Any] = {"acted": False}
    return [
        Kind("connection refused", scheme="refused", **safe),
        Kind("TLS wanted, plain text answered", scheme="https-to-plain", greet=greeted(b"HTTP/1.1 400 No\r\n\r\n"),
        **safe),
        Kind("TLS wanted, noise answered", scheme="https-to-plain", greet=greeted(b"\x00\xff" * 300), **safe),
        Kind("reset when connected", greet=torn_at_once, **safe),
        Kind("closed when connected", greet=lambda connection: False, **safe),
        Kind("answer before the request", greet=greeted(ok(b"[1]")), get=EITHER, post=EITHER, **safe),
        Kind("noise before the request", greet=greeted(b"SSH-2.0-x\r\n"), **safe),
        Kind("proxy refused", settings={"proxy": "http://127.0.0.1:9"}, **safe),
        Kind("proxy is no proxy", settings={"proxy": "http://user:pass@localhost:{port}"}, scheme="https-to-plain",
             behave=raw(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"), **safe),
        Kind("closed without an answer", cut()),
        once("closed without an answer", cut(), acted=True),
        Kind("reset without an answer", reset()),
        once("reset without an answer", reset(), acted=True),
        Kind("no answer in time", stall(0.5), settings=HASTY),
        Kind("kept alive, then closed", raw(ok(Connection="keep-alive")), EITHER, EITHER),
        Kind("half closed", half_closed),
    ]  # fmt: skip


def _framing() -> list[Kind]:
    bad_starts = {
        "status 999": "HTTP/1.1 999 Odd", "no status": "HTTP/1.1", "status of letters": "HTTP/1.1 abc OK",
        "negative status": "HTTP/1.1 -200 OK", "status 20000": "HTTP/1.1 20000 OK", "HTTP/0.9": "<html>hello</html>",
        "HTTP/2 preface": "PRI * HTTP/2.0", "HTTP/3.7": "HTTP/3.7 500 OK",
    }  # fmt: skip
    start = "HTTP/1.1 200 OK"
    return [
        *(Kind(name, raw(message(line, Content_Length="0"))) for name, line in bad_starts.items()),
        Kind("HTTP/1.0", raw(message("HTTP/1.0 200 OK", GOOD, Content_Type="application/json")), RESULT, RESULT),
        Kind("HTTP/1.0 without headers", raw(b"HTTP/1.0 200 OK\r\n\r\n" + GOOD), EITHER, EITHER),
        Kind("headers cut", raw(b"HTTP/1.1 200 OK\r\nContent-Le"), EITHER),
        Kind("reset within the headers", torn(b"HTTP/1.1 200 OK\r\nContent-Le")),
        Kind("body cut", raw(ok()[:-5])),
        once("body cut", raw(ok()[:-5]), acted=True),
        Kind("reset within the body", torn(ok()[:-5])),
        Kind("length too long", raw(ok(Content_Length="1000"))),
        Kind("length too short", raw(ok(Content_Length="5")), ERROR, ERROR),
        Kind("negative length", raw(ok(Content_Length="-5")), EITHER, EITHER),
        Kind("length of letters", raw(ok(Content_Length="many")), EITHER, EITHER),
        Kind("length of 5,000 digits", raw(ok(Content_Length="9" * 5000)), EITHER, EITHER),
        Kind("two lengths", raw(message(start, GOOD, Content_Length=f"5\r\nContent-Length: {len(GOOD)}")), EITHER,
        EITHER),
        Kind("two answers", raw(ok() + ok(b'{"id": "other"}')), EITHER, EITHER),
        Kind("huge headers", raw(message(start, X="y" * 200_000, Content_Length="0")), ERROR),
        Kind("10,000 headers", raw(message(start, **{f"X{n}": "y" for n in range(10_000)})), ERROR),
        Kind("headers without colons", raw(f"{start}\r\nnothing here\r\n\r\n".encode() + GOOD), EITHER, EITHER),
        Kind("header injection", raw(ok(X_Text="a\r\n\tSet-Cookie: b\r\n c", Set_Cookie="a=b\x00")), EITHER, EITHER),
        Kind("bytes beyond ASCII in headers", raw(ok(X_Text="\xff\xfe\x85")), RESULT, RESULT),
        Kind("chunk length of letters", raw(chunked(b"zz\r\n", GOOD, b"\r\n0\r\n\r\n"))),
        Kind("negative chunk", raw(chunked(b"-5\r\n", GOOD))),
        Kind("huge chunk", raw(chunked(b"f" * 5000 + b"\r\n", GOOD))),
        Kind("last chunk missing", raw(chunked(b"18\r\n", GOOD, b"\r\n"))),
        Kind("chunks cut", raw(chunked(b"18\r\n", GOOD[:5]))),
        Kind("unknown transfer encoding", raw(ok(Transfer_Encoding="magic")), EITHER, EITHER),
        Kind("100 Continue first", raw(b"HTTP/1.1 100 Continue\r\n\r\n" + ok()), RESULT, RESULT),
        Kind("103 Early Hints first", raw(b"HTTP/1.1 103 Early\r\nLink: </a>\r\n\r\n" + ok()), EITHER, EITHER),
        Kind("101 Switching", raw(message("HTTP/1.1 101 Switching", Upgrade="h2c")), EITHER, EITHER),
        Kind("100 Continue for ever", drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.01), settings=BRIEF),
        Kind("headers byte by byte for ever", drip(b"HTTP/1.1 200 OK\r\nX: ", b"y"), settings=BRIEF),
        Kind("body byte by byte for ever", drip(ok(b"[", Content_Length="9999999"), b" "), settings=BRIEF),
        Kind("chunks for ever", drip(chunked(), b"1\r\n \r\n"), settings=BRIEF),
        Kind("error body byte by byte", drip(message("HTTP/1.1 500 No", Content_Length="999999"), b" "),
        settings=BRIEF),
        Kind("204 with a body", raw(message("HTTP/1.1 204 None", GOOD, Content_Length=str(len(GOOD)),
        Connection="close")), RESULT, RESULT),
        Kind("304", answer(304)),
    ]  # fmt: skip


def _bodies() -> list[Kind]:
    bodies = {
        "deep JSON": DEEP, "open deep JSON": b'{"a":' * 100_000, "cut JSON": GOOD[:-3], "two JSON values": GOOD + GOOD,
        "invalid UTF-8": b'{"id": "\xff\xfe"}', "UTF-16": '{"id": "1"}'.encode("utf-16"),
        "a number of 5,000 digits": b"9" * 5000,
        "a list for a model": b"[1, 2]", "a text for a model": b'"x"', "a number for a model": b"1",
    }  # fmt: skip
    fine = {
        "duplicate keys": b'{"id": "1", "id": "2"}', "NaN": b'{"id": NaN}', "empty": b"", "null": b"null",
        "byte order mark": b"\xef\xbb\xbf" + GOOD, "wrong types inside": b'{"id": {}, "chat": 5, "addresses": "x"}',
        "spaces": b" " * 1_000_000,
    }  # fmt: skip
    encoded = {
        "broken gzip": (b"\x1f\x8b" + b"x" * 50, "gzip"), "cut gzip": (gzip.compress(GOOD)[:-9], "gzip"),
        "gzip that is none": (GOOD, "gzip"), "broken deflate": (zlib.compress(GOOD)[:-8] + b"junkjunk", "deflate"),
        "gzip bomb": (BOMB, "gzip"), "unknown encoding": (GOOD, "magic"),
        "gzip twice": (gzip.compress(gzip.compress(GOOD)), "gzip, gzip"),
    }  # fmt: skip
    bomb = {"max_response_bytes": 1_000_000}
    return [
        *(Kind(f"200 with {name}", raw(ok(content)), EITHER, EITHER) for name, content in bodies.items()),
        *(Kind(f"200 with {name}", raw(ok(content)), EITHER, EITHER) for name, content in fine.items()),
        *(
            Kind(f"200 with {name}", raw(ok(content, Content_Encoding=coding)), EITHER if name in loose else ERROR,
                 EITHER if name in loose else ERROR, settings=bomb if "bomb" in name else {})
            for loose in [("unknown encoding", "gzip twice")] for name, (content, coding) in encoded.items()
        ),
        Kind("200 with HTML", raw(ok(b"<html>Log in to the Wi-Fi</html>", "text/html"))),
        Kind("200 with text", raw(ok(b"fine", "text/plain; charset=nonsense"))),
        Kind("200 with JSON called HTML", raw(ok(kind="text/html")), EITHER, EITHER),
        Kind("200 without a type", raw(message("HTTP/1.1 200 OK", GOOD, Content_Length=str(len(GOOD)))), EITHER,
        EITHER),
        *(Kind(f"200, charset {name}", raw(ok(kind=f"application/json; charset={name}")), EITHER, EITHER)
          for name in ("idna", "undefined", "punycode", "unicode_escape", "rot13", "\xff")),
        *(Kind(f"200, Content-Disposition {n}", raw(ok(Content_Disposition=value)), EITHER, EITHER) for n,
        value in enumerate(
            ["attachment; filename*=idna''%ff", "attachment; filename=../../x", "filename*=undefined''x", ";;;=",
            "\xff" * 300])),
        Kind("400 with deep JSON", answer(400, DEEP)),
        Kind("400 with 1 MB of letters", answer(400, b"a" * 1_000_000)),
        Kind("400 with binary", answer(400, bytes(range(256)) * 10, Content_Type="image/png")),
    ]  # fmt: skip


def _statuses() -> list[Kind]:
    storm: dict[str, Any] = {"acted": False}
    kinds = [Kind(f"{status}", answer(status, JSON_ERROR)) for status in (400, 403, 404, 405, 409, 410, 413, 418, 451)]
    kinds += [Kind(f"{status}", answer(status, JSON_ERROR)) for status in (500, 501, 502, 503, 504, 505, 507, 511, 599)]
    kinds += [Kind(f"{status} echoing what was sent", echo(status), acted=status != 401) for status in (400, 401, 500)]
    kinds += [Kind("200 echoing what was sent", echo(200), EITHER, EITHER)]
    kinds += [Kind("429 for ever", answer(429, JSON_ERROR), **storm)]
    kinds += [
        once("429", answer(429, JSON_ERROR), acted=False),
        once("503 in 0 s", answer(503, Retry_After="0"), acted=False),
    ]
    kinds += [once("503", answer(503), acted=True), once("502", answer(502), acted=True)]
    kinds += [
        Kind(f"429, Retry-After {value[:30] or 'empty'}", answer(429, JSON_ERROR,
        Retry_After=value.encode().decode("latin-1")),
             **storm, settings=BRIEF)
        for value in RETRY_AFTER
    ]  # fmt: skip
    for value in ("nan", "inf", "-1", "1e999", "9" * 500, "x", ""):
        headers = {"allowed": value, "count": value, "reset": value}
        kinds.append(
            Kind(f"rate limit of {value[:9] or 'nothing'}", limited(**headers), EITHER, EITHER,
                 settings={"rate_limit": "pace", **BRIEF})
        )  # fmt: skip
    kinds.append(
        Kind("rate limit reset in 30 years", limited(allowed="1", count="1", reset="999999999"), EITHER, EITHER,
             settings={"rate_limit": "pace", **BRIEF})
    )  # fmt: skip
    return kinds


def _redirects() -> list[Kind]:
    bad = {
        "broken": "http://[::1/x", "empty": "", "with line breaks": "/a%0d%0aX: y", "to file": "file:///etc/passwd",
        "to javascript": "javascript:1", "of 100 KB": "/" + "a" * 60_000, "beyond ASCII": "http://\xff\xfe/",
        "to port 99999": "http://h:99999/",
        "to nowhere": "http://127.0.0.1:9/x", "with userinfo": "http://user:secret@127.0.0.1:9/",
    }  # fmt: skip
    return [
        *(Kind(f"Location {name}", to(target)) for name, target in bad.items()),
        Kind("no Location", answer(302)),
        Kind("redirected in a circle", to("{path}")),
        Kind("redirected ever further", to("{path}a")),
        *(Kind(f"redirected by {status}", landed("/landed", status), RESULT, ERROR) for status in (301, 302, 303, 307,
        308)),
        Kind("redirected to another origin", landed("http://127.0.0.1:{port}/landed"), RESULT, ERROR),
        Kind("redirected from host to host by //", landed("//127.0.0.1:{port}/landed"), RESULT, ERROR),
    ]  # fmt: skip


def _tokens() -> list[Kind]:
    refused = answer(400, b'{"error": "invalid_client", "description": "no"}')
    at_login: dict[str, Callable[..., bool]] = {
        "400": refused, "401": answer(401), "429": answer(429), "500": answer(500), "503": answer(503), "cut": cut(),
        "reset": reset(),
        "HTML": raw(ok(b"<html>", "text/html")), "empty": raw(ok(b"")), "deep JSON": raw(ok(DEEP)),
        "a list": raw(ok(b"[]")),
        "no token in it": raw(ok(b"{}")), "a token that is a number": raw(ok(b'{"access_token": 1}')),
        "echo": echo(400),
        "a token with a line break": token("a\nb"), "a token beyond ASCII": token("\u20ac"),
        "a redirect": to("{path}"), "204": answer(204, b""),
        "cut gzip": raw(ok(gzip.compress(GOOD)[:-9], Content_Encoding="gzip")),
    }  # fmt: skip
    lives = ["nan", "inf", -1, 0, 1e308, "soon", 10**400, None, [], "9" * 5000]
    denied = answer(401, JSON_ERROR)
    return [
        *(Kind(f"token endpoint: {name}", login=True, at_login=behave) for name, behave in at_login.items()),
        *(Kind(f"token that lives {str(life)[:9]}", answer(content=GOOD), EITHER, EITHER, login=True,
               at_login=token("t", expires_in=life)) for life in lives),
        Kind("401 for ever", denied, acted=False),
        Kind("401 for ever, with renewal", denied, acted=False, login=True),
        Kind("401 with renewal, then well", denied, RESULT, RESULT, acted=False, login=True, times=1),
    ]  # fmt: skip


def kinds() -> list[Kind]:
    """Return every kind, each with a name of its own."""
    return [*_connections(), *_framing(), *_bodies(), *_statuses(), *_redirects(), *_tokens()]
