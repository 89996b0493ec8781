"""download and upload: files by their links, against the simulator and servers that fail on purpose."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import logging
import os
import pickle
import socket
import ssl
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import proxy
import pytest
import trustme

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.logger import LogLevel
from PureCloudPlatformClientV2.simulator import Simulator

from .faults import Behaviour, FaultServer, Received, answer, cut, raw, stall

CONTENT = bytes(range(256)) * 1200
ETAG = '"v1"'
SIGNED = "/file?X-Amz-Signature=5af4e1&X-Amz-Credential=AKIAEXAMPLE&Signature=qUx9zz&sig=hUsh77&part=1"


def client_of(host: str, **more: Any) -> sdk.ApiClient:
    quick = sdk.RetryConfiguration(max_attempts=2, backoff_base=0.001)
    given = {"host": host, "retry": quick, "timeout": 20, "access_token": "canary-token", **more}
    return sdk.ApiClient(configuration=sdk.Configuration.create(**given))


def head(status: int, **headers: Any) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Status\r\n{lines}\r\n".encode()


def partly(content: bytes, count: int, status: int = 200, **headers: Any) -> Behaviour:
    """Announce all of `content` and cut after `count` bytes."""

    def behave(connection: socket.socket, request: Received) -> bool:
        given = {"Content-Length": len(content), "ETag": ETAG, **headers}
        connection.sendall(head(status, **given) + content[:count])
        return False

    return behave


def served(content: bytes = CONTENT, etag: str = ETAG) -> Behaviour:
    """Answer as a store of files does, ranges and all."""

    def behave(connection: socket.socket, request: Received) -> bool:
        asked = request.headers.get("range")
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        if not start or request.headers.get("if-range") != etag:
            return answer(content=content, ETag=etag)(connection, request)
        span = f"bytes {start}-{len(content) - 1}/{len(content)}"
        return answer(206, content[start:], ETag=etag, Content_Range=span)(connection, request)

    return behave


def ranges(server: FaultServer) -> list[str | None]:
    return [request.headers.get("range") for request in server.received]


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def started(server: FaultServer, path: Path, count: int = 100_000, **headers: Any) -> None:
    """Leave a beginning of `count` bytes."""
    server.script.insert(0, partly(CONTENT, count, **headers))
    with pytest.raises(sdk.ConnectionFailed):
        sdk.download(server.host + "/file", path, client=client_of(server.host), max_retries=0)


def test_a_recording_is_saved_and_the_token_stays_with_the_platform(tmp_path: Path) -> None:
    with Simulator() as sim:
        client = sdk.ApiClient(host=sim.host)
        client.access_token = sim.issue_token()
        recording = sdk.RecordingApi(client).get_conversation_recording("c1", "r1")
        uri = str((recording.media_uris or {})["S"].media_uri)
        seen: list[tuple[int, int | None]] = []
        path = sdk.download(uri, tmp_path / "call.wav", lambda done, total: seen.append((done, total)), client=client)
        assert path == tmp_path / "call.wav" and path.read_bytes().startswith(b"RIFF")
        assert leftovers(tmp_path) == ["call.wav"]
        assert seen[0][0] == 0 and seen[-1] == (path.stat().st_size,) * 2


def test_a_prompt_goes_up_and_comes_back(tmp_path: Path) -> None:
    (tmp_path / "prompt.wav").write_bytes(CONTENT)
    with Simulator() as sim:
        client = sdk.ApiClient(host=sim.host)
        client.access_token = sim.issue_token()
        architect = sdk.ArchitectApi(client)
        prompt = str(architect.post_architect_prompts(sdk.Prompt(name="Hello")).id)
        resource = architect.post_architect_prompt_resources(prompt, sdk.PromptAssetCreate(language="en-us"))
        response = sdk.upload(
            str(resource.upload_uri), tmp_path / "prompt.wav", client=client, content_type="audio/wav"
        )
        assert response.status == 200
        uploaded = sim.uploads[-1]
        assert uploaded.content == CONTENT and uploaded.content_type == "audio/wav"
        media_uri = str(architect.get_architect_prompt_resource(prompt, "en-us").media_uri)
        assert sdk.download(media_uri, tmp_path / "back.wav", client=client).read_bytes() == CONTENT


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


def put_in_the_way(kind: str, path: Path, target: Path) -> None:
    if kind == "link":
        path.symlink_to(target)
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.mkdir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="links and pipes of Unix")
@pytest.mark.parametrize("ending", [".part.json", ".part.json.new"])
@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_what_others_have_put_in_the_way_is_neither_written_through_nor_waited_for(
    tmp_path: Path, ending: str, kind: str
) -> None:
    (tmp_path / "precious").write_text("precious")
    put_in_the_way(kind, tmp_path / f"file{ending}", tmp_path / "precious")
    with FaultServer(partly(CONTENT, 100_000), otherwise=served()) as server:
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
    assert path.read_bytes() == CONTENT and (tmp_path / "precious").read_text() == "precious"
    assert leftovers(tmp_path) == ["file", "precious"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="links and pipes of Unix")
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_a_part_that_is_no_plain_file_is_refused_before_anything_is_sent(tmp_path: Path, kind: str) -> None:
    (tmp_path / "precious").write_text("precious")
    part = tmp_path / "file.part"
    put_in_the_way(kind, part, tmp_path / "precious")
    with FaultServer() as server:
        with pytest.raises(sdk.InvalidArgument, match=r"file\.part"):
            sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert server.count == 0
    assert (tmp_path / "precious").read_text() == "precious" and os.path.lexists(part)


@pytest.mark.parametrize("etag", ['"\u20ac"', '"' + "x" * 5000 + '"', '"\t"'])
def test_notes_that_no_header_can_carry_start_anew(tmp_path: Path, etag: str) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path / "file")
        notes = tmp_path / "file.part.json"
        notes.write_text(json.dumps({**json.loads(notes.read_text()), "etag": etag}))
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT and ranges(server) == [None, None]


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


@pytest.mark.parametrize("notes", [b"{", b"[]", b'{"link": 5}', b"\xff" * 9])
def test_damaged_notes_start_anew(tmp_path: Path, notes: bytes) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path / "file")
        (tmp_path / "file.part.json").write_bytes(notes)
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT and ranges(server)[1] is None


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


def test_the_token_goes_nowhere_else(tmp_path: Path) -> None:
    with FaultServer(otherwise=answer(content=b"x")) as own, FaultServer(otherwise=answer(content=b"x")) as other:
        other_host = other.host.replace("localhost", "127.0.0.1")
        client = client_of(own.host).with_options(headers={"X-Mine": "canary"})
        sdk.download(own.host + "/file", tmp_path / "1", client=client)
        assert own.received[0].headers["authorization"] == "Bearer canary-token"
        sdk.download(other_host + "/file", tmp_path / "2", client=client, headers={"X-Asked": "yes"})
        own.script += [answer(302, b"", Location=other_host + "/file"), answer(307, b"", Location="/again")]
        sdk.download(own.host + "/file", tmp_path / "3", client=client)
        sdk.download(own.host + "/file", tmp_path / "4", client=client)
        (tmp_path / "up").write_bytes(b"up")
        sdk.upload(other_host + "/file", tmp_path / "up", client=client)
        own.script.append(answer(307, b"", Location=other_host + "/file"))
        with pytest.raises(sdk.ApiException) as caught:
            sdk.upload(own.host + "/file", tmp_path / "up", client=client)
        assert caught.value.status == 307
    assert other.received[0].headers["x-asked"] == "yes"
    assert "canary" not in str([request.headers for request in other.received])
    assert [request.method for request in other.received] == ["GET", "GET", "PUT"]


def test_behind_a_gateway_only_its_own_path_gets_the_token(tmp_path: Path) -> None:
    with FaultServer(otherwise=answer(content=b"x")) as server:
        client = client_of(server.host)
        port = int(server.host.rpartition(":")[2])
        client.set_gateway("localhost", "http", port, "login", "genesys")
        base = client.get_conf_url("api", client.host)
        sdk.download(f"{base}/file", tmp_path / "1", client=client)
        for path in ("others", "genesys/../others", "genesys/%2e%2E/others", "genesys/a%2f..%5Cothers"):
            sdk.download(f"{server.host}/{path}", tmp_path / "2", client=client)
    assert ["authorization" in request.headers for request in server.received] == [True] + [False] * 4


def test_ranges_go_with_a_redirect(tmp_path: Path) -> None:
    with FaultServer(otherwise=served()) as other, FaultServer() as own:
        target = other.host.replace("localhost", "127.0.0.1") + "/file"
        own.script = [answer(302, b"", Location=target), answer(302, b"", Location=target)]
        other.script = [partly(CONTENT, 100_000)]
        path = sdk.download(own.host + "/file", tmp_path / "file", client=client_of(own.host))
        assert path.read_bytes() == CONTENT and ranges(other)[1] is not None


NAMES: list[tuple[dict[str, Any], str]] = [
    ({"Content_Disposition": 'attachment; filename="../../etc/passwd"'}, "passwd"),
    ({"Content_Disposition": "attachment; filename*=UTF-8''na%C3%AFve.wav"}, "naïve.wav"),
    ({"Content_Disposition": "attachment; filename*=UTF-8''gpj%E2%80%AEa%C2%85b.exe"}, "gpj_a_b.exe"),
    ({}, "the call.wav"),
]


@pytest.mark.parametrize(("headers", "name"), NAMES)
def test_in_a_folder_the_name_is_made_safe_and_replaces_nothing(
    tmp_path: Path, headers: dict[str, Any], name: str
) -> None:
    with FaultServer(otherwise=answer(content=b"new", **headers)) as server:
        client = client_of(server.host)
        url = server.host + "/files/..%2Fthe%20call.wav?sig=1"
        assert sdk.download(url, tmp_path, client=client) == tmp_path / name
        (tmp_path / name).write_bytes(b"old")
        second = sdk.download(url, str(tmp_path), client=client)
        assert second.parent == tmp_path and second.read_bytes() == b"new"
        assert (tmp_path / name).read_bytes() == b"old" and len(leftovers(tmp_path)) == 2


def test_in_a_folder_too_a_download_is_gone_on_with(tmp_path: Path) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path)
        path = sdk.download(f"{server.host}/file?sig=2", tmp_path, client=client_of(server.host))
        assert path == tmp_path / "file" and path.read_bytes() == CONTENT and ranges(server)[1] is not None
    assert leftovers(tmp_path) == ["file"]


def test_a_failed_download_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with FaultServer(answer(404, b"{}"), partly(CONTENT, 9), otherwise=answer(content=b"new")) as server:
        client = client_of(server.host).with_options(max_retries=0)
        for kind in (sdk.NotFound, sdk.ConnectionFailed):
            with pytest.raises(kind):
                sdk.download(server.host + "/file", tmp_path / "file", client=client)
            assert (tmp_path / "file").read_bytes() == b"old"
        assert sdk.download(server.host + "/file", tmp_path / "file", client=client).read_bytes() == b"new"


BAD_URLS = ["", "file:///etc/passwd", "/relative", "ftp://x/y", "http://", "http://a:b@c/d", "http://x:99999/", 5]
BAD_URLS += ["https://evil.example\\@localhost/x", "http://x/\r\ny", None, b"http://x/y"]


@pytest.mark.parametrize("url", BAD_URLS, ids=repr)
def test_what_is_no_link_is_refused(tmp_path: Path, url: Any) -> None:
    with pytest.raises(sdk.InvalidArgument):
        sdk.download(url, tmp_path / "file", client=client_of("http://localhost:9"))
    with pytest.raises(sdk.InvalidArgument):
        sdk.upload(url, io.BytesIO(b"x"), client=client_of("http://localhost:9"))
    assert leftovers(tmp_path) == []


class Pipe(io.BytesIO):
    def seek(self, *_args: Any) -> int:
        raise io.UnsupportedOperation("not seekable")


BAD_DOWNLOADS: list[Callable[[Path], dict[str, Any]]] = [
    lambda folder: {"path": folder / "missing" / "file"},
    lambda folder: {"path": f"{folder}/missing/"},
    lambda folder: {"path": "/proc/file"},
    lambda folder: {"path": "/dev/null"},
    lambda folder: {"path": ""},
    lambda folder: {"path": "a\0b"},
    lambda folder: {"path": None},
    lambda folder: {"path": folder / "f", "client": "client"},
    lambda folder: {"path": folder / "f", "progress": "yes"},
    lambda folder: {"path": folder / "f", "max_bytes": -1},
    lambda folder: {"path": folder / "f", "deadline": 0},
    lambda folder: {"path": folder / "f", "headers": {"X": "a\nb"}},
    lambda folder: {"path": folder / "f", "headers": {1: "a"}},
]
BAD_UPLOADS: list[Callable[[Path], dict[str, Any]]] = [
    lambda folder: {"path": folder / "missing"},
    lambda folder: {"path": folder},
    lambda folder: {"path": 5},
    lambda folder: {"path": Pipe(b"x")},
    lambda folder: {"path": io.StringIO("text")},
    lambda folder: {"path": io.BytesIO(b"x"), "method": "GET"},
    lambda folder: {"path": io.BytesIO(b"x"), "content_type": "a\r\nb: c"},
    lambda folder: {"path": io.BytesIO(b"x"), "headers": {1: "a"}},
]


@pytest.mark.parametrize("function", ["download", "upload"])
@pytest.mark.parametrize("number", range(13))
def test_arguments_are_refused_before_anything_is_sent(tmp_path: Path, function: str, number: int) -> None:
    cases = BAD_DOWNLOADS if function == "download" else BAD_UPLOADS
    if number >= len(cases):
        return
    with FaultServer() as server:
        given = {"client": client_of(server.host), **cases[number](tmp_path)}
        with pytest.raises(sdk.InvalidArgument):
            getattr(sdk, function)(server.host + "/file", **given)
        assert server.count == 0
    assert leftovers(tmp_path) == []


def test_two_downloads_to_one_path_do_not_mix(tmp_path: Path) -> None:
    with FaultServer(otherwise=answer(content=CONTENT)) as server:
        client, refused = client_of(server.host), []

        def again(done: int, _total: int | None) -> None:
            if not done:
                with pytest.raises(sdk.InvalidArgument, match="another download") as caught:
                    sdk.download(server.host + "/file", tmp_path / "file", client=client)
                refused.append(caught)

        sdk.download(server.host + "/file", tmp_path / "file", again, client=client)
    assert refused and (tmp_path / "file").read_bytes() == CONTENT


def test_the_deadline_ends_a_slow_answer_and_says_what_is_there(tmp_path: Path) -> None:
    def slow(connection: socket.socket, request: Received) -> bool:
        partly(CONTENT, 100_000)(connection, request)
        return stall(60)(connection, request)

    with FaultServer(otherwise=slow) as server, pytest.raises(sdk.TimedOut, match="the next call goes on"):
        sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host), deadline=2)
    assert "file.part" in leftovers(tmp_path)


@pytest.mark.parametrize("kind", [KeyboardInterrupt, OSError, TimeoutError, LookupError])
def test_what_a_progress_function_raises_ends_the_call_unchanged(tmp_path: Path, kind: type[BaseException]) -> None:
    def stop(done: int, _total: int | None) -> None:
        if done:
            raise kind("mine")

    with FaultServer(otherwise=served()) as server:
        with pytest.raises(kind, match="mine"):
            sdk.download(server.host + "/file", tmp_path / "file", stop, client=client_of(server.host))
        with pytest.raises(kind, match="mine"):
            sdk.upload(server.host + "/file", io.BytesIO(CONTENT), stop, client=client_of(server.host))
        assert server.count == 1 + (len(server.received) > 1)
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT and any(ranges(server))


def test_a_bar_is_drawn_on_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with FaultServer(partly(CONTENT, 100_000), otherwise=served()) as server:
        sdk.download(server.host + "/file", tmp_path / "file", True, client=client_of(server.host))
        assert "300k/300k" in capsys.readouterr().err
        sdk.upload(server.host + "/file", tmp_path / "file", progress=True, client=client_of(server.host))
        assert "300k/300k" in capsys.readouterr().err


def test_an_upload_is_repeated_from_its_start_with_the_headers_as_given(tmp_path: Path) -> None:
    file = io.BytesIO(b"before" + CONTENT)
    file.seek(6)
    given = {"x-amz-tagging": "a=b", "content-type": "audio/ogg", "Content-Length": "1"}
    with FaultServer(cut(), answer(503, b"")) as server:
        response = sdk.upload(server.host + "/file", file, client=client_of(server.host), headers=given, max_retries=2)
        assert response.status == 200 and response.attempts == 3
    for request in server.received:
        assert request.method == "PUT" and request.body == CONTENT
        assert request.headers["content-length"] == str(len(CONTENT)) and request.headers["x-amz-tagging"] == "a=b"
        assert request.headers["content-type"] == "audio/ogg" and "transfer-encoding" not in request.headers


def test_a_post_is_not_repeated_and_an_empty_file_is_one(tmp_path: Path) -> None:
    with FaultServer(cut(), answer()) as server:
        with pytest.raises(sdk.ConnectionFailed):
            sdk.upload(server.host + "/file", io.BytesIO(b"x"), client=client_of(server.host), method="post")
        assert server.count == 1
        assert sdk.upload(server.host + "/file", io.BytesIO(), client=client_of(server.host)).status == 200
        assert server.received[-1].headers["content-length"] == "0"


class Mute(io.BytesIO):
    """Some files of older libraries do not say where they are after seek."""

    def seek(self, *given: int) -> None:  # type: ignore[override]
        super().seek(*given)


def test_a_file_that_stands_behind_its_end_and_one_with_a_mute_seek_go_up(tmp_path: Path) -> None:
    behind = io.BytesIO(b"0123456789")
    behind.seek(100)
    with FaultServer(otherwise=answer(content=b"")) as server:
        for file in (behind, Mute(b"abc")):
            sdk.upload(server.host + "/file", file, client=client_of(server.host))
        assert [(one.headers["content-length"], one.body) for one in server.received] == [("0", b""), ("3", b"abc")]


def test_a_file_that_becomes_shorter_while_it_is_sent_is_told(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(CONTENT * 4)
    with FaultServer() as server, pytest.raises(sdk.ApiException, match="became shorter"):
        shorten = lambda done, total: os.truncate(path, 10)  # noqa: E731
        sdk.upload(server.host + "/file", path, shorten, client=client_of(server.host))


def test_an_expired_link_is_explained_and_its_signature_is_never_shown(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    body = (
        b"<Error><Code>AccessDenied</Code><Message>Request has expired: sig=hUsh77 Signature qUx9zz</Message></Error>"
    )
    with FaultServer(otherwise=answer(403, body)) as server:
        link = server.host.replace("localhost", "127.0.0.1") + SIGNED
        client = client_of(server.host)
        client.configuration.logger.log_level = LogLevel.LTrace
        client.configuration.logger.log_to_console = False
        caplog.set_level(logging.DEBUG - 5)
        calls: list[Callable[[], object]] = [
            lambda: sdk.download(link, tmp_path / "file", client=client),
            lambda: sdk.upload(link, io.BytesIO(b"x"), client=client),
        ]
        for call in calls:
            with pytest.raises(sdk.Forbidden, match="the link has expired") as caught:
                call()
            texts = [
                str(caught.value),
                repr(caught.value),
                str(caught.value.url),
                str(pickle.loads(pickle.dumps(caught.value))),
            ]
            logged = [one.getMessage() for one in caplog.records if one.name.startswith("PureCloud")]
            assert logged
            for secret in ("5af4e1", "AKIAEXAMPLE", "qUx9zz", "hUsh77", "canary-token"):
                assert secret not in "".join(texts + logged)
        assert server.received[0].target == SIGNED
    with pytest.raises(sdk.ConnectionFailed) as refused:
        sdk.download(link, tmp_path / "file", client=client, max_retries=0)
    assert not any(secret in str(refused.value) for secret in ("5af4e1", "qUx9zz", "hUsh77"))


def test_a_client_of_the_user_s_own_moves_files_too(tmp_path: Path) -> None:
    class Own(sdk.AbstractHttpClient):
        def __init__(self) -> None:
            self.sent: list[Any] = []

        def request(self, http_request_options: sdk.HttpRequestOptions) -> Any:
            self.sent.append(http_request_options.content)
            return sdk.rest.RESTResponse(200, "OK", {}, CONTENT)

    client = client_of("http://localhost:9")
    own = Own()
    client.set_http_client(own)
    assert sdk.download("http://localhost:9/x", tmp_path / "file", client=client).read_bytes() == CONTENT
    sdk.upload("http://localhost:9/x", tmp_path / "file", client=client)
    assert own.sent == [None, CONTENT]


def moved(client: sdk.ApiClient, host: str, folder: Path) -> None:
    """Down and up again."""
    path = sdk.download(host + "/file", folder / "file", client=client)
    assert path.read_bytes() == CONTENT
    sdk.upload(host + "/file", path, client=client)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls_store(authority: trustme.CA) -> Iterator[FaultServer]:
    """A store that takes only clients that show a certificate of `authority`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    with FaultServer(partly(CONTENT, 100_000), otherwise=served(), ssl_context=context) as server:
        yield server


@pytest.fixture
def trusting(authority: trustme.CA, tmp_path: Path) -> dict[str, str]:
    """The settings of a client that trusts the store and shows a certificate."""
    (tmp_path / "pem").mkdir()
    ca, own = tmp_path / "pem" / "ca.pem", tmp_path / "pem" / "own.pem"
    authority.cert_pem.write_to_path(str(ca))
    authority.issue_cert("client@example.com").private_key_and_cert_chain_pem.write_to_path(str(own))
    return {"ssl_ca_cert": str(ca), "cert_file": str(own), "key_file": str(own)}


def test_files_move_with_an_authority_and_a_client_certificate_of_one_s_own(
    tls_store: FaultServer, trusting: dict[str, str], tmp_path: Path
) -> None:
    moved(client_of(tls_store.host, **trusting), tls_store.host, tmp_path)
    assert [bool(asked) for asked in ranges(tls_store)] == [False, True, False]
    assert tls_store.received[-1].body == CONTENT


def test_a_store_that_is_not_trusted_or_wants_a_certificate_is_told_at_once(
    tls_store: FaultServer, trusting: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "up").write_bytes(b"up")
    for client in (client_of(tls_store.host), client_of(tls_store.host, ssl_ca_cert=trusting["ssl_ca_cert"])):
        with pytest.raises(sdk.ApiException):
            sdk.download(tls_store.host + "/file?sig=hUsh77", tmp_path / "file", client=client)
        with pytest.raises(sdk.ApiException) as caught:
            sdk.upload(tls_store.host + "/file?sig=hUsh77", tmp_path / "up", client=client)
        assert "hUsh77" not in str(caught.value)
    with pytest.raises(sdk.TLSFailed):
        sdk.download(tls_store.host + "/file", tmp_path / "file", client=client_of(tls_store.host))
    assert tls_store.count == 0 and leftovers(tmp_path) == ["pem", "up"]


@pytest.fixture(scope="module")
def proxy_url() -> Iterator[str]:
    with proxy.Proxy(["--port", "0", "--hostname", "127.0.0.1", "--basic-auth", "user:pa55", "--num-workers", "1",
                      "--num-acceptors", "1", "--log-level", "CRITICAL"]) as running:  # fmt: skip
        yield f"http://127.0.0.1:{running.flags.port}"


@pytest.mark.parametrize("secure", [False, True])
def test_files_move_through_a_proxy_and_a_wrong_password_is_told_at_once(
    proxy_url: str, tls_store: FaultServer, trusting: dict[str, str], tmp_path: Path, secure: bool
) -> None:
    with FaultServer(partly(CONTENT, 100_000), otherwise=served()) as plain:
        store = tls_store if secure else plain
        settings = {"proxy": proxy_url, "proxy_username": "user", **trusting}
        moved(client_of(store.host, proxy_password="pa55", **settings), store.host, tmp_path)
        assert [bool(asked) for asked in ranges(store)] == [False, True, False] and store.received[-1].body == CONTENT
        wrong = client_of(store.host, proxy_password="wrong-word", **settings)
        with pytest.raises(sdk.ApiException) as caught:
            sdk.download(store.host + "/file", tmp_path / "never", client=wrong)
        assert (caught.value.status, caught.value.attempts, store.count) == (407, 1, 3)
        with pytest.raises(sdk.ApiException) as of_upload:
            sdk.upload(store.host + "/file", tmp_path / "file", client=wrong)
        assert of_upload.value.status == 407
        assert "wrong-word" not in str(caught.value) + repr(of_upload.value)
        assert leftovers(tmp_path) == ["file", "pem"]


def test_a_429_is_waited_out_by_downloads_and_uploads(tmp_path: Path) -> None:
    slow = answer(429, b"{}", Retry_After="0")
    with FaultServer(slow, partly(CONTENT, 100_000), slow, otherwise=served()) as server:
        client = client_of(server.host, retry=sdk.RetryConfiguration(max_attempts=4, backoff_base=0.001))
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client)
        assert path.read_bytes() == CONTENT
        assert [bool(asked) for asked in ranges(server)] == [False, False, True, True]
        server.script = [slow]
        sdk.upload(server.host + "/file", path, client=client)
        assert [request.body for request in server.received[-2:]] == [CONTENT, CONTENT]
        server.script = [slow] * 4
        with pytest.raises(sdk.RateLimited) as caught:
            sdk.download(server.host + "/file", tmp_path / "never", client=client)
        assert caught.value.attempts == 4


def test_downloads_of_a_paced_client_keep_to_the_limit() -> None:
    with Simulator(rate_limit=6, rate_limit_window=1) as sim, tempfile.TemporaryDirectory() as folder:
        once = sdk.RetryConfiguration(max_attempts=1)
        client = client_of(sim.host, rate_limit="pace", retry=once)
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        sim.on("GET", "/api/v2/downloads/{downloadId}", lambda _request: "a,b\n")
        for _ in range(10):
            sdk.download(sim.host + "/api/v2/downloads/one", Path(folder, "file"), client=client)
        hasty = client_of(sim.host, access_token=client.access_token, retry=once)
        with pytest.raises(sdk.RateLimited):
            for _ in range(10):
                sdk.download(sim.host + "/api/v2/downloads/one", Path(folder, "file"), client=hasty)


MEMORY = """
import resource, sys
import PureCloudPlatformClientV2 as sdk
client = sdk.ApiClient(host=sys.argv[1])
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
sdk.download(sys.argv[1] + "/small", sys.argv[2] + ".small", client=client)
sdk.upload(sys.argv[1] + "/small", sys.argv[2] + ".small", client=client)
before = peak()
sdk.download(sys.argv[1] + "/big", sys.argv[2], client=client)
sdk.upload(sys.argv[1] + "/big", sys.argv[2], client=client)
print(peak() - before)
"""


def test_300_megabytes_come_and_go_in_constant_memory(tmp_path: Path) -> None:
    piece, count = os.urandom(1024 * 1024), 300

    def big(connection: socket.socket, request: Received) -> bool:
        if request.method == "PUT" or request.target == "/small":
            return answer()(connection, request)
        connection.sendall(head(200, Content_Length=len(piece) * count))
        for _ in range(count):
            connection.sendall(piece)
        return True

    with FaultServer(otherwise=big) as server:
        command = [sys.executable, "-c", MEMORY, server.host, str(tmp_path / "big")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        assert int(done.stdout) < 8 * 1024, "KiB more than for a small file"
        assert (tmp_path / "big").stat().st_size == len(server.received[-1].body) == len(piece) * count
