"""HTTP clients and hooks of a program: what they raise is known, what they interrupt ends."""

from __future__ import annotations

import pickle
from copy import copy
from typing import Any

import pytest

from PureCloudPlatformClientV2 import ApiException
from PureCloudPlatformClientV2.rest import (
    BadRequest,
)

from ..faults import FaultServer, answer, token
from .clients import AUTH, OddClient, client_of


class OddError(ApiException):
    """An error of a user's own, whose constructor takes something else."""

    def __init__(self, *, colour: str) -> None:
        self.colour = colour


def test_errors_of_a_custom_client_are_api_exceptions_that_can_be_copied_and_pickled() -> None:
    client = client_of("http://localhost:1")
    client.set_http_client(OddClient(OddError(colour="red")))
    with pytest.raises(OddError) as caught:
        client.call_api("/x", "GET")
    for copied in (copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (type(copied), copied.colour, copied.method) == (OddError, "red", "GET")
        assert str(copied) == str(caught.value)
    client.set_http_client(OddClient(ZeroDivisionError("in the library")))
    with pytest.raises(ApiException, match="ZeroDivisionError: in the library") as wrapped:
        client.call_api("/x", "GET")
    assert isinstance(wrapped.value.__cause__, ZeroDivisionError)


class Wordless(Exception):
    """An exception whose text cannot be had."""

    def __str__(self) -> str:
        raise KeyError("text")


def test_an_error_without_a_text_is_an_api_exception() -> None:
    client = client_of("http://localhost:1")
    client.set_http_client(OddClient(Wordless()))
    with pytest.raises(ApiException, match="the call ended in Wordless") as caught:
        client.call_api("/x", "GET")
    assert isinstance(caught.value.__cause__, Wordless)


def test_an_error_with_the_body_as_bytes_keeps_its_status_for_tokens_too() -> None:
    error = BadRequest(400, "refused")
    error.body = b'{"error": "no such secret: not-to-be-shown"}'  # type: ignore[assignment]  # as in the official SDK
    client = client_of("http://localhost:1")
    client.set_http_client(OddClient(error))
    with pytest.raises(BadRequest, match="no such secret") as caught:
        client.get_client_credentials_token("id", "not-to-be-shown")
    assert caught.value.status == 400
    assert "not-to-be-shown" not in str(caught.value)


@pytest.mark.parametrize("host", ["http://[::1", "http://[::1/x", "http://a b", "ftp://x", "http://x:99999", "http://"])
def test_a_client_whose_host_is_no_url_ends_its_calls_in_an_api_exception(host: str) -> None:
    client = client_of("http://localhost:1", access_token="token")
    client.host = host
    with pytest.raises(ApiException):
        client.call_api("/x", "GET", query_params={"token": "of-the-query"}, auth_settings=AUTH)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3)])
def test_interrupts_pass_unchanged(error: BaseException) -> None:
    client = client_of("http://localhost:1")
    client.set_http_client(OddClient(error))
    with pytest.raises(type(error)) as caught:
        client.call_api("/x", "GET")
    assert caught.value is error


def test_what_the_users_own_hooks_raise_passes_unchanged() -> None:
    mine = KeyError("mine")

    def fail(_value: Any) -> None:
        raise mine

    with FaultServer(otherwise=token("t")) as server:
        for set_hook in ("set_pre_hook", "set_post_hook"):
            client = client_of(server.host)
            getattr(client, set_hook)(fail)
            with pytest.raises(KeyError) as caught:
                client.call_api("/x", "GET")
            assert caught.value is mine
            assert "_raised_by_hook" not in vars(mine)
        client = client_of(server.host)
        client.get_client_credentials_token("id", "secret")
        client.on_token_refreshed = fail
        server.script = [answer(401), token("second")]
        with pytest.raises(KeyError) as caught:
            client.call_api("/x", "GET", auth_settings=AUTH)
        assert caught.value is mine
