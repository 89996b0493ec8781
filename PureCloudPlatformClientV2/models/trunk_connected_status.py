# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class TrunkConnectedStatus(Model):
    """Part of Trunk."""

    connected: bool | None = field("connected", default=None)
    connected_state_time: datetime | None = field("connectedStateTime", default=None)
