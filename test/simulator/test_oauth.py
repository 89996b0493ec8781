"""The authorization server: each grant, its refusals, and what a bearer token opens."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import urllib3

from PureCloudPlatformClientV2.simulator import Simulator
from PureCloudPlatformClientV2.simulator._oauth import challenge_of

REDIRECT = "https://app.example.com/back?x=1"
VERIFIER = "v" * 64
SAML = "urn:ietf:params:oauth:grant-type:saml2-bearer"


def ask(sim: Simulator, secret: str | None = None, **form: str) -> tuple[int, Any]:
    """A token request; without a secret the client names itself in the form only."""
    encoded = base64.b64encode(f"{sim.client_id}:{secret}".encode()).decode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    if secret is not None:
        headers["Authorization"] = f"Basic {encoded}"
    with urllib3.PoolManager() as pool:
        answer = pool.request("POST", f"{sim.host}/oauth/token", body=urlencode(form), headers=headers)
        assert answer.status != 401 or answer.headers["WWW-Authenticate"] == "Basic"
        return answer.status, answer.json()


def opens(sim: Simulator, token: str) -> bool:
    with urllib3.PoolManager(headers={"Authorization": f"Bearer {token}"}) as pool:
        return pool.request("GET", f"{sim.host}/api/v2/users").status == 200


def test_client_credentials_give_a_token_that_opens_the_api(sim: Simulator) -> None:
    status, answer = ask(sim, sim.client_secret, grant_type="client_credentials")
    assert status == 200 and answer.keys() == {"access_token", "token_type", "expires_in"}
    assert (answer["token_type"], answer["expires_in"]) == ("bearer", 86400)
    assert opens(sim, answer["access_token"])


def test_credentials_may_come_in_the_form(sim: Simulator) -> None:
    form = {"grant_type": "client_credentials", "client_id": sim.client_id, "client_secret": sim.client_secret}
    assert ask(sim, **form)[0] == 200


def test_credentials_beyond_ascii_work() -> None:
    with Simulator(client_id="kunde-ä", client_secret="geheim-€:x") as sim:
        assert ask(sim, sim.client_secret, grant_type="client_credentials")[0] == 200


@pytest.mark.parametrize(
    ("secret", "form", "status", "error"),
    [
        ("wrong", {"grant_type": "client_credentials"}, 401, "invalid_client"),
        (None, {"grant_type": "client_credentials"}, 401, "invalid_client"),
        ("right", {}, 400, "invalid_request"),
        ("right", {"grant_type": "password"}, 400, "unsupported_grant_type"),
        ("right", {"grant_type": "authorization_code", "code": "x"}, 400, "invalid_request"),
        ("right", {"grant_type": "authorization_code", "code": "x", "redirect_uri": "y"}, 400, "invalid_grant"),
        ("right", {"grant_type": "refresh_token", "refresh_token": "x"}, 400, "invalid_grant"),
        ("right", {"grant_type": SAML, "assertion": "x"}, 400, "invalid_request"),
    ],
)
def test_refusals_name_the_error(
    sim: Simulator, secret: str | None, form: dict[str, str], status: int, error: str
) -> None:
    got, answer = ask(sim, sim.client_secret if secret == "right" else secret, **form)
    assert (got, answer["error"]) == (status, error)
    assert answer["description"] and sim.client_secret not in str(answer)


def test_code_is_good_once_and_only_for_its_redirect_uri(sim: Simulator) -> None:
    def use(code: str, uri: str = REDIRECT) -> tuple[int, Any]:
        return ask(sim, sim.client_secret, grant_type="authorization_code", code=code, redirect_uri=uri)

    code = sim.issue_code(redirect_uri=REDIRECT)
    status, answer = use(code)
    assert status == 200 and opens(sim, answer["access_token"]) and answer["refresh_token"]
    assert use(code)[1]["error"] == "invalid_grant"
    assert use(sim.issue_code(redirect_uri=REDIRECT), "https://other.example.com")[1]["error"] == "invalid_grant"


def test_pkce_needs_the_verifier_and_no_secret(sim: Simulator) -> None:
    def use(**more: str) -> int:
        code = sim.issue_code(redirect_uri=REDIRECT, code_challenge=challenge_of(VERIFIER))
        form = {"grant_type": "authorization_code", "client_id": sim.client_id, "redirect_uri": REDIRECT, "code": code}
        return ask(sim, **form, **more)[0]

    # RFC 7636, appendix B
    assert challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    assert use(code_verifier=VERIFIER) == 200
    assert use(code_verifier="w" * 64) == 400
    assert use() == 401


def test_code_without_a_challenge_is_not_given_to_a_client_without_secret(sim: Simulator) -> None:
    code = sim.issue_code(redirect_uri=REDIRECT)
    form = {"grant_type": "authorization_code", "client_id": sim.client_id, "redirect_uri": REDIRECT, "code": code}
    assert ask(sim, **form, code_verifier=VERIFIER)[1]["error"] == "invalid_grant"


def test_refresh_tokens_rotate(sim: Simulator) -> None:
    code = sim.issue_code(redirect_uri=REDIRECT)
    _, first = ask(sim, sim.client_secret, grant_type="authorization_code", code=code, redirect_uri=REDIRECT)
    refresh = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    status, second = ask(sim, sim.client_secret, **refresh)
    assert status == 200 and second["refresh_token"] != first["refresh_token"]
    assert ask(sim, sim.client_secret, **refresh)[1]["error"] == "invalid_grant"
    sim.expire_tokens(refresh_tokens=True)
    refresh["refresh_token"] = second["refresh_token"]
    assert ask(sim, sim.client_secret, **refresh)[1]["error"] == "invalid_grant"


def test_saml_assertion_is_believed_until_its_end(sim: Simulator) -> None:
    def use(end: str) -> int:
        xml = f'<Assertion><Conditions NotOnOrAfter="{end}"/></Assertion>'
        assertion = base64.b64encode(xml.encode()).decode()
        return ask(sim, sim.client_secret, grant_type=SAML, orgName="acme", assertion=assertion)[0]

    assert [use("2999-01-01T00:00:00Z"), use("2001-01-01T00:00:00Z"), use("soon")] == [200, 400, 400]
    assert ask(sim, sim.client_secret, grant_type=SAML, orgName="acme", assertion="not xml")[0] == 200


def authorize(sim: Simulator, **query: str) -> Any:
    values = {"client_id": sim.client_id, "redirect_uri": REDIRECT, "response_type": "code", "decision": "allow"}
    values.update(query)
    with urllib3.PoolManager() as pool:
        return pool.request("GET", f"{sim.host}/oauth/authorize?{urlencode(values)}", redirect=False)


def test_authorize_sends_back_a_code_that_works_with_pkce(sim: Simulator) -> None:
    challenge = {"code_challenge": challenge_of(VERIFIER), "code_challenge_method": "S256", "state": "a b"}
    location = authorize(sim, **challenge).headers["Location"]
    back = parse_qs(urlsplit(location).query)
    assert location.startswith(f"{REDIRECT}&") and back["state"] == ["a b"]
    form = {"grant_type": "authorization_code", "client_id": sim.client_id, "redirect_uri": REDIRECT}
    assert ask(sim, **form, code=back["code"][0], code_verifier=VERIFIER)[0] == 200


def test_authorize_gives_a_token_for_the_implicit_grant(sim: Simulator) -> None:
    fragment = parse_qs(urlsplit(authorize(sim, response_type="token").headers["Location"]).fragment)
    assert opens(sim, fragment["access_token"][0])


def test_authorize_refuses_what_it_does_not_know(sim: Simulator) -> None:
    assert authorize(sim, client_id="x").status == 400
    assert authorize(sim, redirect_uri="javascript:x").status == 400
    assert "error=unsupported_response_type" in authorize(sim, response_type="x").headers["Location"]
    plain = authorize(sim, code_challenge="x", code_challenge_method="plain")
    assert "error=invalid_request" in plain.headers["Location"]


def test_token_ends_with_its_lifetime_with_expiry_and_with_revocation(sim: Simulator, call: Any) -> None:
    assert opens(sim, call.token)
    call.ok("DELETE", "/api/v2/tokens/me")
    assert not opens(sim, call.token)
    token = sim.issue_token()
    sim.expire_tokens()
    assert not opens(sim, token)
    with Simulator(token_lifetime=0) as short:
        assert not opens(short, short.issue_token())


def test_operations_ask_for_the_authorization_that_the_definition_says(tmp_path: Path) -> None:
    schemes = {"Guest": {"type": "apiKey", "name": "Authorization", "in": "header"}, "OAuth": {"type": "oauth2"}}
    document: dict[str, Any] = {"swagger": "2.0", "info": {"title": "x", "version": "v2"}, "paths": {}}
    document |= {"definitions": {}, "securityDefinitions": schemes}
    securities: dict[str, list[Any]] = {"open": [], "guest": [{"Guest": []}], "closed": [{"OAuth": []}]}
    for path, security in securities.items():
        get = {"operationId": path, "x-purecloud-method-name": path, "tags": ["A"], "parameters": []}
        answer = {"200": {"description": "Done.", "schema": {"type": "object"}}}
        document["paths"][f"/api/v2/{path}"] = {"get": get | {"responses": answer, "security": security}}
    file = tmp_path / "definition.json"
    file.write_text(json.dumps(document))

    def status(path: str, **headers: str) -> tuple[int, Any]:
        with urllib3.PoolManager(headers=headers) as pool:
            answer = pool.request("GET", f"{sim.host}/api/v2/{path}")
            return answer.status, answer.json().get("code")

    with Simulator(definition=file) as sim:
        assert status("closed") == status("guest") == (401, "authentication.required")
        assert status("closed", Authorization="Bearer made-up") == (401, "bad.credentials")
        assert status("closed", Authorization=f"Bearer {sim.issue_token()}") == (200, None)
        assert status("guest", Authorization="Bearer any.jwt") == status("open") == (200, None)


def test_gateway_paths_are_taken_off_when_asked_for() -> None:
    with Simulator(gateway_login_path="login/", gateway_api_path="/pc/api") as sim, urllib3.PoolManager() as pool:
        headers = {"Authorization": f"Bearer {sim.issue_token()}"}
        assert pool.request("GET", f"{sim.host}/pc/api/api/v2/users", headers=headers).status == 200
        assert pool.request("POST", f"{sim.host}/login/oauth/token").json()["error"] == "invalid_request"
        assert pool.request("GET", f"{sim.host}/elsewhere/api/v2/users", headers=headers).status == 404


def test_the_page_lets_the_user_sign_in_or_refuse(sim: Simulator) -> None:
    page = authorize(sim, state='"><script>', decision="").data.decode()
    assert page.count('name="decision"') == 2 and "&quot;&gt;&lt;script&gt;" in page and '"><script>' not in page
    refused = parse_qs(urlsplit(authorize(sim, state="s", decision="refuse").headers["Location"]).query)
    assert (refused["error"], refused["state"]) == (["access_denied"], ["s"])


def test_with_auto_approve_nobody_is_asked() -> None:
    with Simulator(auto_approve=True) as sim:
        assert "code=" in authorize(sim, decision="allow").headers["Location"]
        values = urlencode({"client_id": sim.client_id, "redirect_uri": REDIRECT, "response_type": "code"})
        with urllib3.PoolManager() as pool:
            answer = pool.request("GET", f"{sim.host}/oauth/authorize?{values}", redirect=False)
        assert answer.status == 302 and "code=" in answer.headers["Location"]


def test_other_clients_may_do_what_their_roles_grant() -> None:
    with Simulator(check_permissions=True) as sim, urllib3.PoolManager() as pool:
        first = {"Authorization": f"Bearer {sim.issue_token()}"}
        policy = {"domain": "directory", "entityName": "user", "actionSet": ["view", "add"]}
        role = {"name": "R", "permissions": ["routing:*:view"], "permissionPolicies": [policy]}
        made = pool.request("POST", f"{sim.host}/api/v2/authorization/roles", json=role, headers=first).json()
        client = {"name": "C", "authorizedGrantType": "CLIENT-CREDENTIALS", "roleIds": [made["id"]]}
        created = pool.request("POST", f"{sim.host}/api/v2/oauth/clients", json=client, headers=first).json()
        basic = urllib3.make_headers(basic_auth=f"{created['id']}:{created['secret']}")
        form = {"grant_type": "client_credentials"}
        url = f"{sim.host}/oauth/token"
        token = pool.request("POST", url, fields=form, encode_multipart=False, headers=basic).json()["access_token"]
        own = {"Authorization": f"Bearer {token}"}
        assert pool.request("GET", f"{sim.host}/api/v2/routing/queues", headers=own).status == 200
        user = {"name": "A", "email": "a@example.com"}
        added = pool.request("POST", f"{sim.host}/api/v2/users", json=user, headers=own)
        assert added.status == 200
        refused = pool.request("POST", f"{sim.host}/api/v2/routing/queues", json={"name": "Q"}, headers=own)
        assert (refused.status, refused.json()["code"]) == (403, "missing.any.permissions")
        assert "routing:queue:add" in refused.json()["message"]
        wrong = urllib3.make_headers(basic_auth=f"{created['id']}:wrong")
        assert pool.request("POST", url, fields=form, encode_multipart=False, headers=wrong).status == 401
