"""HTTP clients by their later official names: hooks, clients that raise, options in parts."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest
import urllib3

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration, UsersApi
from PureCloudPlatformClientV2.abstract_http_client import AbstractHttpClient
from PureCloudPlatformClientV2.default_http_client import DefaultHttpClient
from PureCloudPlatformClientV2.http_request_options import HttpRequestOptions
from PureCloudPlatformClientV2.rest import ApiException, InvalidArgument, NotFound, RESTResponse

from .faults import FaultServer, answer, token

AUTH = ["PureCloud OAuth"]


def client_of(host: str) -> ApiClient:
    retry = RetryConfiguration(max_attempts=4, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(host=host, retry=retry))


class Official(AbstractHttpClient):
    """As one writes it for a later official release: parts in, an ApiException for what is no success."""

    def __init__(self) -> None:
        super().__init__()
        self.pool = urllib3.PoolManager()

    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        options = http_request_options
        if self.pre_hook:
            options = self.pre_hook(options)
        url = f"{options.url}?{urlencode(options.query_params)}" if options.query_params else options.url
        body = urlencode(options.post_params) if options.post_params else json.dumps(options.body)
        response = RESTResponse(self.pool.request(options.method, url, body=body, headers=options.headers))
        if not 200 <= response.status <= 206:
            raise ApiException(http_resp=response)
        return response


def test_a_client_of_the_official_kind_gets_parts_and_its_errors_renew_and_retry() -> None:
    with FaultServer(token("first"), answer(401), token("second"), answer(429), otherwise=answer()) as server:
        client = client_of(server.host)
        client.set_http_client(Official())
        client.get_client_credentials_token("id", "secret")
        client.call_api("/x", "POST", query_params={"a": 1}, body={"b": [2]}, auth_settings=AUTH)
        last = server.received[-1]
        assert (last.target, json.loads(last.body)) == ("/x?a=1", {"b": [2]})
        assert last.headers["authorization"] == "Bearer second"
        assert len(server.received) == 5
        server.otherwise = answer(404)
        with pytest.raises(ApiException) as caught:
            client.call_api("/x", "GET")
        assert caught.value.status == 404


def test_hooks_of_the_default_client_see_every_call_and_may_change_it() -> None:
    with FaultServer(token("first"), otherwise=answer(200, b'{"id": "1"}')) as server:
        client, seen = client_of(server.host), []

        def before(options: HttpRequestOptions) -> HttpRequestOptions:
            seen.append((options.method, options.url.removeprefix(server.host)))
            options.headers["X-Trace"] = "1"
            options.query_params["added"] = "y"
            return options

        client.get_http_client().set_pre_request_hook(before)
        client.get_http_client().set_post_request_hook(lambda response: seen.append(response.status))
        client.get_client_credentials_token("id", "secret")
        client.configuration.verify_ssl = False
        UsersApi(client).get_user("u", expand=["a", "b"])
        assert seen == [("POST", "/oauth/token"), 200, ("GET", "/api/v2/users/u"), 200]
        assert server.received[-1].target == "/api/v2/users/u?expand=a&expand=b&added=y"
        assert server.received[-1].headers["x-trace"] == "1"


def test_a_body_that_a_hook_changes_is_what_is_sent() -> None:
    with FaultServer(otherwise=answer()) as server:
        client = client_of(server.host)
        client.get_http_client().set_pre_request_hook(lambda options: options.body.update(more=1))
        client.call_api("/x", "POST", body={"name": "Ada"})
        assert json.loads(server.received[0].body) == {"name": "Ada", "more": 1}
        assert server.received[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize("http", [DefaultHttpClient, Official])
@pytest.mark.parametrize("error", [KeyError("mine"), ApiException(503, "mine")])
def test_a_hook_that_raises_stops_the_call_with_its_exception(http: Any, error: Exception) -> None:
    def refuse(options: object) -> None:
        raise error

    with FaultServer(otherwise=answer()) as server:
        client = client_of(server.host)
        client.set_http_client(http())
        client.http_client.set_pre_request_hook(refuse)
        with pytest.raises(type(error)) as caught:
            client.call_api("/x", "GET")
        assert caught.value is error or http is Official
        assert server.received == []


def test_the_default_client_raises_for_what_is_no_success_when_called_by_hand() -> None:
    with FaultServer(otherwise=answer(404)) as server, pytest.raises(NotFound):
        DefaultHttpClient(5000).request(HttpRequestOptions(url=f"{server.host}/x", method="get"))


def test_wrong_hooks_timeouts_and_options_are_refused() -> None:
    client = DefaultHttpClient()
    assert (client.timeout, client.https_agent, client.pre_hook, client.post_hook) == (16000, None, None, None)
    for hook in (1, lambda: None, lambda a, b: None):
        with pytest.raises(ValueError, match="one argument"):
            client.set_pre_request_hook(hook)  # type: ignore[arg-type]
    for timeout in ("1", 0, True):
        with pytest.raises(ValueError, match="milliseconds"):
            client.set_timeout(timeout)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="HttpRequestOptions"):
        client.request(object())  # type: ignore[arg-type]
    for url, method in (("", "GET"), ("http://x", "FETCH")):
        with pytest.raises(InvalidArgument):
            HttpRequestOptions(url=url, method=method)


def test_parameters_lose_what_is_none() -> None:
    client = client_of("http://x")
    assert client.sanitize_params_for_serialization({"a": None, "b": [{"c": None}]}) == {"b": [{}]}


def test_the_context_of_a_configuration_verifies_as_its_settings_say() -> None:
    import ssl

    assert Configuration.create().create_mtls_or_ssl_context().verify_mode == ssl.CERT_REQUIRED
    assert Configuration.create(verify_ssl=False).create_mtls_or_ssl_context().verify_mode == ssl.CERT_NONE
