# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class TrunkInstanceTopicTrunkConnectedStatus(Model):
    connected: bool | None = field("connected", default=None)
    connected_state_time: datetime | None = field("connectedStateTime", default=None)
