# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ListWrapperAgentWorkPlanField(Model):
    """Part of UpdateWorkPlanBid."""

    values: list[str] | None = field("values", default=None)
