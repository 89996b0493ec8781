"""The REST client, with a client and without one."""

from __future__ import annotations

import os
import socket
import ssl
import threading
import urllib.request
from typing import Any

import pytest
import trustme

from PureCloudPlatformClientV2 import Configuration
from PureCloudPlatformClientV2._config.settings import TransportSettings
from PureCloudPlatformClientV2.rest import (
    ApiException,
    ConnectionFailed,
    HttpRequestOptions,
    RESTClientObject,
    TLSFailed,
)

from ..faults import FaultServer, Received
from .clients import client_of, get


def test_a_rest_client_without_a_client_sends_by_the_settings_of_the_process(
    tls_server: FaultServer, ca_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, process = f"{tls_server.host}/x", Configuration()
    rest = RESTClientObject()
    with pytest.raises(TLSFailed):
        rest.GET(url)
    monkeypatch.setattr(process, "ssl_ca_cert", ca_file)
    assert rest.GET(url).status == 200
    assert rest.request(HttpRequestOptions(url=url, method="GET")).status == 200
    assert RESTClientObject().pool_manager.request("GET", url).status == 200
    with pytest.raises(TLSFailed):
        RESTClientObject(TransportSettings()).GET(url)


def test_the_rest_client_of_a_client_sends_by_its_configuration(tls_server: FaultServer, ca_file: str) -> None:
    url, options = f"{tls_server.host}/x", HttpRequestOptions(url=f"{tls_server.host}/x", method="GET")
    client = client_of(tls_server.host, ssl_ca_cert=ca_file)
    assert client.rest_client.GET(url).status == 200  # type: ignore[attr-defined]
    assert client_of(tls_server.host, ssl_ca_cert=ca_file).get_http_client().request(options).status == 200
    client.configuration.ssl_ca_cert = None
    with pytest.raises(TLSFailed):
        client.rest_client.GET(url)  # type: ignore[attr-defined]


def test_a_request_keeps_to_its_settings_when_another_client_goes_over_to_its_own(monkeypatch: Any) -> None:
    asked, go_on = threading.Event(), threading.Event()
    read_proxies = urllib.request.getproxies

    def slow() -> dict[str, str]:
        asked.set()
        go_on.wait(60)
        return read_proxies()

    with FaultServer() as first, FaultServer() as second:
        monkeypatch.setenv("HTTP_PROXY", first.host)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.setattr(urllib.request, "getproxies", slow)
        one = client_of("http://api.example", proxy_from_environment=True)
        other = client_of("http://api.example", proxy=second.host, proxy_username="other", proxy_password="secret")
        other.set_http_client(one.get_http_client())
        thread = threading.Thread(target=get, args=(one,))
        thread.start()
        assert asked.wait(60)
        get(other)
        go_on.set()
        thread.join()
        assert "proxy-authorization" in second.received[0].headers
        assert "proxy-authorization" not in first.received[0].headers


@pytest.mark.parametrize("touched", [False, True])
def test_tls_that_breaks_after_the_request_is_a_cut_of_what_was_sent(
    ca_file: str, authority: trustme.CA, touched: bool
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)

    def garbage(connection: Any, _request: Received) -> bool:
        with socket.socket(fileno=os.dup(connection.fileno())) as below:
            below.sendall(b"\x17\x03\x03\x00\x20" + b"x" * 32)
        return False

    with FaultServer(garbage, garbage, ssl_context=context) as server:
        client = client_of(server.host, ssl_ca_cert=ca_file)
        if touched:
            client.rest_client.pool_manager.connection_pool_kw["retries"] = False  # type: ignore[attr-defined]
        with pytest.raises(ConnectionFailed) as caught:
            client.call_api("/x", "POST", body={})
        assert caught.value.sent
        assert len(server.received) == 1
        assert get(client) == {"id": "1"}
        assert len(server.received) == 3


@pytest.mark.parametrize("own_manager", [False, True])
def test_a_header_that_is_none_is_refused_whoever_gives_it(own_manager: bool) -> None:
    with FaultServer() as server:
        http = RESTClientObject()
        if own_manager:
            http.pool_manager.clear()
        odd: list[tuple[Any, Any]] = [("A: b", "c"), ("A b", "c"), (" A", "c"), ("A:", 5), ("", "c"), ("A b", b"c")]
        values: list[tuple[Any, Any]] = [("A", "secret\n b: c"), ("A", "secret\0"), ("A", b"secret\r\nb: c")]
        for name, value in odd + values:
            for ask in (
                lambda headers: http.GET(server.host + "/x", headers=headers),
                lambda headers: http.request(HttpRequestOptions(url=server.host, method="GET", headers=headers)),
            ):
                with pytest.raises(ValueError) as caught:
                    ask({name: value})
                assert isinstance(caught.value, ApiException)
                assert "secret" not in str(caught.value)
        assert not server.received
        for name, value in [("A.b", "c: d"), ("A_b", "\xe9\t"), ("A", 5), ("A", b"c"), ("Host", b"c"), ("A", "")]:
            http.GET(server.host + "/x", headers={name: value})
            text = value.decode() if isinstance(value, bytes) else str(value).strip()
            assert server.received[-1].headers[name.lower()] == text
