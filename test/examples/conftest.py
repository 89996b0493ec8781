"""A simulator a test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from PureCloudPlatformClientV2.simulator import Simulator


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator
