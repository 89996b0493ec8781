# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentCountRange(Model):
    """Agent count range of a bid group work plan. In BidGroupWorkPlanRequest and 1 more.

    Required by the platform: minimum, maximum.
    """

    minimum: int | None = field("minimum", default=None)
    maximum: int | None = field("maximum", default=None)
