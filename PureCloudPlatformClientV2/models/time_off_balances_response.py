# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .time_off_balance_job_reference import TimeOffBalanceJobReference
    from .time_off_balance_response import TimeOffBalanceResponse


class TimeOffBalancesResponse(Model):
    """TimeOffBalancesResponse of the Platform API."""

    job: TimeOffBalanceJobReference | None = field("job", default=None)
    entities: list[TimeOffBalanceResponse] | None = field("entities", default=None)
