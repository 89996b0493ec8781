# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UsageExecutionResult(Model):
    """A usage execution result: execution id and results URI. Answer of get_oauth_client_usage_summary and 3 more."""

    execution_id: str | None = field("executionId", default=None)
    results_uri: str | None = field("resultsUri", default=None)
