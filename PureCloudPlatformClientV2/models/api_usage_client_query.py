# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ApiUsageClientQuery(Model):
    """An API usage client query: interval, granularity, metrics and 1 more. Body of post_oauth_client_usage_query.

    Required by the platform: interval.
    """

    interval: str | None = field("interval", default=None)
    granularity: Literal["Day", "Week", "Month"] | str | None = field("granularity", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
