# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import (
        AlternativeShiftAgentScheduledShift, AlternativeShiftScheduleLookup, ManagementUnitReference, UserReference,
        WfmVersionedEntityMetadata,
    )


class AlternativeShiftTradeResponse(Model):
    """An alternative shift trade, kept at /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}. Answer of
    get_workforcemanagement_alternativeshifts_trade and 3 more.

    Required by the platform: shift_offer_job_id, existing_shifts, offered_shifts, schedule, management_unit, user,
    state, violations, metadata.
    """

    id: str | None = field("id", default=None)
    shift_offer_job_id: str | None = field("shiftOfferJobId", default=None)
    existing_shifts: list[AlternativeShiftAgentScheduledShift] | None = field("existingShifts", default=None)
    offered_shifts: list[AlternativeShiftAgentScheduledShift] | None = field("offeredShifts", default=None)
    schedule: AlternativeShiftScheduleLookup | None = field("schedule", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    user: UserReference | None = field("user", default=None)
    week_date: date | None = field("weekDate", default=None)
    expiration_date: datetime | None = field("expirationDate", default=None)
    state: Literal["Canceled", "Denied", "Expired", "Submitted", "Approved"] | str | None = field("state", default=None)
    processing_status: Literal[
        "Error", "WaitingForScheduleUpdate", "ScheduleUpdating", "ScheduleUpdated", "WaitingForReview", "Reviewing",
    ] | str | None = field("processingStatus", default=None)
    system_date_reviewed: datetime | None = field("systemDateReviewed", default=None)
    admin_date_reviewed: datetime | None = field("adminDateReviewed", default=None)
    admin_reviewed_by: UserReference | None = field("adminReviewedBy", default=None)
    violations: list[str] | None = field("violations", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
