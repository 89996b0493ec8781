# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PlanningGroupReference(Model):
    """Reference to a planning group by its id and its address. In BuPlanningGroupHeadcountForecast and 1 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
