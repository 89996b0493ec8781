"""An answer that grows past the limit is refused, and no connection is lost."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys

import pytest

from PureCloudPlatformClientV2 import ApiException

from ..faults import FaultServer, answer, raw
from .clients import client_of


def bomb(size: int) -> bytes:
    return gzip.compress(b'"' + b"x" * size + b'"')


def test_an_answer_that_grows_past_the_limit_is_refused_before_it_is_held() -> None:
    code = """
import resource, sys
from PureCloudPlatformClientV2 import ApiClient, ApiException, Configuration
client = ApiClient(configuration=Configuration.create(host=sys.argv[1], max_response_bytes=1_000_000))
client.call_api("/small", "GET")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    client.call_api("/x", "GET", response_type="object")
except ApiException as error:
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(error.status, "max_response_bytes" in error.reason, grown)
"""
    with FaultServer(answer(), answer(200, bomb(120_000_000), Content_Encoding="gzip")) as server:
        done = subprocess.run([sys.executable, "-c", code, server.host], capture_output=True, text=True, timeout=120)
        status, named, grown = done.stdout.split()
    assert (status, named) == ("200", "True"), done.stderr
    assert int(grown) < 50_000  # KB


@pytest.mark.parametrize("headers", [{}, {"Content_Encoding": "gzip"}])
def test_the_limit_is_exact_and_no_connection_is_lost(headers: dict[str, str]) -> None:
    plain = json.dumps("x" * 98).encode()
    content = gzip.compress(plain) if headers else plain
    with FaultServer(otherwise=answer(200, content, **headers)) as server:
        with client_of(server.host, max_response_bytes=100) as client:
            assert client.call_api("/x", "GET", response_type="str") == "x" * 98
        client = client_of(server.host, max_response_bytes=99)
        with pytest.raises(ApiException, match=r"more than max_response_bytes \(99\)"):
            client.call_api("/x", "GET", response_type="str")


@pytest.mark.parametrize("said", [1, 10, 5000])
def test_the_length_of_a_chunked_answer_is_that_of_its_chunks(said: int) -> None:
    lines = [
        "HTTP/1.1 200 OK",
        "Content-Type: application/json",
        f"Content-Length: {said}",
        "Transfer-Encoding: chunked",
    ]
    head = "\r\n".join([*lines, "", ""])
    content = json.dumps("x" * 200).encode()
    chunks = b"%x\r\n%b\r\n0\r\n\r\n" % (len(content), content)
    with FaultServer(otherwise=raw(head.encode() + chunks)) as server:
        with client_of(server.host, max_response_bytes=1000) as client:
            assert client.call_api("/x", "GET", response_type="object") == "x" * 200
        client = client_of(server.host, max_response_bytes=100)
        with pytest.raises(ApiException, match=r"more than max_response_bytes \(100\)"):
            client.call_api("/x", "GET", response_type="object")
