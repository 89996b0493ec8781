from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.notifications import Event
from PureCloudPlatformClientV2.simulator import Simulator

LIMIT = 60.0
"""Seconds after which something that has to happen has not happened."""
STATUS = {"status": "IDLE"}


def connected(sim: Simulator, **settings: Any) -> sdk.ApiClient:
    configuration = sdk.Configuration.create(host=sim.host, **settings)
    client = sdk.ApiClient(configuration=configuration)
    client.get_client_credentials_token(sim.client_id, sim.client_secret)
    return client


def topic(user_id: str) -> str:
    return f"v2.users.{user_id}.routingStatus"


def publish(sim: Simulator, user_id: str = "one", status: str = "IDLE") -> int:
    return sim.publish(topic(user_id), {"id": user_id, "routingStatus": {"status": status}})


def next_of(events: sdk.NotificationHandler, name: str) -> Event:
    """The next event of a topic; those before it are passed over."""
    while True:
        event = events.get(LIMIT)
        if event.topic == name:
            return event


def wait_for(condition: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(int(LIMIT / 0.01)):
        if condition():
            return
        pause.wait(0.01)
    raise AssertionError("it did not happen")


def threads() -> list[str]:
    """The threads of handlers; those of the library are the simulator's, too."""
    return [one.name for one in threading.enumerate() if one.name.startswith("notifications")]


@contextmanager
def simulated(**options: Any) -> Iterator[Simulator]:
    options.setdefault("heartbeat_interval", 0.2)
    with Simulator(**options) as simulator:
        yield simulator


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with simulated() as simulator:
        yield simulator


@pytest.fixture
def client(sim: Simulator) -> sdk.ApiClient:
    return connected(sim)


@pytest.fixture
def handler(client: sdk.ApiClient) -> Iterator[Callable[..., sdk.NotificationHandler]]:
    """Makes handlers, and closes them at the end of the test."""
    made: list[sdk.NotificationHandler] = []

    def make(**options: Any) -> sdk.NotificationHandler:
        made.append(sdk.NotificationHandler(client, **options))
        return made[-1]

    yield make
    for one in made:
        one.close()
    assert threads() == []
