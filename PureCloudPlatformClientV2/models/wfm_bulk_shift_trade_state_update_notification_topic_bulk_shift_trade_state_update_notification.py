# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification(Model):
    """A bulk shift trade state to change: status, operation id, result and 1 more. Event of
    v2.workforcemanagement.managementunits.{id}.shifttrades.state.bulk.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing | None = field(
        "result", default=None
    )
    week_date: datetime | None = field("weekDate", default=None)


class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult(Model):
    """One of the items of a workforce management bulk shift trade state update notification topic bulk shift trade
    state update result listing. In
    WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing.
    """

    id: str | None = field("id", default=None)
    state: Literal[
        "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled",
    ] | str | None = field("state", default=None)
    reviewed_by: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference | None = field("reviewedBy", default=None)
    reviewed_date: datetime | None = field("reviewedDate", default=None)
    failure_reason: Literal[
        "InitiatingAgentScheduleNotFound", "InitiatingAgentShiftNotFound", "ReceivingAgentNotFound",
        "ReceivingAgentScheduleNotFound", "ReceivingAgentShiftNotFound", "ScheduleNotPublished", "TransitionNotAllowed",
    ] | str | None = field("failureReason", default=None)
    metadata: WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata | None = field(
        "metadata", default=None
    )


class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing(Model):
    """List of bulk shift trade state update results. In
    WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification.
    """

    entities: list[WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult] | None = field(
        "entities", default=None
    )


class WfmBulkShiftTradeStateUpdateNotificationTopicUserReference(Model):
    """Reference to a user by its id. In WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult
    and 1 more.
    """

    id: str | None = field("id", default=None)


class WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata(Model):
    """Metadata of a bulk shift trade state update result. In
    WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult.
    """

    version: int | None = field("version", default=None)
    modified_by: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
