from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
import urllib3

from PureCloudPlatformClientV2 import ApiClient
from PureCloudPlatformClientV2.simulator import Simulator


@dataclass
class Caller:
    """Plain HTTP to a simulator: not through the SDK, so that each is tested alone."""

    simulator: Simulator
    token: str
    pool: urllib3.PoolManager

    def __call__(self, method: str, path: str, body: Any = None, **more: Any) -> urllib3.BaseHTTPResponse:
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        if body is not None:
            more["body"] = json.dumps(body)
            headers.setdefault("Content-Type", "application/json")
        return self.pool.request(
            method, self.simulator.host + path, headers=headers, retries=False, redirect=False, **more
        )

    def ok(self, method: str, path: str, body: Any = None, **more: Any) -> Any:
        """The decoded body of an answer that has to be a success."""
        answer = self(method, path, body, **more)
        assert 200 <= answer.status < 300, answer.data
        return json.loads(answer.data) if answer.data else None


def caller(simulator: Simulator) -> Caller:
    return Caller(simulator, simulator.issue_token(), urllib3.PoolManager())


@contextmanager
def open_call(simulator: Simulator) -> Iterator[Caller]:
    """A caller of a simulator with options of its own."""
    with simulator:
        one = caller(simulator)
        yield one
        one.pool.clear()


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def call(sim: Simulator) -> Iterator[Caller]:
    one = caller(sim)
    yield one
    one.pool.clear()


@pytest.fixture(scope="module")
def shared() -> Iterator[Caller]:
    """A caller of one simulator for all tests of a file."""
    with open_call(Simulator()) as one:
        yield one


@pytest.fixture(scope="module")
def client(shared: Caller) -> ApiClient:
    """A client of this simulator."""
    sim = shared.simulator
    return ApiClient(host=sim.host).get_client_credentials_token(sim.client_id, sim.client_secret)


@pytest.fixture(scope="module")
def inventive_call() -> Iterator[Caller]:
    """A caller of a simulator that knows every id."""
    with open_call(Simulator(invent=True)) as one:
        yield one


@pytest.fixture
def three(sim: Simulator) -> list[Any]:
    """Three users of one department."""
    names = ("Ada Adams", "Alan Baker", "Grace Clark")
    return [
        sim.add("/api/v2/users", name=name, email=f"u{n}@example.com", department="Ops") for n, name in enumerate(names)
    ]
