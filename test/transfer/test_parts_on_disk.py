"""The beginning of a file on disk: what others have put in its place, and notes that are damaged."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import PureCloudPlatformClientV2 as sdk

from ..faults import FaultServer
from .files import CONTENT, client_of, leftovers, partly, ranges, served, started


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


@pytest.mark.parametrize("notes", [b"{", b"[]", b'{"link": 5}', b"\xff" * 9])
def test_damaged_notes_start_anew(tmp_path: Path, notes: bytes) -> None:
    with FaultServer(otherwise=served()) as server:
        started(server, tmp_path / "file")
        (tmp_path / "file.part.json").write_bytes(notes)
        path = sdk.download(server.host + "/file", tmp_path / "file", client=client_of(server.host))
        assert path.read_bytes() == CONTENT and ranges(server)[1] is None
