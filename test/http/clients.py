"""What these tests share."""

from __future__ import annotations

from typing import Any

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration
from PureCloudPlatformClientV2.rest import (
    AbstractHttpClient,
    HttpRequestOptions,
    RESTResponse,
)

AUTH = ["PureCloud OAuth"]


def client_of(host: str, **more: Any) -> ApiClient:
    quick = RetryConfiguration(max_attempts=2, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(**{"host": host, "retry": quick, "timeout": 5, **more}))


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"


class OddClient(AbstractHttpClient):
    """Raises what it is told to."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def request(self, http_request_options: HttpRequestOptions) -> RESTResponse:
        raise self.error
