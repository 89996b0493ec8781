# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .time_off_balance_response import TimeOffBalanceResponse


class TimeOffBalanceJobResponse(Model):
    """TimeOffBalanceJobResponse of the Platform API."""

    entities: list[TimeOffBalanceResponse] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
