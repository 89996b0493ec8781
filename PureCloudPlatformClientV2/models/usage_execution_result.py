# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UsageExecutionResult(Model):
    """UsageExecutionResult of the Platform API."""

    execution_id: str | None = field("executionId", default=None)
    results_uri: str | None = field("resultsUri", default=None)
