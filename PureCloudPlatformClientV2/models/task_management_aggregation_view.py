# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AggregationRange


class TaskManagementAggregationView(Model):
    """One of the views of a task management aggregation query. In TaskManagementAggregationQuery and 1 more.

    Required by the platform: target, name, function.
    """

    target: Literal[
        "nWorkitemsAcdCancelled", "nWorkitemsAcdExpired", "nWorkitemsAcdStarted", "nWorkitemsAgentTransferred",
        "nWorkitemsCreated", "nWorkitemsDeclined", "nWorkitemsDeleted", "nWorkitemsDisconnected", "nWorkitemsOffered",
        "nWorkitemsOverSla", "nWorkitemsPurged", "nWorkitemsQueueTransferred", "nWorkitemsStatusChanged",
        "nWorkitemsTerminated", "nWorkitemsTimedout", "nWorkitemsTransferred", "nWorkitemsWrapupAdded",
        "nWorkitemsWrapupRemoved", "oWorkitemsServiceLevel", "tWorkitemsAgentFocusComplete", "tWorkitemsAlert",
        "tWorkitemsAnswered", "tWorkitemsDirectAnswered", "tWorkitemsFocus", "tWorkitemsFocusComplete",
        "tWorkitemsHandled", "tWorkitemsHeld", "tWorkitemsHeldComplete", "tWorkitemsNotResponding", "tWorkitemsParked",
        "tWorkitemsQueueAnswered", "tWorkitemsStatus",
    ] | str | None = field("target", default=None)
    name: str | None = field("name", default=None)
    function: Literal["rangeBound"] | str | None = field("function", default=None)
    range: AggregationRange | None = field("range", default=None)
