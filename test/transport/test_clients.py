"""Clients that share, log and can be exchanged."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from PureCloudPlatformClientV2.rest import (
    AbstractHttpClient,
    HttpRequestOptions,
    RESTResponse,
)

from ..faults import FaultServer, answer
from .clients import client_of, get


def test_every_retry_is_logged_with_its_reason(caplog: Any) -> None:
    with FaultServer(answer(503), answer(429, Retry_After="0")) as server, client_of(server.host) as client:
        client.configuration.logger.log_level = 10
        client.configuration.logger.log_to_console = False
        get(client)
    text = caplog.text
    assert "attempt 1 ended in status 503, again in" in text
    assert "attempt 2 ended in status 429, again in 0.00 s" in text


class Canned(AbstractHttpClient):
    """An HTTP client of the user's own."""

    def __init__(self) -> None:
        self.requests: list[HttpRequestOptions] = []

    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        self.requests.append(http_request_options)
        return RESTResponse(200, "OK", {"Content-Type": "application/json"}, b'{"id": "canned"}')


def test_another_http_client_and_hooks_can_be_set() -> None:
    client, own, seen = client_of("https://api.example"), Canned(), []
    client.set_http_client(own)
    client.set_pre_hook(lambda options: options.headers.update({"X-Trace": "1"}))
    client.set_post_hook(lambda response: seen.append(response.status))
    assert get(client) == {"id": "canned"}
    assert client.get_http_client() is own
    assert own.requests[0].headers["X-Trace"] == "1"
    assert seen == [200]
    with pytest.raises(TypeError, match="AbstractHttpClient"):
        client.set_http_client(object())  # type: ignore[arg-type]


def test_many_threads_share_a_client() -> None:
    with FaultServer() as server, client_of(server.host) as client:
        results: list[Any] = []
        threads = [threading.Thread(target=lambda: results.extend(get(client) for _ in range(10))) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert results == [{"id": "1"}] * 160
        assert server.connections <= 32
