# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExecutionDataRequest(Model):
    """Execution data: ids. Body of post_flows_instances_jobs.

    Required by the platform: ids.
    """

    ids: list[str] | None = field("ids", default=None)
