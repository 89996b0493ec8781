"""What these tests share."""

from __future__ import annotations

from typing import Any

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration


def client_of(host: str, **settings: Any) -> ApiClient:
    quick = RetryConfiguration(max_attempts=3, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(**{"host": host, "retry": quick, "timeout": 5, **settings}))


def get(client: ApiClient, path: str = "/x") -> Any:
    return client.call_api(path, "GET", response_type="object")
