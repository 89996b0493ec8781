"""Redirects: where they lead, and what goes with them."""

from __future__ import annotations

import pytest

from PureCloudPlatformClientV2 import RetryConfiguration
from PureCloudPlatformClientV2._http.redirect import follow
from PureCloudPlatformClientV2.rest import (
    ApiException,
)

from ..faults import FaultServer, answer
from .clients import client_of, get


def test_credentials_do_not_follow_a_redirect_to_another_host() -> None:
    with FaultServer() as other, FaultServer(answer(302, b"", Location=f"{other.host}/file")) as server:
        client = client_of(server.host, access_token="tok3n")
        client.cookie = "a=b"
        client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert "authorization" in server.received[0].headers
        assert not {"authorization", "cookie"} & set(other.received[0].headers)


@pytest.mark.parametrize("location", ["http://{0}\\@{1}/file", "//{0}\\@{1}/file", "http://{1}\\.{0}/file"])
def test_a_redirect_that_readers_of_urls_take_for_different_hosts_is_not_followed(location: str) -> None:
    with FaultServer() as other, FaultServer() as server:
        hosts = [one.host.removeprefix("http://") for one in (other, server)]
        server.script = [answer(302, b"", Location=location.format(*hosts))]
        client = client_of(server.host, access_token="tok3n", retry=RetryConfiguration(max_attempts=1))
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert caught.value.status == 302
        assert (other.count, server.count) == (0, 1)


def test_port_0_is_another_origin_than_the_scheme_s_own_port() -> None:
    sent = {"Authorization": "Bearer tok3n", "Accept": "*/*"}
    assert follow("https://a.example/x", 302, "https://a.example:443/y", sent) == ("https://a.example:443/y", sent)
    assert follow("https://a.example/x", 302, "https://a.example:0/y", sent) == (
        "https://a.example:0/y",
        {"Accept": "*/*"},
    )


def test_a_redirect_on_the_same_host_keeps_them_and_loops_end() -> None:
    with FaultServer(otherwise=answer(302, b"", Location="/again")) as server:
        client = client_of(server.host, access_token="tok3n")
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert (caught.value.status, server.count) == (302, 6)
        assert all("authorization" in request.headers for request in server.received)


def test_nothing_goes_from_https_to_http(tls_server: FaultServer, ca_file: str) -> None:
    with FaultServer() as plain:
        tls_server.script = [answer(302, b"", Location=f"{plain.host}/x")]
        with pytest.raises(ApiException):
            get(client_of(tls_server.host, ssl_ca_cert=ca_file))
        assert plain.count == 0
