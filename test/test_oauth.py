"""Grants against the simulator, and renewal: one thread renews, everybody gets the new token."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration, UsersApi
from PureCloudPlatformClientV2.oauth import compute_pkce_code_challenge, generate_pkce_code_verifier
from PureCloudPlatformClientV2.rest import ApiException, BadRequest, Unauthorized
from PureCloudPlatformClientV2.simulator import Simulator

from .faults import FaultServer, Received, answer, stall, token

REDIRECT = "https://example.com/callback"
EXPIRIES = 6


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for what other threads do, at most two minutes."""
    until = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def client_of(host: str, **settings: Any) -> ApiClient:
    quick = RetryConfiguration(max_attempts=2, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(**{"host": host, "retry": quick, **settings}))


def works(client: ApiClient) -> bool:
    return UsersApi(client).get_users().entities is not None


@pytest.fixture
def sim() -> Any:
    with Simulator() as running:
        yield running


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


def test_a_stored_refresh_token_can_be_set_by_hand(sim: Simulator) -> None:
    first = client_of(sim.host)
    first.get_code_authorization_token(
        sim.client_id, sim.client_secret, sim.issue_code(redirect_uri=REDIRECT), REDIRECT
    )
    second = client_of(sim.host)
    second.client_id, second.client_secret = sim.client_id, sim.client_secret
    second.access_token, second.refresh_token = "stale", first.refresh_token
    assert works(second)


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


@given(st.integers(43, 128))
def test_verifier_and_challenge_are_those_of_rfc_7636(length: int) -> None:
    verifier = generate_pkce_code_verifier(length)
    assert len(verifier) == length
    digest = hashlib.sha256(verifier.encode()).digest()
    assert compute_pkce_code_challenge(verifier) == base64.urlsafe_b64encode(digest).decode().rstrip("=")


def test_challenge_of_the_rfc_7636_example() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert compute_pkce_code_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


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


def in_threads(count: int, work: Any) -> list[Any]:
    outcomes: list[Any] = []

    def run() -> None:
        try:
            outcomes.append(work())
        except ApiException as error:
            outcomes.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


class TokenServer:
    """Tokens `t1`, `t2`, ...; only the newest is good. `renewal` is what happens when a token is asked for."""

    def __init__(self, seconds: float = 0.0, fail: bool = False) -> None:
        self.issued = 0
        self.seconds = seconds
        self.fail = fail
        self.lock = threading.Lock()

    def __call__(self, connection: Any, request: Received) -> bool:
        if request.target == "/oauth/token":
            time.sleep(self.seconds if self.issued else 0)
            if self.fail and self.issued:
                return answer(400, b'{"error": "invalid_grant", "error_description": "revoked"}')(connection, request)
            with self.lock:
                self.issued += 1
                return token(f"t{self.issued}")(connection, request)
        good = request.headers.get("authorization") == f"Bearer t{self.issued}"
        return answer(200 if good else 401)(connection, request)


def call(client: ApiClient) -> Any:
    return client.call_api("/x", "GET", response_type="object", auth_settings=["PureCloud OAuth"])


def test_one_of_many_threads_renews_and_all_succeed() -> None:
    tokens = TokenServer(seconds=0.2)
    with FaultServer(otherwise=tokens) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")
        with tokens.lock:
            tokens.issued += 1  # the token that the client has is stale now
        outcomes = in_threads(32, lambda: call(client))
        assert outcomes == [{"id": "1"}] * 32
        assert sum(request.target == "/oauth/token" for request in server.received) == 2


def test_a_failed_renewal_reaches_every_waiting_thread() -> None:
    tokens = TokenServer(seconds=0.3, fail=True)
    with FaultServer(otherwise=tokens) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")
        with tokens.lock:
            tokens.issued += 1
        outcomes = in_threads(16, lambda: call(client))
        assert all(isinstance(outcome, BadRequest) and outcome.code == "invalid_grant" for outcome in outcomes)
        assert len({id(outcome) for outcome in outcomes}) == 16


def test_who_waits_too_long_gets_status_500() -> None:
    tokens = TokenServer(seconds=1.0)
    with FaultServer(otherwise=tokens) as server, client_of(server.host, refresh_token_wait_time=0.1) as client:
        client.get_client_credentials_token("a", "b")
        with tokens.lock:
            tokens.issued += 1
        outcomes = in_threads(4, lambda: call(client))
        errors = [outcome for outcome in outcomes if isinstance(outcome, ApiException)]
        assert len(errors) == 3
        assert {(error.status, error.reason) for error in errors} == {
            (500, "Token refresh took longer than 0.1 seconds")
        }


def test_64_threads_against_expiring_tokens_all_succeed_with_one_renewal_an_expiry() -> None:
    tokens, numbers, failures, done = TokenServer(), itertools.count(), [], [0] * 64
    ended = threading.Event()
    with FaultServer(otherwise=tokens) as server, client_of(server.host) as client:
        client.get_client_credentials_token("a", "b")

        def work(index: int) -> None:
            while not ended.is_set():
                try:
                    client.call_api(f"/{next(numbers)}", "GET", auth_settings=["PureCloud OAuth"])
                except ApiException as error:
                    failures.append(error)
                done[index] += 1

        threads = [threading.Thread(target=work, args=(index,)) for index in range(64)]
        for thread in threads:
            thread.start()
        for _ in range(EXPIRIES):
            # Every thread has a call behind it that began after the last expiry: no call can meet two of them.
            before = list(done)
            wait_until(lambda before=before: all(now >= then + 2 for now, then in zip(done, before, strict=True)))
            with tokens.lock:
                tokens.issued += 1
        before = list(done)
        wait_until(lambda: all(now >= then + 2 for now, then in zip(done, before, strict=True)))
        ended.set()
        for thread in threads:
            thread.join()
        sent = Counter(request.target for request in server.received)
    assert failures == []
    assert sent.pop("/oauth/token") == 1 + EXPIRIES
    assert len(sent) == next(numbers)
    assert max(sent.values()) <= 2


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


def test_the_authorization_url_has_the_parameters_of_the_rfcs() -> None:
    client = ApiClient(host="https://api.mypurecloud.ie", configuration=Configuration.create())
    challenge = client.compute_pkce_code_challenge(client.generate_pkce_code_verifier(43))
    url = client.get_authorization_url("id/1", "https://a.b/c?d=e", state="s &", code_challenge=challenge, org="o")
    address, _, query = url.partition("?")
    assert address == "https://login.mypurecloud.ie/oauth/authorize"
    assert dict(parse_qsl(query)) == {
        "response_type": "code",
        "client_id": "id/1",
        "redirect_uri": "https://a.b/c?d=e",
        "state": "s &",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "org": "o",
    }
    assert "state" not in client.get_authorization_url("i", "http://localhost/")
    client.set_gateway("gate.example", "https", 8443, "login", "api")
    assert client.get_authorization_url("i", "http://x/").startswith("https://gate.example:8443/login/oauth/authorize?")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("", "https://a"), "client_id"),
        (("i", ""), "redirect_uri"),
        (("i", "/callback"), "absolute"),
        (("i", "https://a/#x"), "fragment"),
        (("i", "https://a/#"), "fragment"),
    ],
)
def test_what_no_authorization_server_takes_is_refused(arguments: tuple[str, str], message: str) -> None:
    client = ApiClient(configuration=Configuration.create())
    with pytest.raises(ValueError, match=message):
        client.get_authorization_url(*arguments)
    with pytest.raises(ValueError, match="code_challenge"):
        client.get_authorization_url("i", "https://a", code_challenge="the verifier")
