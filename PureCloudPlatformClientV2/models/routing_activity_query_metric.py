# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RoutingActivityQueryMetric(Model):
    """Part of RoutingActivityQuery.

    Required by the platform: metric.
    """

    metric: Literal[
        "oActiveUsers", "oMemberUsers", "oOffQueueUsers", "oOnQueueUsers", "oUserPresences", "oUserRoutingStatuses",
    ] | str | None = field("metric", default=None)
    details: bool | None = field("details", default=None)
