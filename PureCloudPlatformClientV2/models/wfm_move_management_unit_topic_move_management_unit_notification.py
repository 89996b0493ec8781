# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmMoveManagementUnitTopicBusinessUnit(Model):
    """Reference to a business unit by its id. In WfmMoveManagementUnitTopicMoveManagementUnitNotification."""

    id: str | None = field("id", default=None)


class WfmMoveManagementUnitTopicMoveManagementUnitNotification(Model):
    """A move management unit: business unit and status. Event of v2.workforcemanagement.managementunits.{id}."""

    business_unit: WfmMoveManagementUnitTopicBusinessUnit | None = field("businessUnit", default=None)
    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
