# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftTradeResponse


class ShiftTradeListResponse(Model):
    """List of shift trades. Answer of get_workforcemanagement_managementunit_agent_shifttrades and 1 more."""

    entities: list[ShiftTradeResponse] | None = field("entities", default=None)
