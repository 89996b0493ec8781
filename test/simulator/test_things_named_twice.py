"""What a second request makes of what the first one named: versions, keys, and names that nobody gave."""

from __future__ import annotations

from typing import Any

from .conftest import Caller

USERS, GROUPS, PROMPTS = "/api/v2/users", "/api/v2/groups", "/api/v2/architect/prompts"


def test_a_group_with_other_members_has_another_version(shared: Caller) -> None:
    user = shared.ok("POST", USERS, {"name": "A", "email": "a@example.com"})["id"]
    body = {"name": "G", "type": "official", "rulesVisible": True, "visibility": "public"}
    members = f"{GROUPS}/{(group := shared.ok('POST', GROUPS, body))['id']}/members"
    shared.ok("POST", members, {"memberIds": [user], "version": group["version"]})
    assert shared("POST", members, {"memberIds": [user], "version": group["version"]}).status == 409
    shared.ok("DELETE", f"{members}?ids={user}")
    assert shared.ok("GET", f"{GROUPS}/{group['id']}")["version"] == group["version"] + 2


def test_a_second_object_with_a_key_is_refused(shared: Caller) -> None:
    resources = f"{PROMPTS}/{shared.ok('POST', PROMPTS, {'name': 'Hello'})['id']}/resources"
    made = shared.ok("POST", resources, {"language": "en-us", "ttsString": "Hi"})
    assert made["id"] == made["language"] == "en-us"
    assert shared("POST", resources, {"language": "en-us", "ttsString": "Ho"}).status == 409
    assert shared.ok("GET", f"{resources}/en-us")["ttsString"] == "Hi"


def test_a_presence_that_is_not_defined_is_refused(shared: Caller) -> None:
    user = shared.ok("POST", USERS, {"name": "P", "email": "p@example.com"})["selfUri"]
    body = {"presenceDefinition": {"id": "00000000-0000-4000-8000-000000000000"}}
    assert shared("PATCH", f"{user}/presences/purecloud", body).status == 400


def test_a_token_tells_its_client(shared: Caller) -> None:
    body: Any = {"name": "Mine", "authorizedGrantType": "CLIENT-CREDENTIALS", "roleIds": []}
    client = shared.ok("POST", "/api/v2/oauth/clients", body)
    own = {"Authorization": f"Bearer {shared.simulator._app.tokens.issue(client['id'])}"}
    told = shared.ok("GET", "/api/v2/tokens/me", headers=own)["OAuthClient"]
    assert (told["id"], told["name"]) == (client["id"], "Mine") and "secret" not in told
    assert shared("DELETE", "/api/v2/tokens/me", headers=own).status == 200
    assert shared("GET", USERS, headers=own).status == 401
