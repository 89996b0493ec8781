"""Compressed answers come whole, or not at all."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest
import urllib3

from PureCloudPlatformClientV2 import RetryConfiguration
from PureCloudPlatformClientV2.rest import ConnectionFailed

from ..faults import FaultServer, answer
from .clients import client_of

PLAIN = bytes(range(32, 127)) * 20
TWO = gzip.compress(PLAIN[:700]) + gzip.compress(PLAIN[700:])
RAW = zlib.compressobj(wbits=-zlib.MAX_WBITS)
CODED = {
    "gzip": (gzip.compress(PLAIN), "gzip"),
    "gzip in two members": (TWO, "gzip"),
    "deflate": (zlib.compress(PLAIN), "deflate"),
    "deflate without its envelope": (RAW.compress(PLAIN) + RAW.flush(), "deflate"),
    "gzip of gzip": (gzip.compress(gzip.compress(PLAIN)), "gzip, gzip"),
}


def text(content: bytes, coding: str) -> object:
    return answer(200, content, Content_Encoding=coding, Content_Type="text/plain")


@pytest.mark.parametrize("kind", ["str", "file"])
@pytest.mark.parametrize("coded", CODED)
def test_an_answer_that_is_cut_within_its_compression_is_asked_for_again(coded: str, kind: str, tmp_path: Path) -> None:
    content, coding = CODED[coded]
    cuts = [content[:-1], content[: len(content) // 2], content[:1]]
    with FaultServer(*(text(cut, coding) for cut in cuts), otherwise=text(content, coding)) as server:
        retry = RetryConfiguration(max_attempts=4, backoff_base=0.001)
        with client_of(server.host, temp_folder_path=str(tmp_path), retry=retry) as client:
            found = client.call_api("/x", "GET", response_type=kind)
    assert (Path(found).read_bytes() if kind == "file" else found.encode()) == PLAIN
    assert len(server.received) == 4


@pytest.mark.parametrize("own_manager", [False, True])
def test_a_post_whose_answer_is_cut_so_is_not_sent_again(own_manager: bool) -> None:
    with FaultServer(otherwise=text(TWO[:-9], "gzip")) as server, client_of(server.host) as client:
        if own_manager:
            client.rest_client.pool_manager = urllib3.PoolManager()
        with pytest.raises(ConnectionFailed, match="cut within its compression"):
            client.call_api("/x", "POST", response_type="str")
        assert len(server.received) == 1


@pytest.mark.parametrize("more", [b"", b"\0" * 9, b"garbage"])
def test_what_comes_after_the_end_is_no_cut(more: bytes) -> None:
    with FaultServer(otherwise=text(gzip.compress(PLAIN) + more, "gzip")) as server, client_of(server.host) as client:
        assert client.call_api("/x", "GET", response_type="str").encode() == PLAIN


def test_an_empty_answer_is_whole_whatever_its_headers_say() -> None:
    with FaultServer(otherwise=text(b"", "gzip")) as server, client_of(server.host) as client:
        assert client.call_api("/x", "GET", response_type="str") == ""
