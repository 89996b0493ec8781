"""Users of a simulator that tests call many times."""

from __future__ import annotations

import threading
from typing import Any

from PureCloudPlatformClientV2 import (
    ApiClient,
    Configuration,
    UsersApi,
)
from PureCloudPlatformClientV2.simulator import Simulator


def users_of(sim: Simulator, **settings: Any) -> UsersApi:
    client = ApiClient(configuration=Configuration.create(host=sim.host, **settings))
    return UsersApi(client.get_client_credentials_token(sim.client_id, sim.client_secret))


def add_users(sim: Simulator, count: int) -> list[str]:
    return [sim.add("/api/v2/users", name=f"u{n}", email=f"u{n}@x.example")["id"] for n in range(count)]


def workers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("call_many")]
