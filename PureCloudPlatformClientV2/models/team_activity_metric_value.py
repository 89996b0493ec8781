# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TeamActivityMetricValue(Model):
    """Part of TeamActivityData."""

    metric: Literal[
        "oTeamOffQueueUsers", "oTeamOnQueueUsers", "oTeamPresences", "oTeamRoutingStatuses",
    ] | str | None = field("metric", default=None)
    count: int | None = field("count", default=None)
