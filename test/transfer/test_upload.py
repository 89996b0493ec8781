"""Files that go up, from their start for each attempt."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from ..faults import FaultServer, answer, cut
from .files import CONTENT, client_of


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


def edit(path: Path, at: int, content: bytes) -> None:
    """Write into the file, which gets a later time, as it has on a system whose clock ticks fast enough."""
    before = path.stat().st_mtime_ns
    with open(path, "r+b") as file:
        file.seek(at)
        file.write(content)
    os.utime(path, ns=(before + 1_000_000, before + 1_000_000))


@pytest.mark.parametrize("at", [0, 4 * len(CONTENT) - 1, 4 * len(CONTENT)])
def test_a_file_that_changes_while_it_is_sent_is_told_and_never_complete(tmp_path: Path, at: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(CONTENT * 4)
    with FaultServer() as server:
        change = lambda done, total: edit(path, at, b"!") if done else None  # noqa: E731
        with pytest.raises(sdk.ApiException, match="the file changed while it was uploaded"):
            sdk.upload(server.host + "/file", path, change, client=client_of(server.host))
        assert all(request.body != path.read_bytes()[: 4 * len(CONTENT)] for request in server.received)


@pytest.mark.parametrize("at", [0, len(CONTENT)])
def test_a_retry_does_not_send_another_content(tmp_path: Path, at: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(CONTENT)
    memory = io.BytesIO(CONTENT)

    def change_memory(done: int, total: int | None) -> None:
        if done == total:
            memory.seek(len(CONTENT))
            memory.write(b"more")

    with FaultServer(answer(503, b""), otherwise=answer(503, b"")) as server:
        change = lambda done, total: edit(path, at, b"!") if done == total else None  # noqa: E731
        for file, hook in ((path, change), (memory, change_memory)):
            with pytest.raises(sdk.ApiException, match="the file changed while it was uploaded"):
                sdk.upload(server.host + "/file", file, hook, client=client_of(server.host), max_retries=2)
        assert [request.body for request in server.received if request.body] == [CONTENT, CONTENT]
