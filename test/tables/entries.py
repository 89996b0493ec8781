"""Entries that tests make tables of."""

from __future__ import annotations

from datetime import timezone
from typing import Any

import PureCloudPlatformClientV2 as sdk

UTC = timezone.utc

QUERY = {"interval": "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z"}

ADA = {
    "name": "Ada",
    "id": "1",
    "division": {"name": "Home", "id": "d"},
    "addresses": [{"address": "+1", "type": "WORK"}],
    "presence": {"modifiedDate": "2026-10-01T08:00:11.123+05:45", "presenceDefinition": {"systemPresence": "BUSY"}},
    "manager": {"id": "2", "division": {"id": "e"}},
    "version": 7,
}


def user(**values: Any) -> sdk.User:
    return sdk.User.from_dict(ADA | values)
