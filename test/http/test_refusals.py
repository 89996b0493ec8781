"""What the platform says of a refusal is in the error, what is secret is not."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from PureCloudPlatformClientV2 import ApiClient, ApiException
from PureCloudPlatformClientV2._http.errors import error_from_response
from PureCloudPlatformClientV2.rest import (
    RESTResponse,
)

from ..faults import FaultServer, answer
from .clients import AUTH, client_of


def test_what_the_platform_says_of_a_refusal_is_in_the_error_and_its_text() -> None:
    body = {
        "message": "Bad {name}", "code": "bad.request", "entityId": "e-1", "messageParams": {"name": "x", "n": 5},
        "details": [{"fieldName": "name", "errorCode": "too.long"}, 7], "errors": [{"message": "No", "code": "nested"}],
    }  # fmt: skip
    error = error_from_response(RESTResponse(400, "Bad Request", {}, json.dumps(body).encode()))
    assert (error.entity_id, error.message_params) == ("e-1", {"name": "x", "n": "5"})
    assert [tuple(detail) for detail in error.details] == [("name", None, "too.long"), (None, "No", "nested")]
    for text in ("e-1", "field name", "too.long", "nested"):
        assert text in str(error)


def test_a_large_error_body_is_cut_in_the_text_and_whole_in_the_body() -> None:
    error = error_from_response(RESTResponse(400, "Bad", {}, b"a" * 10_000_000))
    started = time.process_time()
    assert len(str(error)) < 4_000
    assert time.process_time() - started < 5
    assert len(error.body or "") == 10_000_000


SECRETS = ["sup3r-secret-value", 'with "quotes" and ümlaut']


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("template", ["you sent {} here", '{{"error": "x", "hint": {}}}', "<p>{}</p>"])
def test_a_token_endpoint_that_repeats_a_secret_does_not_get_it_into_text_or_log(
    secret: str, template: str, caplog: Any
) -> None:
    shown = json.dumps(secret) if "error" in template else secret
    content = template.format(shown).encode()
    calls: list[Callable[[ApiClient], Any]] = [
        lambda client: client.get_client_credentials_token("id", secret),
        lambda client: client.get_saml2bearer_token("id", "other-secret", "org", secret),
        lambda client: client.get_code_authorization_token("id", "other-secret", secret, "https://r"),
        lambda client: client.refresh_code_authorization_token("id", "other-secret", secret),
        lambda client: client.get_pkce_token("id", secret, "a-code", "https://r"),
    ]
    with FaultServer(otherwise=answer(400, content)) as server, client_of(server.host) as client:
        client.configuration.logger.log_level, client.configuration.logger.log_response_body = 5, True
        for call in calls:
            with pytest.raises(ApiException) as caught:
                call(client)
            error = caught.value
            text = str(error) + repr(error) + repr(vars(error)) + str(error.__cause__)
            assert secret not in text
            assert json.dumps(secret)[1:-1] not in text
    assert secret not in caplog.text
    assert "/oauth/token" in caplog.text


def test_an_answer_that_repeats_the_token_keeps_it_in_the_body_only(caplog: Any) -> None:
    said = b'{"message": "the token s3cret-t0ken-value has expired", "details": [{"message": "s3cret-t0ken-value"}]}'
    with FaultServer(otherwise=answer(403, said, X_Echo="s3cret-t0ken-value")) as server:
        client = client_of(server.host, access_token="s3cret-t0ken-value")
        client.configuration.logger.log_level, client.configuration.logger.log_response_body = 5, True
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET", auth_settings=AUTH)
    error = caught.value
    shown = [str(error), repr(error), error.message, str(error.headers), str(error.details), caplog.text]
    assert not [text for text in shown if "s3cret" in str(text)]
    assert "has expired" in str(error)
    assert "s3cret-t0ken-value" in str(error.body)


def test_an_answer_without_content_can_be_read_as_what_it_should_have_been() -> None:
    with FaultServer(otherwise=answer(200, b"")) as server, client_of(server.host) as client:
        assert client.call_api("/x", "GET", response_type="User").name is None
        assert client.call_api("/x", "GET", response_type="list[User]") == []
        assert client.call_api("/x", "GET", response_type="dict(str, object)") == {}
        assert client.call_api("/x", "GET", response_type="str") == ""
        assert client.call_api("/x", "GET", response_type="object") is None
        assert client.call_api("/x", "GET", response_type="int") is None


def test_text_is_text_where_text_is_asked_for() -> None:
    with FaultServer(otherwise=answer(200, b"a: b", Content_Type="text/plain")) as server:
        assert client_of(server.host).call_api("/x", "GET", response_type="str") == "a: b"
