"""What comes is what its server says it is, and no more than there is room for."""

from __future__ import annotations

import gzip
import hashlib
import socket
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk

from ..faults import FaultServer, Received, answer, raw
from .files import CONTENT, ETAG, client_of, head, leftovers, partly, ranges, started


def test_compressed_content_is_decompressed_and_never_gone_on_with(tmp_path: Path) -> None:
    packed = gzip.compress(CONTENT)
    script = [partly(packed, len(packed) // 2, Content_Encoding="gzip")]
    with FaultServer(*script, otherwise=answer(content=packed, Content_Encoding="gzip", ETag=ETAG)) as server:
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT and ranges(server) == [None, None]
        assert server.received[0].headers["accept-encoding"] == "identity"


def digests(content: bytes) -> list[dict[str, Any]]:
    md5, sha = hashlib.md5(content), b64encode(hashlib.sha256(content).digest()).decode()
    return [
        {"Content_MD5": b64encode(md5.digest()).decode()},
        {"ETag": f'"{md5.hexdigest()}"', "x_amz_request_id": "1"},
        {"Repr_Digest": f"sha-256=:{sha}:"},
        {"Digest": f"SHA-256={sha}"},
        {"Content_Digest": f"unknown=:AAAA:, sha-256=:{sha}:"},
    ]


@pytest.mark.parametrize("number", range(5))
def test_digests_are_checked(tmp_path: Path, number: int) -> None:
    right, wrong = digests(CONTENT)[number], digests(b"other")[number]
    script = answer(content=CONTENT, **right), answer(content=CONTENT, **wrong)
    with FaultServer(*script) as server:
        client = client_of(server.host)
        assert sdk.download(server.host + "/file", tmp_path / "right", client=client).read_bytes() == CONTENT
        with pytest.raises(sdk.ApiException, match="is not the one that"):
            sdk.download(server.host + "/file", tmp_path / "wrong", client=client)
    assert leftovers(tmp_path) == ["right"]


def test_the_digest_of_a_file_in_two_parts_is_that_of_the_whole(tmp_path: Path) -> None:
    etag = f'"{hashlib.md5(CONTENT).hexdigest()}"'

    def rest(connection: socket.socket, request: Received) -> bool:
        start = int(request.headers["range"][6:-1])
        span = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
        md5 = b64encode(hashlib.md5(CONTENT[start:]).digest()).decode()
        given: dict[str, Any] = {"ETag": etag, "x_amz_request_id": "1", "Content_MD5": md5}
        return answer(206, CONTENT[start:], Content_Range=span, **given)(connection, request)

    with FaultServer(otherwise=rest) as server:
        started(server, tmp_path / "file", ETag=etag)
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT


def test_an_etag_of_32_digits_of_a_server_that_is_not_s3_is_no_digest(tmp_path: Path) -> None:
    with FaultServer(answer(content=CONTENT, ETag=f'"{"0" * 32}"')) as server:
        assert sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host)).exists()


def test_a_file_too_long_for_the_disk_is_refused_at_once(tmp_path: Path) -> None:
    with FaultServer(raw(head(200, Content_Length=10**17) + b"x")) as server:
        with pytest.raises(sdk.ApiException, match="100000000000000000 are to come"):
            sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert server.count == 1
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("headers", [{}, {"Content_Encoding": "gzip"}])
def test_max_bytes_holds_for_what_is_written(tmp_path: Path, headers: dict[str, Any]) -> None:
    content = gzip.compress(CONTENT) if headers else CONTENT
    with FaultServer(otherwise=answer(content=content, keep=False, **headers)) as server:
        client = client_of(server.host)
        with pytest.raises(sdk.ApiException, match="max_bytes is 300000"):
            sdk.download(server.host + "/f", tmp_path / "file", client=client, max_bytes=300_000)
    assert leftovers(tmp_path) == []


def test_a_full_disk_is_told_with_its_cause(tmp_path: Path) -> None:
    script = f"""if True:
        import resource, signal, sys
        import PureCloudPlatformClientV2 as sdk
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        client = sdk.ApiClient(host=sys.argv[1])
        try:
            sdk.download(sys.argv[1] + "/file", {str(tmp_path / "file")!r}, client=client)
        except sdk.ApiException as error:
            assert type(error.__cause__) is OSError, error.__cause__
            print(type(error).__name__, error.reason)
    """
    with FaultServer(answer(content=CONTENT, ETag=ETAG, keep=False)) as server:
        done = subprocess.run([sys.executable, "-c", script, server.host], capture_output=True, text=True, timeout=120)
        assert server.count == 1
    assert done.stdout.startswith("ApiException ") and "could not be written: File too large" in done.stdout, done


@pytest.mark.parametrize("said", [0, 1, 10**9])
def test_the_length_of_a_chunked_file_is_that_of_its_chunks(tmp_path: Path, said: int) -> None:
    chunks = b"%x\r\n%b\r\n0\r\n\r\n" % (len(CONTENT), CONTENT)
    with FaultServer(raw(head(200, Content_Length=said, Transfer_Encoding="chunked") + chunks)) as server:
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT and server.count == 1
