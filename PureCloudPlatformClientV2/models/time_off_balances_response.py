# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TimeOffBalanceResponse


class TimeOffBalanceJobReference(Model):
    """Job of time off balances. In TimeOffBalancesResponse."""

    id: str | None = field("id", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)


class TimeOffBalancesResponse(Model):
    """List of time off balances. Answer of post_workforcemanagement_managementunit_user_timeoffbalance_jobs and 2 more.
    """

    job: TimeOffBalanceJobReference | None = field("job", default=None)
    entities: list[TimeOffBalanceResponse] | None = field("entities", default=None)
