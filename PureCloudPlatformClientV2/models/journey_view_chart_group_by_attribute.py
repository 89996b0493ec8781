# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class JourneyViewChartGroupByAttribute(Model):
    """JourneyViewChartGroupByAttribute of the Platform API.

    The platform requires: element_id, attribute.
    """

    element_id: str | None = field("elementId", default=None)
    attribute: str | None = field("attribute", default=None)
