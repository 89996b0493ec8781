"""When a token is renewed, and when it is not."""

from __future__ import annotations

import time

import pytest

from PureCloudPlatformClientV2.rest import ApiException, Unauthorized
from PureCloudPlatformClientV2.simulator import Simulator

from ..faults import FaultServer, answer, stall, token
from .clients import client_of, works


def test_a_token_set_by_hand_is_used_as_it_is_and_not_renewed(sim: Simulator) -> None:
    client = client_of(sim.host, access_token=sim.issue_token())
    assert works(client)
    client.get_client_credentials_token(sim.client_id, sim.client_secret)
    client.access_token = "by-hand"
    with pytest.raises(Unauthorized):
        works(client)
    assert client.access_token == "by-hand"


def test_without_should_refresh_access_token_a_401_is_an_error(sim: Simulator) -> None:
    client = client_of(sim.host, should_refresh_access_token=False)
    client.get_client_credentials_token(sim.client_id, sim.client_secret)
    sim.expire_tokens()
    with pytest.raises(Unauthorized):
        works(client)


def test_a_request_is_repeated_once_after_a_renewal_never_in_a_loop() -> None:
    with FaultServer(token("first"), answer(401), token("second"), otherwise=answer(401)) as server:
        client = client_of(server.host).get_client_credentials_token("a", "b")
        with pytest.raises(Unauthorized):
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert [request.target for request in server.received] == ["/oauth/token", "/x", "/oauth/token", "/x"]
        assert server.received[3].headers["authorization"] == "Bearer second"


def test_a_token_of_the_configuration_that_is_refused_is_not_sent_again() -> None:
    with FaultServer(answer(401), otherwise=answer()) as server:
        client = client_of(server.host, access_token="from-settings")
        with pytest.raises(Unauthorized):
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert [request.target for request in server.received] == ["/x"]


def test_a_refresh_token_replaces_a_refused_token_of_the_configuration() -> None:
    with FaultServer(answer(401), token("second"), otherwise=answer()) as server:
        client = client_of(server.host, access_token="from-settings")
        client.client_id, client.client_secret, client.refresh_token = "a", "b", "r"
        client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert [request.target for request in server.received] == ["/x", "/oauth/token", "/x"]
        assert server.received[2].headers["authorization"] == "Bearer second"


def test_a_token_near_its_end_is_renewed_before_use() -> None:
    with FaultServer(token("first", expires_in=61), token("second", expires_in=86400), answer()) as server:
        client = client_of(server.host).get_client_credentials_token("a", "b")
        client._tokens.clock = lambda: time.time() + 45
        client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert [request.target for request in server.received] == ["/oauth/token", "/oauth/token", "/x"]


def test_a_failed_early_renewal_does_not_stop_a_token_that_is_still_valid() -> None:
    with FaultServer(token("first", expires_in=100), answer(400, b'{"error": "invalid_client"}'), answer()) as server:
        client = client_of(server.host).get_client_credentials_token("a", "b")
        client._tokens.clock = lambda: time.time() + 80
        client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert server.received[-1].headers["authorization"] == "Bearer first"


def test_an_early_renewal_that_hangs_costs_no_call_its_deadline() -> None:
    script = (token("first", expires_in=1000), stall(60), answer(), answer())
    with FaultServer(*script) as server:
        client = client_of(server.host).get_client_credentials_token("a", "b")
        client._tokens.clock = lambda: time.time() + 960
        for _ in range(2):
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"], deadline=4)
        assert [request.target for request in server.received] == ["/oauth/token", "/oauth/token", "/x", "/x"]
        assert {request.headers["authorization"] for request in server.received[2:]} == {"Bearer first"}


def test_a_renewal_that_failed_is_tried_again_before_the_end() -> None:
    script = (token("first", expires_in=1000), answer(400), answer(), token("second", expires_in=1000), answer())
    with FaultServer(*script) as server:
        client = client_of(server.host).get_client_credentials_token("a", "b")
        for later in (960, 990):
            client._tokens.clock = lambda later=later: time.time() + later  # type: ignore[misc]
            client.call_api("/x", "GET", auth_settings=["PureCloud OAuth"])
        assert server.received[-1].headers["authorization"] == "Bearer second"


@pytest.mark.parametrize("content", [b"[]", b"{}", b"oops", b'{"access_token": 7}'])
def test_an_answer_without_a_token_is_an_error(content: bytes) -> None:
    with FaultServer(answer(content=content)) as server, pytest.raises(ApiException, match="no access_token"):
        client_of(server.host).get_client_credentials_token("a", "b")
