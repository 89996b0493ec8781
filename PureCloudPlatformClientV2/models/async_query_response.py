# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AsyncQueryResponse(Model):
    """An async query: job id. Answer of post_analytics_actions_aggregates_jobs and 16 more."""

    job_id: str | None = field("jobId", default=None)
