"""What a download leaves on disk: the whole file under its name, or what was there before."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from ..faults import FaultServer, Received, answer, stall
from .files import CONTENT, client_of, head, leftovers, partly, ranges, served


def test_a_recording_is_saved_and_the_token_stays_with_the_platform(tmp_path: Path) -> None:
    with Simulator() as sim:
        client = sdk.ApiClient(host=sim.host)
        client.access_token = sim.issue_token()
        conversation = sim.add("/api/v2/conversations/calls")["id"]
        recording = sdk.RecordingApi(client).get_conversation_recording(conversation, "r1")
        uri = str((recording.media_uris or {})["S"].media_uri)
        seen: list[tuple[int, int | None]] = []
        path = sdk.download(uri, tmp_path / "call.wav", lambda done, total: seen.append((done, total)), client=client)
        assert path == tmp_path / "call.wav" and path.read_bytes().startswith(b"RIFF")
        assert leftovers(tmp_path) == ["call.wav"]
        assert seen[0][0] == 0 and seen[-1] == (path.stat().st_size,) * 2


def test_a_failed_download_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with FaultServer(answer(404, b"{}"), partly(CONTENT, 9), otherwise=answer(content=b"new")) as server:
        client = client_of(server.host).with_options(max_retries=0)
        for kind in (sdk.NotFound, sdk.ConnectionFailed):
            with pytest.raises(kind):
                sdk.download(server.host + "/file", tmp_path / "file", client=client)
            assert (tmp_path / "file").read_bytes() == b"old"
        assert sdk.download(server.host + "/file", tmp_path / "file", client=client).read_bytes() == b"new"


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


@pytest.mark.soak
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
