"""What crosses over to another origin, and how one is known."""

from __future__ import annotations

from PureCloudPlatformClientV2._http.redirect import follow

from ..faults import FaultServer, answer
from .clients import AUTH, client_of


def test_a_redirect_to_another_origin_carries_only_harmless_headers() -> None:
    with FaultServer() as other, FaultServer(answer(302, b"", Location=f"{other.host}/file")) as server:
        client = client_of(server.host, access_token="tok3n")
        client.default_headers |= {"X-Api-Key": "k", "Proxy-Authorization": "p", "X-Anything": "a"}
        client.call_api("/x", "GET", auth_settings=AUTH, header_params={"Accept-Language": "de"})
        assert {"x-api-key", "proxy-authorization", "x-anything", "authorization"} <= set(server.received[0].headers)
        allowed = {
            "host",
            "accept",
            "accept-encoding",
            "accept-language",
            "user-agent",
            "purecloud-sdk",
            "content-type",
        }
        assert set(other.received[0].headers) <= allowed
        assert other.received[0].headers["accept-language"] == "de"


def test_the_same_origin_is_known_however_it_is_written() -> None:
    headers = {"Authorization": "x", "Accept": "y"}
    assert follow("https://Api.example/x", 302, "https://api.example:443/y", headers) == (
        "https://api.example:443/y",
        headers,
    )
    assert follow("https://api.example/x", 302, "https://api.example:444/y", headers) == (
        "https://api.example:444/y",
        {"Accept": "y"},
    )
