"""Whatever a server answers, only ApiException comes out."""

from __future__ import annotations

import gc
import gzip
import logging
import pickle
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiException
from PureCloudPlatformClientV2._http.downloads import file_name

from ..faults import FaultServer, answer, raw
from .clients import client_of

DEEP = b"[" * 100_000
WRONG_CONTENT = {
    "a page of a captive portal": answer(200, b"<html>Log in</html>", Content_Type="text/html"),
    "plain text": answer(200, b"all is well", Content_Type="text/plain; charset=utf-8"),
    "deep JSON": answer(200, DEEP),
    "a number of 5,000 digits": answer(200, b"9" * 5000),
    "JSON that is no object": answer(200, b'"text"'),
    "a wrong charset": answer(200, b"\xff\xfe{", Content_Type="application/json; charset=utf-8"),
    "broken gzip": answer(200, b"\x1f\x8bxxxx", Content_Encoding="gzip"),
    "cut gzip": answer(200, gzip.compress(b'{"a": ' + bytes(range(48, 58)) * 50)[:-9], Content_Encoding="gzip"),
    "deep JSON as a 400": answer(400, DEEP),
    "a bad Location": answer(302, b"", Location="http://[::1/x"),
    "a Location with a bad port": answer(302, b"", Location="http://localhost:99999999/x"),
    "a Location of another kind": answer(302, b"", Location="file:///etc/passwd"),
    "a status of three nines": raw(b"HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n"),
    "a status that is none": raw(b"HTTP/1.1 abc X\r\nContent-Length: 0\r\n\r\n"),
    "no HTTP at all": raw(b"\x15\x03\x01\x00\x02\x02"),
    "a negative length": raw(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{"),
    "a length in words": raw(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}x"),
    "two lengths": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
    "a bad chunk": raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"),
    "a chunk of 10**30 bytes": raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"f" * 30 + b"\r\n{}"),
    "headers without end": raw(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500),
    "a header without a colon": raw(b"HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 2\r\n\r\n{"),
    "a header of 100,000 bytes": raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n"),
}


@pytest.mark.parametrize("fault", WRONG_CONTENT)
def test_an_answer_that_is_no_answer_is_an_api_exception(fault: str) -> None:
    with FaultServer(otherwise=WRONG_CONTENT[fault]) as server, client_of(server.host) as client:
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET", response_type="User")
        assert (caught.value.method, caught.value.url) == ("GET", f"{server.host}/x")
        assert len(str(caught.value)) < 10_000
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("content", [DEEP, b"9" * 5000, b"{oops", b"null", b'{"access_token": ""}'])
def test_a_token_answer_that_is_none_is_an_api_exception(content: bytes) -> None:
    with FaultServer(otherwise=answer(200, content)) as server, pytest.raises(ApiException):
        client_of(server.host).get_client_credentials_token("id", "secret")


@pytest.mark.parametrize("proxy", ["http://u:p4ssword@[", "http://[::1", "http://host:port", "http://", "ftp://x"])
def test_a_proxy_that_is_no_url_is_an_api_exception_that_does_not_show_it(proxy: str) -> None:
    try:
        client = client_of("http://localhost:1", proxy=proxy)
    except ValueError as error:  # the setting itself is refused
        assert "p4ssword" not in str(error)
        return
    with pytest.raises(ApiException) as caught:
        client.call_api("/x", "GET")
    assert "p4ssword" not in str(caught.value) + repr(caught.value.__cause__)


@pytest.mark.parametrize(
    "charset", ["idna", "undefined", "punycode", "unicode_escape", "hex", "rot13", "nonsense", "utf-16"]
)
def test_a_file_name_in_any_charset_is_a_name_or_none(charset: str, tmp_path: Path) -> None:
    header = f"attachment; filename*={charset}''%FF%2Fa%00%ud800.wav; filename=plain.wav"
    name = file_name(header)
    assert name is None or "/" not in name
    with FaultServer(answer(200, b"x", Content_Disposition=header)) as server:
        client = client_of(server.host, temp_folder_path=str(tmp_path))
        assert Path(client.call_api("/x", "GET", response_type="file")).parent == tmp_path


def test_a_long_name_is_cut_in_bytes_and_keeps_its_extension(tmp_path: Path) -> None:
    header = "attachment; filename*=UTF-8''" + "%E6%96%87" * 200 + ".wav"
    with FaultServer(*[answer(200, b"x", Content_Disposition=header)] * 2) as server:
        client = client_of(server.host, temp_folder_path=str(tmp_path))
        paths = [Path(client.call_api("/x", "GET", response_type="file")) for _ in range(2)]
    assert len(set(paths)) == 2
    assert all(path.suffix == ".wav" and len(path.name.encode()) <= 255 for path in paths)


STATUS = st.sampled_from(
    [b"200", b"200", b"201", b"204", b"301", b"302", b"400", b"401", b"404", b"429", b"500", b"503", b"007", b"x", b""]
)
NAMES = st.sampled_from([b"Content-Type", b"Content-Length", b"Transfer-Encoding", b"Content-Encoding", b"Location",
                         b"Retry-After", b"Connection", b"inin-ratelimit-reset", b"inin-ratelimit-count",
                         b"inin-ratelimit-allowed", b"Content-Disposition", b"Set-Cookie"])  # fmt: skip
VALUES = st.one_of(
    st.sampled_from([b"application/json", b"text/html", b"chunked", b"gzip", b"deflate", b"br", b"0", b"5", b"-1",
                     b"1e9", b"nan", b"close", b"http://[::1/x", b"/y", b"//", b"attachment; filename*=idna''%ff"]),
    st.binary(max_size=20),
)  # fmt: skip
BODIES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from([b"{}", b"[]", b"null", b'{"details": [1, {"fieldName": 2}], "messageParams": {"a": null}}',
                     b"[" * 5000, b'{"id": 1}', gzip.compress(b'{"id": "1"}'), b"5\r\nhello\r\n0\r\n\r\n"]),
)  # fmt: skip


@settings(suppress_health_check=list(HealthCheck))
@given(
    STATUS,
    st.lists(st.tuples(NAMES, VALUES), max_size=5),
    BODIES,
    st.sampled_from(["User", "list[User]", "str", "object", "file", "int", None]),
)
def test_whatever_a_server_answers_only_api_exceptions_come_out(
    any_server: FaultServer,
    tmp_path_factory: Any,
    status: bytes,
    headers: list[tuple[bytes, bytes]],
    body: bytes,
    kind: str | None,
) -> None:
    lines = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
    any_server.otherwise = raw(b"HTTP/1.1 " + status + b" OK\r\n" + lines + b"\r\n" + body)
    with client_of(any_server.host, rate_limit="pace", temp_folder_path=str(tmp_path_factory.getbasetemp())) as client:
        try:
            client.call_api("/x", "GET", response_type=kind, deadline=5)
        except ApiException as error:
            assert isinstance(str(error) + repr(error), str)
            assert pickle.loads(pickle.dumps(error)).status == error.status


@pytest.fixture(scope="module")
def any_server() -> Any:
    # urllib3 logs headers that it cannot parse with a traceback; pytest would keep that, and the sockets in it.
    logger = logging.getLogger("urllib3")
    logger.disabled = logging.getLogger("urllib3.connection").disabled = True
    with FaultServer() as server:
        yield server
    logger.disabled = logging.getLogger("urllib3.connection").disabled = False


REFUSED = {
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 5\r\n",
    "no status": b"HTTP/1.1 x OK\r\n",
    "no chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n",
    "no gzip": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n",
    "too long": b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n",
    "many headers": b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 150,
    "a long header": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n",
}


@pytest.fixture(scope="module")
def only_new_objects() -> None:
    """The garbage collector passes over all that was there before: looking through it takes most of a second."""
    gc.freeze()


@pytest.mark.usefixtures("only_new_objects")
@pytest.mark.parametrize("connection", [b"close", b"keep-alive"])
@pytest.mark.parametrize("kind", ["file", None])
@pytest.mark.parametrize("refused", REFUSED)
def test_an_answer_that_is_refused_leaves_no_socket_to_the_garbage_collector(
    any_server: FaultServer, tmp_path: Path, refused: str, kind: str | None, connection: bytes
) -> None:
    any_server.otherwise = raw(REFUSED[refused] + b"Connection: " + connection + b"\r\n\r\nhello")
    with client_of(any_server.host, temp_folder_path=str(tmp_path)) as client, pytest.raises(ApiException) as caught:
        client.call_api("/x", "GET", response_type=kind, deadline=5)
    caught.value.itself = caught.value  # type: ignore[attr-defined]
    del caught, client
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        gc.collect()
    assert [str(one.message) for one in told if one.category is ResourceWarning] == []
