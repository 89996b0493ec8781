"""Where tokens are asked for."""

from __future__ import annotations

from typing import Any, ClassVar, cast

import pytest

from PureCloudPlatformClientV2 import ApiClient, Configuration, GatewayConfiguration
from PureCloudPlatformClientV2.configuration import Settings
from PureCloudPlatformClientV2.simulator import Simulator

from ..scripted import serve
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


@pytest.mark.parametrize("moment", ["host", "the snapshot"])
def test_a_token_request_sees_a_change_of_host_and_gateway_as_a_whole_or_not_at_all(moment: str) -> None:
    class Reloaded(Configuration):
        change: ClassVar[dict[str, Any]] = {}

        def _reload(self, name: str, value: Any) -> Any:
            """The file changes just after `name` was read."""
            if name == moment and (change := dict(Reloaded.change)):
                Reloaded.change.clear()
                self.apply(change)
            return value

        def __getattribute__(self, name: str) -> Any:
            return super().__getattribute__("_reload")(name, super().__getattribute__(name))

        def snapshot(self) -> Settings:
            return cast("Settings", self._reload("the snapshot", super().snapshot()))

    with serve(lambda _asked: {"access_token": "token"}) as server:
        name, _, port = server.host.removeprefix("http://").partition(":")
        gateway = GatewayConfiguration(host=name, protocol="http", port=int(port), path_params_login="gate")
        client = ApiClient(configuration=Reloaded.create(host=f"{server.host}/behind", gateway_configuration=gateway))
        Reloaded.change.update(host=f"{server.host}/direct", gateway_configuration=None)
        for _ in range(2):
            client.get_client_credentials_token("id", "secret")
        paths = [asked.path for asked in server.asked]
        assert "/behind/oauth/token" not in paths
        assert paths[0] == "/gate/oauth/token"


def test_a_login_address_that_a_subclass_makes_is_asked_for_tokens_and_the_api() -> None:
    class Routed(ApiClient):
        def get_conf_url(self, path_type: str | None, base_path: str) -> str:
            return f"{super().get_conf_url(path_type, base_path)}/{path_type}"

    with serve(lambda _asked: {"access_token": "token"}) as server:
        client = Routed(configuration=Configuration.create(host=server.host))
        client.get_client_credentials_token("id", "secret")
        client.call_api("/api/v2/users/me", "GET")
        assert [asked.path for asked in server.asked] == ["/login/oauth/token", "/api/api/v2/users/me"]
