# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference


class WorkPlanReference(Model):
    """Assigned work plan of an admin agent work plan bidding preference. In AdminAgentWorkPlanBiddingPreference and 10
    more.
    """

    id: str | None = field("id", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    self_uri: str | None = field("selfUri", default=None)
