# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class HrisTimeOffType(Model):
    """HRIS time off type of a business unit create time off plan. In BuCreateTimeOffPlanRequest and 4 more.

    Required by the platform: id, name, hris_integration_id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    hris_integration_id: str | None = field("hrisIntegrationId", default=None)
    secondary_id: str | None = field("secondaryId", default=None)
