"""The REST client under its official names."""

from __future__ import annotations

import pytest

from PureCloudPlatformClientV2 import ApiException, InvalidArgument
from PureCloudPlatformClientV2.rest import (
    RESTClientObject,
    RESTResponse,
)

from ..faults import FaultServer, answer
from .clients import client_of


def test_the_official_methods_of_the_rest_client_send() -> None:
    client = RESTClientObject()
    with FaultServer(otherwise=answer(200, b"{}")) as server:
        for method in ("GET", "HEAD", "OPTIONS", "DELETE", "POST", "PUT", "PATCH"):
            assert getattr(client, method)(f"{server.host}/x").status == 200
            assert server.received[-1].method == method
        client.PATCH(f"{server.host}/x", headers={"X": "1"}, query_params={"a": 1}, body={"b": 2})
        assert (server.received[-1].target, server.received[-1].body) == ("/x?a=1", b'{"b": 2}')
        server.otherwise = answer(404)
        with pytest.raises(ApiException) as caught:
            client.GET(f"{server.host}/x")
        assert caught.value.method == "GET"


def test_the_rest_client_adds_a_query_to_one_that_the_url_has() -> None:
    with FaultServer() as server:
        client_of(server.host).rest_client.GET(f"{server.host}/x?a=1", query_params={"b": 2})  # type: ignore[attr-defined]
        assert server.received[0].target == "/x?a=1&b=2"


def test_a_response_is_made_from_one_of_urllib3() -> None:
    import urllib3

    with FaultServer(otherwise=answer(201, b'{"a": 1}', X_One="1")) as server, urllib3.PoolManager() as pool:
        raw_response = pool.request("GET", server.host)
        response = RESTResponse(raw_response)
        assert (response.status, response.data, response.getheader("x-one")) == (201, b'{"a": 1}', "1")
        assert response.urllib3_response is raw_response


def test_something_else_than_an_http_client_is_refused_as_a_value_and_as_a_type() -> None:
    for kind in (ValueError, TypeError, InvalidArgument):
        with pytest.raises(kind, match="AbstractHttpClient"):
            client_of("http://x").set_http_client(object())  # type: ignore[arg-type]
