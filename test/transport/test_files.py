"""Downloads and uploads of forms."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2._http.downloads import file_name

from ..faults import FaultServer, answer
from .clients import client_of


def test_downloads_keep_their_bytes_and_never_leave_the_folder(tmp_path: Path) -> None:
    content = bytes(range(256))
    names = [
        'attachment; filename="../../evil.bin"',
        "attachment; filename=/etc/passwd",
        "attachment",
        'x; filename="a.wav"',
    ]
    script = [answer(200, content, Content_Type="audio/wav", Content_Disposition=name) for name in names * 2]
    with FaultServer(*script) as server:
        client = client_of(server.host, temp_folder_path=str(tmp_path))
        paths = [Path(client.call_api("/x", "GET", response_type="file")) for _ in script]
    assert len(set(paths)) == len(script)
    assert {path.parent for path in paths} == {tmp_path}
    assert all(path.read_bytes() == content for path in paths)
    assert paths[0].name == "evil.bin"


@given(st.text())
def test_a_file_name_from_a_server_is_a_plain_name(text: str) -> None:
    for header in (f'attachment; filename="{text}"', f"attachment; filename={text}", f"x; filename*=UTF-8''{text}"):
        name = file_name(header)
        assert name is None or (name == os.path.basename(name) and name not in (".", "..") and "\0" not in name)


def test_files_and_fields_are_uploaded_as_a_form(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\0\xff")
    headers, files = {"Content-Type": "multipart/form-data"}, {"f": str(tmp_path / "a.bin")}
    with FaultServer() as server, client_of(server.host) as client:
        client.call_api("/x", "POST", header_params=headers, post_params=[("n", "1")], files=files)
        request = server.received[0]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="f"; filename="a.bin"' in request.body
    assert b"\0\xff" in request.body
