"""Secrets that were handed in are not told again; what the platform makes is told once."""

from __future__ import annotations

import urllib3

from .conftest import Caller


def test_the_fields_of_a_credential_and_a_pin_are_not_told(shared: Caller) -> None:
    body = {"name": "c", "type": {"id": "basicAuth", "name": "basicAuth"}, "credentialFields": {"password": "s3cr3t"}}
    made = shared.ok("POST", "/api/v2/integrations/credentials", body)
    answer = shared("GET", f"/api/v2/integrations/credentials/{made['id']}")
    assert answer.json()["name"] == "c" and b"s3cr3t" not in answer.data
    changed = shared.ok("PATCH", "/api/v2/voicemail/me/policy", {"pin": "4711", "alertTimeoutSeconds": 30})
    assert changed["alertTimeoutSeconds"] == 30 and "pin" not in changed
    assert "pin" not in shared.ok("GET", "/api/v2/voicemail/me/policy")


def test_the_secret_of_a_client_is_told_when_it_is_made(shared: Caller) -> None:
    path = "/api/v2/oauth/clients"
    made = shared.ok("POST", path, {"name": "c", "authorizedGrantType": "CLIENT-CREDENTIALS"})
    one = f"{path}/{made['id']}"
    assert made["secret"] and "secret" not in shared.ok("GET", one)
    assert "secret" not in shared.ok("GET", path)["entities"][0]
    shared.ok("PUT", one, {"name": "d", "authorizedGrantType": "CLIENT-CREDENTIALS"})
    basic = urllib3.make_headers(basic_auth=f"{made['id']}:{made['secret']}")
    form = {"grant_type": "client_credentials"}
    url = f"{shared.simulator.host}/oauth/token"
    assert shared.pool.request("POST", url, fields=form, encode_multipart=False, headers=basic).status == 200
    assert shared.ok("POST", f"{one}/secret")["secret"] != made["secret"]
