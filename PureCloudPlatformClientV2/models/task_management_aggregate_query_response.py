# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TaskManagementAggregateDataContainer


class TaskManagementAggregateQueryResponse(Model):
    """Results: task management aggregate data containers. Answer of post_analytics_taskmanagement_aggregates_query."""

    results: list[TaskManagementAggregateDataContainer] | None = field("results", default=None)
