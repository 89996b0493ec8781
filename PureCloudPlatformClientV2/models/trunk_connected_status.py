# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class TrunkConnectedStatus(Model):
    """TrunkConnectedStatus of the Platform API."""

    connected: bool | None = field("connected", default=None)
    connected_state_time: datetime | None = field("connectedStateTime", default=None)
