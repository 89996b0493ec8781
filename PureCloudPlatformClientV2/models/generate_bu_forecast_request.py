# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class GenerateBuForecastRequest(Model):
    """GenerateBuForecastRequest of the Platform API.

    The platform requires: description.
    """

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)
