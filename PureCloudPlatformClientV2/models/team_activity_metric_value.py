# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TeamActivityMetricValue(Model):
    """TeamActivityMetricValue of the Platform API."""

    metric: Literal[
        "oTeamOffQueueUsers", "oTeamOnQueueUsers", "oTeamPresences", "oTeamRoutingStatuses",
    ] | str | None = field("metric", default=None)
    count: int | None = field("count", default=None)
