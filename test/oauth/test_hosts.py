"""Where tokens are asked for."""

from __future__ import annotations

from PureCloudPlatformClientV2.simulator import Simulator

from .clients import client_of, works


def test_login_host_and_gateway_urls_are_those_of_the_official_sdk() -> None:
    client = client_of("https://api.mypurecloud.de")
    assert client.get_conf_url("login", client.host) == "https://login.mypurecloud.de"
    assert client.get_conf_url("api", client.host) == "https://api.mypurecloud.de"
    client.set_gateway("gw.example", "http", 8080, "login/", "/api/")
    assert client.get_conf_url("login", client.host) == "http://gw.example:8080/login"
    assert client.get_conf_url("api", client.host) == "http://gw.example:8080/api"
    client.set_gateway("gw.example")
    assert client.get_conf_url("api", client.host) == "https://gw.example"


def test_a_gateway_is_used_for_login_and_api() -> None:
    with Simulator(gateway_login_path="login", gateway_api_path="api-path") as sim:
        client = client_of("https://api.mypurecloud.com")
        _, _, address = sim.host.partition("//")
        host, _, port = address.partition(":")
        client.set_gateway(host, "http", int(port), "login", "api-path")
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        assert works(client)
