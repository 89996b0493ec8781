"""Which names are those of secrets."""

from __future__ import annotations

import pytest

from PureCloudPlatformClientV2._redaction import (
    is_secret_name,
)


@pytest.mark.parametrize(
    "name",
    [
        "clientSecret",
        "client_secret",
        "client-secret",
        "CLIENT SECRET",
        "memberAuthToken",
        "pairing-token",
        "pin",
        "jwt",
        "Proxy-Authorization",
        "Set-Cookie",
        "X-Api-Key",
        "newPassword",
        "code_verifier",
        "samlAssertion",
        "mapboxKey",
        "deviceToken",
        "my.gateway.token",
        "privateKey",
        "idToken",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "key",
        "keywords",
        "sortKey",
        "uploadKey",
        "publicKey",
        "nextPageToken",
        "page_token",
        "tokenType",
        "token_endpoint",
        "clientSecretProvided",
        "passwordRequirements",
        "code",
        "pinned",
        "keyPerformanceIndicator",
        "spin",
        "",
        "accessTokenValiditySeconds",
    ],
)
def test_names_of_what_is_no_secret(name: str) -> None:
    assert not is_secret_name(name)
