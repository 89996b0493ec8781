# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TimeOffBalanceResponse


class TimeOffBalanceJobResponse(Model):
    """List of time off balances. Answer of get_workforcemanagement_timeoffbalance_job."""

    entities: list[TimeOffBalanceResponse] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
