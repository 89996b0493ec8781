# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference, WfmVersionedEntityMetadata


class BulkUpdateShiftTradeStateResponse(Model):
    """A bulk update shift trade state: status, operation id and result. Answer of
    post_workforcemanagement_managementunit_week_shifttrades_state_bulk.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BulkUpdateShiftTradeStateResult | None = field("result", default=None)


class BulkUpdateShiftTradeStateResult(Model):
    """List of bulk update shift trade state result items. In BulkUpdateShiftTradeStateResponse."""

    entities: list[BulkUpdateShiftTradeStateResultItem] | None = field("entities", default=None)


class BulkUpdateShiftTradeStateResultItem(Model):
    """One of the items of a bulk update shift trade state result. In BulkUpdateShiftTradeStateResult."""

    id: str | None = field("id", default=None)
    state: Literal[
        "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled",
    ] | str | None = field("state", default=None)
    reviewed_by: UserReference | None = field("reviewedBy", default=None)
    reviewed_date: datetime | None = field("reviewedDate", default=None)
    failure_reason: Literal[
        "InitiatingAgentScheduleNotFound", "InitiatingAgentShiftHasExternalActivities", "InitiatingAgentShiftNotFound",
        "ReceivingAgentNotFound", "ReceivingAgentScheduleNotFound", "ReceivingAgentShiftHasExternalActivities",
        "ReceivingAgentShiftNotFound", "ScheduleNotPublished", "TransitionNotAllowed",
    ] | str | None = field("failureReason", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
