"""The token goes to the platform alone, and no signature of a link is shown."""

from __future__ import annotations

import io
import logging
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.logger import LogLevel

from ..faults import FaultServer, answer
from .files import client_of

SIGNED = "/file?X-Amz-Signature=5af4e1&X-Amz-Credential=AKIAEXAMPLE&Signature=qUx9zz&sig=hUsh77&part=1"


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
