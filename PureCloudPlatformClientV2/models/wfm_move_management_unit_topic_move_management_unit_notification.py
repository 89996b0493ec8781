# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmMoveManagementUnitTopicBusinessUnit


class WfmMoveManagementUnitTopicMoveManagementUnitNotification(Model):
    business_unit: WfmMoveManagementUnitTopicBusinessUnit | None = field("businessUnit", default=None)
    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
