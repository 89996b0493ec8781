"""Downloads that end early are gone on with, in the same call or the next, if the file is still the same."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk

from ..faults import Behaviour, FaultServer, Received, answer
from .files import CONTENT, ETAG, client_of, head, leftovers, partly, ranges, served, started


def test_a_cut_answer_is_gone_on_with_in_the_same_call(tmp_path: Path) -> None:
    with FaultServer(partly(CONTENT, 100_000), otherwise=served()) as server:
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT
        first, second = ranges(server)
        assert first is None and second is not None and 0 < int(second[6:-1]) <= 100_000
        assert server.received[1].headers["if-range"] == ETAG
    assert leftovers(tmp_path) == ["file"]


def test_many_cuts_are_no_failure_while_more_comes(tmp_path: Path) -> None:
    def short(connection: socket.socket, request: Received) -> bool:
        asked = request.headers.get("range")
        start = int(asked[6:-1]) if asked else 0
        piece = CONTENT[start : start + 70_000]
        span = {"Content-Range": f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"} if start else {}
        given = {"Content-Length": len(CONTENT) - start, "ETag": ETAG, **span}
        connection.sendall(head(206 if start else 200, **given) + piece)
        return False

    with FaultServer(otherwise=short) as server:
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT and server.count > 2


def test_a_server_that_cuts_without_a_version_is_given_up(tmp_path: Path) -> None:
    with FaultServer(otherwise=partly(CONTENT, 70_000, ETag="W/weak")) as server:
        with pytest.raises(sdk.ConnectionFailed):
            sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert ranges(server) == [None, None]
    assert leftovers(tmp_path) == []


def test_the_next_call_goes_on_where_one_ended(tmp_path: Path) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path / "file")
        assert leftovers(tmp_path) == ["file.part", "file.part.json"]
        seen: list[int] = []
        url = f"{server.host}/file?Signature=another"
        path = sdk.download(url, tmp_path / "file", lambda done, _: seen.append(done), client=client_of(server.host))
        assert path.read_bytes() == CONTENT and seen[0] > 0
        assert ranges(server)[1] == f"bytes={seen[0]}-"
    assert leftovers(tmp_path) == ["file"]


@pytest.mark.parametrize("etag", ['"v2"', ETAG])
def test_a_changed_file_and_a_server_without_ranges_start_anew(tmp_path: Path, etag: str) -> None:
    new = CONTENT[::-1]
    with FaultServer(otherwise=answer(content=new, ETag=etag)) as server:
        started(server, tmp_path / "file")
        assert sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host)).read_bytes() == new
        assert ranges(server)[1] is not None


def test_a_part_of_another_version_is_not_joined(tmp_path: Path) -> None:
    with FaultServer(otherwise=served(CONTENT[::-1], '"v2"')) as server:
        started(server, tmp_path / "file")

        def part_of_other(connection: socket.socket, request: Received) -> bool:
            start = int(request.headers["range"][6:-1])
            span = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
            other = CONTENT[::-1][start:]
            return answer(206, other, keep=False, ETag='"v2"', Content_Range=span)(connection, request)

        server.script.append(part_of_other)
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host), max_retries=0)
        assert path.read_bytes() == CONTENT[::-1]


def dated(content: bytes, day: int) -> Behaviour:
    """Answer as a server does that knows ranges and dates, and neither ETag nor If-Range."""

    def behave(connection: socket.socket, request: Received) -> bool:
        asked = request.headers.get("range")
        start = int(asked[6:-1]) if asked else 0
        span: dict[str, Any] = {"Content_Range": f"bytes {start}-{len(content) - 1}/{len(content)}"} if start else {}
        modified = f"Mon, {day:02} Jan 2024 00:00:00 GMT"
        return answer(206 if start else 200, content[start:], Last_Modified=modified, **span)(connection, request)

    return behave


def test_a_part_of_another_day_is_not_joined(tmp_path: Path) -> None:
    other = b"x" * len(CONTENT)
    cut_short = partly(CONTENT, 100_000, ETag="", Last_Modified="Mon, 01 Jan 2024 00:00:00 GMT")
    with FaultServer(cut_short, otherwise=dated(other, 2)) as server:
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == other and len(set(ranges(server))) == 2
    with FaultServer(cut_short, otherwise=dated(CONTENT, 1)) as server:
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT and server.count == 2


def test_another_link_does_not_go_on_with_the_file_of_the_first(tmp_path: Path) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path / "file")
        sdk.download(server.host + "/other", tmp_path / "file", client=client_of(server.host))
        assert ranges(server)[1] is None


def test_a_file_that_is_whole_but_has_no_name_yet_is_asked_for_one_byte(tmp_path: Path) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path / "file")
        (tmp_path / "file.part").write_bytes(CONTENT)
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert ranges(server)[1] == f"bytes={len(CONTENT) - 1}-"
        assert path.read_bytes() == CONTENT


def test_a_file_that_became_shorter_starts_anew(tmp_path: Path) -> None:
    with FaultServer(otherwise=answer(content=b"short")) as server:
        started(server, tmp_path / "file")
        server.script.append(answer(416, b""))
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == b"short"


@pytest.mark.parametrize(
    "span", ["", "bytes 0-9/10", "bytes 1-307199/307200", "bytes {}-307199/9", "bytes {}-5/307200", "lines 1-2/3"]
)
def test_a_wrong_content_range_is_refused_and_the_next_call_starts_anew(tmp_path: Path, span: str) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path / "file")
        size = (tmp_path / "file.part").stat().st_size
        server.script.append(answer(206, CONTENT[size:], ETag=ETAG, Content_Range=span.format(size), keep=False))
        with pytest.raises(sdk.ApiException, match="Content-Range") as caught:
            sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert caught.value.status == 206 and not (tmp_path / "file").exists()
        assert sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert ranges(server)[2] is None


def test_a_part_that_nobody_asked_for_is_refused(tmp_path: Path) -> None:
    with FaultServer(answer(206, b"abc", Content_Range="bytes 0-2/9", keep=False)) as server:
        client = client_of(server.host)
        with pytest.raises(sdk.ApiException, match="Content-Range"):
            sdk.download(server.host + "/file", tmp_path / "file", client=client)
    assert leftovers(tmp_path) == []


def test_ranges_go_with_a_redirect(tmp_path: Path) -> None:
    with FaultServer(otherwise=served()) as other, FaultServer() as own:
        target = other.host.replace("localhost", "127.0.0.1") + "/file"
        own.script = [answer(302, b"", Location=target), answer(302, b"", Location=target)]
        other.script = [partly(CONTENT, 100_000)]
        path = sdk.download(own.host + "/file", tmp_path / "file", client=client_of(own.host))
        assert path.read_bytes() == CONTENT and ranges(other)[1] is not None


def test_in_a_folder_too_a_download_is_gone_on_with(tmp_path: Path) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path)
        path = sdk.download(f"{server.host}/file?sig=2", tmp_path, client=client_of(server.host))
        assert path == tmp_path / "file" and path.read_bytes() == CONTENT and ranges(server)[1] is not None
    assert leftovers(tmp_path) == ["file"]
