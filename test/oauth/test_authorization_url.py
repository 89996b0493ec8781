"""The URL where a user signs in."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest

from PureCloudPlatformClientV2 import ApiClient, Configuration


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
