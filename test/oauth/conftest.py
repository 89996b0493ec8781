"""Fixtures of these tests."""

from __future__ import annotations

from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator


@pytest.fixture
def sim() -> Any:
    with Simulator() as running:
        yield running
