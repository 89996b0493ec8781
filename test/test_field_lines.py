"""The head of an answer reads as with the standard library, whatever a server sends."""

from __future__ import annotations

import http.client
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiClient, Configuration
from PureCloudPlatformClientV2._http.field_lines import parse_headers

from .faults import FaultServer, raw

HEADS = [
    b"A: 1\r\nB:2\r\nb: \t3 \r\n\r\nrest\r\n\r\n", b"A: 1\nB: 2\n\nrest", b"A: 1\r\n folded\r\n\r\nrest",
    b"\r\nrest\r\n\r\n", b": no name\r\nA: 1\r\n\r\n", b"no colon\r\nA: 1\r\n\r\n", b"A : 1\r\n\r\n",
    b"From me\r\nA: 1\r\n\r\n", b"From: me\r\n\r\n", b"A: 1\rB: 2\r\n\r\n", b"A: \xe9\xff\x85\x1c\r\n\r\n",
    b"A: 1", b"", b"A: 1\r\n", b"A:\r\n\r\n", b"A: 1\r\n\r", b"\x00: 1\r\n\r\n", b"A\x7f: 1\r\n\r\n",
    b"A: b: c\r\n\r\n",
    b"Content-Type: multipart/x; boundary=b\r\n\r\n--b\r\n\r\n", b"A: 1\r\n" * 99 + b"\r\n",
    b"A: 1\r\n" * 100 + b"\r\n", b"A: " + b"x" * 9000 + b"\r\n\r\nrest", b"A: " + b"x" * 70000 + b"\r\n\r\n",
]  # fmt: skip
PIECES = st.sampled_from(
    [b"A", b"Name", b": ", b":", b" ", b"\t", b"\r\n", b"\n", b"\r", b"From ", b"\xe9", b"\x00", b"v"]
)


def outcome(parse: Any, head: bytes) -> Any:
    stream = io.BufferedReader(io.BytesIO(head))
    try:
        message = parse(stream)
    except (http.client.HTTPException, ValueError) as error:
        return repr(error)
    return message.items(), message.get("a"), message.is_multipart(), stream.read()


@pytest.mark.parametrize("head", HEADS, ids=range(len(HEADS)))
def test_odd_heads_read_as_with_the_standard_library(head: bytes) -> None:
    assert outcome(parse_headers, head) == outcome(http.client.parse_headers, head)


@given(st.lists(PIECES).map(b"".join))
def test_any_head_reads_as_with_the_standard_library(head: bytes) -> None:
    assert outcome(parse_headers, head) == outcome(http.client.parse_headers, head)


def test_a_client_reads_plain_and_folded_fields() -> None:
    plain = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-One:\t a b \r\nX-Two: c\r\nx-two: d\r\n\r\n{}"
    folded = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-One: a\r\n  b\r\n\r\n{}"
    with FaultServer(raw(plain), raw(folded)) as server:
        client = ApiClient(server.host, configuration=Configuration.create())
        first = client.request("GET", f"{server.host}/x")
        second = client.request("GET", f"{server.host}/x")
    assert first.getheader("x-one") == "a b "
    assert first.getheader("X-TWO") == "c, d"
    assert str(second.getheader("X-One")).split() == ["a", "b"]
