"""What these tests share."""

from __future__ import annotations

from typing import Any

from PureCloudPlatformClientV2 import ApiClient, Configuration, RetryConfiguration, UsersApi


def client_of(host: str, **settings: Any) -> ApiClient:
    quick = RetryConfiguration(max_attempts=2, backoff_base=0.001)
    return ApiClient(configuration=Configuration.create(**{"host": host, "retry": quick, **settings}))


def works(client: ApiClient) -> bool:
    return UsersApi(client).get_users().entities is not None
