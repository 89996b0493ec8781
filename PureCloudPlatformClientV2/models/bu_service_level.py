# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuServiceLevel(Model):
    """Service level of a service goal template. In CreateServiceGoalTemplate and 2 more.

    Required by the platform: include.
    """

    include: bool | None = field("include", default=None)
    percent: int | None = field("percent", default=None)
    seconds: int | None = field("seconds", default=None)
