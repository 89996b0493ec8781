# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UsageExecutionResult(Model):
    execution_id: str | None = field("executionId", default=None)
    results_uri: str | None = field("resultsUri", default=None)
