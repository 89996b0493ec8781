"""Links, paths and names: what is refused before anything is sent, and what is made safe."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk

from ..faults import FaultServer, answer
from .files import client_of, leftovers

NAMES: list[tuple[dict[str, Any], str]] = [
    ({"Content_Disposition": 'attachment; filename="../../etc/passwd"'}, "passwd"),
    ({"Content_Disposition": "attachment; filename*=UTF-8''na%C3%AFve.wav"}, "naïve.wav"),
    ({"Content_Disposition": "attachment; filename*=UTF-8''gpj%E2%80%AEa%C2%85b.exe"}, "gpj_a_b.exe"),
    ({"Content_Disposition": 'attachment; filename="nul .txt"'}, "the call.wav"),
    ({"Content_Disposition": "attachment; filename*=UTF-8''COM%C2%B9.txt"}, "the call.wav"),
    ({"Content_Disposition": 'attachment; filename="conin$"'}, "the call.wav"),
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
