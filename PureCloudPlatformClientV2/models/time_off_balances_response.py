# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffBalanceJobReference, TimeOffBalanceResponse


class TimeOffBalancesResponse(Model):
    """Given by post_workforcemanagement_managementunit_user_timeoffbalance_jobs and 2 more."""

    job: TimeOffBalanceJobReference | None = field("job", default=None)
    entities: list[TimeOffBalanceResponse] | None = field("entities", default=None)
