"""Proxies of the settings and of the environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import proxy
import pytest

from PureCloudPlatformClientV2.rest import (
    ApiException,
)

from ..faults import FaultServer
from .clients import client_of, get


@pytest.fixture(scope="module")
def proxy_url() -> Iterator[str]:
    with proxy.Proxy(["--port", "0", "--hostname", "127.0.0.1", "--basic-auth", "user:pa55", "--num-workers", "1",
                      "--num-acceptors", "1", "--log-level", "CRITICAL"]) as running:  # fmt: skip
        yield f"http://127.0.0.1:{running.flags.port}"


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("secure", [False, True])
def test_a_proxy_is_used_with_its_password_and_a_wrong_one_is_told_at_once(
    proxy_url: str, tls_server: FaultServer, ca_file: str, secure: bool
) -> None:
    with FaultServer() as plain:
        server = tls_server if secure else plain
        settings = {"proxy": proxy_url, "proxy_username": "user", "ssl_ca_cert": ca_file}
        assert get(client_of(server.host, proxy_password="pa55", **settings)) == {"id": "1"}
        assert server.count == 1
        with pytest.raises(ApiException) as caught:
            get(client_of(server.host, proxy_password="wrong-word", **settings))
        assert (caught.value.status, caught.value.attempts, server.count) == (407, 1, 1)
        assert "wrong-word" not in str(caught.value) + repr(caught.value)


def test_proxies_of_the_environment_are_read_only_if_asked(monkeypatch: Any) -> None:
    with FaultServer() as server:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.delenv("no_proxy", raising=False)
        assert get(client_of(server.host)) == {"id": "1"}
        with pytest.raises(ApiException, match="proxy"):
            get(client_of(server.host, proxy_from_environment=True))
