# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeLogsJobRequest(Model):
    """An edge logs job: path, query and recurse. Body of post_telephony_providers_edge_logs_jobs."""

    path: str | None = field("path", default=None)
    query: str | None = field("query", default=None)
    recurse: bool | None = field("recurse", default=None)
