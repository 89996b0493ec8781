"""Certificates, proxies and rate limits on the way of a file."""

from __future__ import annotations

import ssl
import tempfile
from collections.abc import Iterator
from pathlib import Path

import proxy
import pytest
import trustme

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.simulator import Simulator

from ..faults import FaultServer, answer
from .files import CONTENT, client_of, leftovers, partly, ranges, served


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
