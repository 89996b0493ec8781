"""The grants, against the simulator."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import pytest

from PureCloudPlatformClientV2 import ApiClient
from PureCloudPlatformClientV2.oauth import compute_pkce_code_challenge, generate_pkce_code_verifier
from PureCloudPlatformClientV2.rest import ApiException
from PureCloudPlatformClientV2.simulator import Simulator

from ..faults import FaultServer, token
from .clients import client_of, works

REDIRECT = "https://example.com/callback"


def test_client_credentials_give_the_client_and_are_renewed(sim: Simulator) -> None:
    client = client_of(sim.host)
    assert client.get_client_credentials_token(sim.client_id, sim.client_secret) is client
    first = client.access_token
    assert client.access_token_expires_at == pytest.approx(time.time() + 86400, abs=5)
    sim.expire_tokens()
    assert works(client)
    assert client.access_token != first


def test_saml_assertion_gives_a_token(sim: Simulator) -> None:
    client = client_of(sim.host)
    assertion = base64.b64encode(b"<Assertion/>").decode()
    assert client.get_saml2bearer_token(sim.client_id, sim.client_secret, "org", assertion) is client
    sim.expire_tokens()
    assert works(client)


def test_authorization_code_gives_tokens_and_the_refresh_token_rotates(sim: Simulator) -> None:
    client, stored = client_of(sim.host), []
    client.on_token_refreshed = stored.append
    code = sim.issue_code(redirect_uri=REDIRECT)
    same, data = client.get_code_authorization_token(sim.client_id, sim.client_secret, code, REDIRECT)
    assert same is client
    assert (data["access_token"], data["refresh_token"]) == (client.access_token, client.refresh_token)
    first = client.refresh_token
    for _ in range(2):
        sim.expire_tokens()
        assert works(client)
    assert len(stored) == 2
    assert stored[-1]["refresh_token"] == client.refresh_token != first
    same, data = client.refresh_code_authorization_token(sim.client_id, sim.client_secret, client.refresh_token)
    assert same is client
    assert works(client)


def test_pkce_gives_tokens_without_a_secret_and_renews_without_one(sim: Simulator) -> None:
    client = client_of(sim.host)
    verifier = client.generate_pkce_code_verifier(64)
    code = sim.issue_code(redirect_uri=REDIRECT, code_challenge=client.compute_pkce_code_challenge(verifier))
    _, data = client.get_pkce_token(sim.client_id, verifier, code, REDIRECT)
    assert data["access_token"] == client.access_token
    sim.expire_tokens()
    assert works(client)


def with_a_stored_refresh_token(sim: Simulator) -> ApiClient:
    """A client as a new process makes it, with what another one has stored."""
    first = client_of(sim.host)
    first.get_code_authorization_token(
        sim.client_id, sim.client_secret, sim.issue_code(redirect_uri=REDIRECT), REDIRECT
    )
    second = client_of(sim.host)
    second.client_id, second.client_secret, second.refresh_token = sim.client_id, sim.client_secret, first.refresh_token
    return second


def test_a_stored_refresh_token_can_be_set_by_hand(sim: Simulator) -> None:
    client = with_a_stored_refresh_token(sim)
    client.access_token = "stale"
    assert works(client)


def test_a_stored_refresh_token_alone_brings_the_first_token(sim: Simulator) -> None:
    client = with_a_stored_refresh_token(sim)
    stored = client.refresh_token
    assert works(client) and client.access_token
    assert client.refresh_token != stored


def test_who_took_the_token_away_is_not_logged_in_again(sim: Simulator) -> None:
    client = client_of(sim.host)
    client.get_client_credentials_token(sim.client_id, sim.client_secret)
    client.access_token = ""
    with pytest.raises(ApiException) as caught:
        works(client)
    assert caught.value.status == 401


@pytest.mark.parametrize("secret", ["wrong", "gehe\u00efm \u20ac"])
def test_a_refused_secret_is_told_with_the_servers_error_and_without_the_secret(sim: Simulator, secret: str) -> None:
    with pytest.raises(ApiException) as caught:
        client_of(sim.host).get_client_credentials_token(sim.client_id, secret)
    assert caught.value.status in (400, 401)
    assert caught.value.code == "invalid_client"
    assert secret not in str(caught.value) + repr(caught.value) + str(vars(caught.value))


def test_non_ascii_ids_and_secrets_are_sent_in_utf_8() -> None:
    with FaultServer(token()) as server:
        client_of(server.host).get_client_credentials_token("idé", "s\u20ac")
        assert base64.b64decode(server.received[0].headers["authorization"].split()[1]).decode() == "idé:s\u20ac"


@pytest.mark.parametrize("length", [42, 129, 0])
def test_a_verifier_outside_43_to_128_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="43 to 128"):
        generate_pkce_code_verifier(length)
    with pytest.raises(ValueError, match="43 to 128"):
        compute_pkce_code_challenge("x" * length)


def test_token_requests_and_answers_are_never_logged(sim: Simulator, caplog: Any) -> None:
    client = client_of(sim.host)
    logger = client.configuration.logger
    logger.log_level, logger.log_request_body, logger.log_response_body = 5, True, True
    logger.log_to_console = False
    client.get_client_credentials_token(sim.client_id, sim.client_secret)
    sim.expire_tokens()
    assert works(client)
    with pytest.raises(ApiException):
        client.get_client_credentials_token(sim.client_id, "wrong-secret")
    assert "/oauth/token" in caplog.text
    assert "grant_type" not in caplog.text, "not even masked: a body that is not written cannot leak"
    basic = base64.b64encode(f"{sim.client_id}:{sim.client_secret}".encode()).decode()
    for secret in (sim.client_secret, "wrong-secret", client.access_token, basic):
        assert secret not in caplog.text


def test_from_environment_names_what_is_missing(sim: Simulator, monkeypatch: Any) -> None:
    with pytest.raises(ValueError, match="GENESYS_CLOUD_CLIENT_ID and GENESYS_CLOUD_CLIENT_SECRET must be set"):
        ApiClient.from_environment()
    monkeypatch.setenv("GENESYS_CLOUD_HOST", sim.host)
    monkeypatch.setenv("GENESYS_CLOUD_CLIENT_ID", sim.client_id)
    monkeypatch.setenv("GENESYS_CLOUD_CLIENT_SECRET", sim.client_secret)
    assert works(ApiClient.from_environment())


def test_guest_chat_uses_the_api_key() -> None:
    with FaultServer() as server:
        client = client_of(server.host, api_key={"Authorization": "jwt"}, api_key_prefix={"Authorization": "Bearer"})
        client.call_api("/x", "GET", auth_settings=["Guest Chat JWT"])
        assert server.received[0].headers["authorization"] == "Bearer jwt"
        assert json.loads(server.received[0].body or b"null") is None
