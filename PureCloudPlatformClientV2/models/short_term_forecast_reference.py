# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ShortTermForecastReference(Model):
    """ShortTermForecastReference of the Platform API.

    The platform requires: week_date.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
