# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TaskManagementAggregateDataContainer


class TaskManagementAsyncAggregateQueryResponse(Model):
    """Results: task management aggregate data containers. Answer of
    get_analytics_taskmanagement_aggregates_job_results.
    """

    results: list[TaskManagementAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
