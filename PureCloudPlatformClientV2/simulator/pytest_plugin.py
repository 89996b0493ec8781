"""pytest fixture: `pytest_plugins = ["PureCloudPlatformClientV2.simulator.pytest_plugin"]` in a conftest.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from . import Simulator


@pytest.fixture
def genesys_cloud() -> Iterator[Simulator]:
    """A started simulator with an empty memory, stopped after the test."""
    with Simulator() as simulator:
        yield simulator
