"""A simulator with users, one for each module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .users import add_users


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture(scope="module")
def ids(sim: Simulator) -> list[str]:
    return add_users(sim, 60)
