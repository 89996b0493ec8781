# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_move_management_unit_topic_business_unit import WfmMoveManagementUnitTopicBusinessUnit


class WfmMoveManagementUnitTopicMoveManagementUnitNotification(Model):
    """WfmMoveManagementUnitTopicMoveManagementUnitNotification of the Platform API."""

    business_unit: WfmMoveManagementUnitTopicBusinessUnit | None = field("businessUnit", default=None)
    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
