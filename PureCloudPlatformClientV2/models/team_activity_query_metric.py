# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TeamActivityQueryMetric(Model):
    """Part of TeamActivityQuery.

    Required by the platform: metric.
    """

    metric: Literal[
        "oTeamOffQueueUsers", "oTeamOnQueueUsers", "oTeamPresences", "oTeamRoutingStatuses",
    ] | str | None = field("metric", default=None)
    details: bool | None = field("details", default=None)
