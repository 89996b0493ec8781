"""Which names of a definition hold secrets."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.secret_names import secret_names


def found(name: str, **schema: Any) -> list[str]:
    of_model = secret_names({"definitions": {"M": {"properties": {name: schema}}}, "paths": {}})
    parameters = {"parameters": [{"name": name, "in": "query", **schema}]}
    of_parameter = secret_names({"definitions": {}, "paths": {"/x": {"get": parameters}}})
    assert of_model == of_parameter
    return of_model


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("memberAuthToken", "memberauthtoken"), ("pairing-token", "pairingtoken"), ("apiKey", "apikey"), ("pin", "pin"),
        ("APIKey", "apikey"), ("code_verifier", "codeverifier"), ("accessTokens", "accesstokens"), ("jwt", "jwt"),
    ],
)  # fmt: skip
def test_a_name_whose_last_word_is_a_secret(name: str, spelt: str) -> None:
    assert found(name, type="string") == [spelt]


@pytest.mark.parametrize(
    "name",
    [
        "key",
        "keys",
        "sortKey",
        "uploadKey",
        "nextPageToken",
        "tokenType",
        "clientSecretProvided",
        "keywords",
        "spin",
        "",
    ],
)
def test_a_name_that_is_no_secrets(name: str) -> None:
    assert found(name, type="string") == []


def test_the_format_and_the_type_count_too() -> None:
    assert found("phrase", type="string", format="password") == ["phrase"]
    assert found("pin", type="boolean") == found("token", enum=["a"], type="string") == []
    assert (
        secret_names({"definitions": {"M": {"properties": {"token": {"$ref": "#/definitions/T"}}}}, "paths": {}}) == []
    )
