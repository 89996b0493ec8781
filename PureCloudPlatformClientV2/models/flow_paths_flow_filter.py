# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FlowPathsFlowFilter(Model):
    """Part of FlowPathsQuery.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
