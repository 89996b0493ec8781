# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import BusinessUnitReference, UserReference, WfmVersionedEntityMetadata


class BuScheduleReferenceForMuRoute(Model):
    """Schedule of a shift trade. In ShiftTradeResponse."""

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ShiftTradeResponse(Model):
    """A shift trade: week date, schedule, state and 15 more. Answer of
    patch_workforcemanagement_managementunit_week_shifttrade and 1 more.
    """

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    schedule: BuScheduleReferenceForMuRoute | None = field("schedule", default=None)
    state: Literal[
        "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled",
    ] | str | None = field("state", default=None)
    initiating_user: UserReference | None = field("initiatingUser", default=None)
    initiating_shift_id: str | None = field("initiatingShiftId", default=None)
    initiating_shift_start: datetime | None = field("initiatingShiftStart", default=None)
    initiating_shift_end: datetime | None = field("initiatingShiftEnd", default=None)
    receiving_user: UserReference | None = field("receivingUser", default=None)
    receiving_shift_id: str | None = field("receivingShiftId", default=None)
    receiving_shift_start: datetime | None = field("receivingShiftStart", default=None)
    receiving_shift_end: datetime | None = field("receivingShiftEnd", default=None)
    expiration: datetime | None = field("expiration", default=None)
    one_sided: bool | None = field("oneSided", default=None)
    acceptable_intervals: list[str] | None = field("acceptableIntervals", default=None)
    reviewed_by: UserReference | None = field("reviewedBy", default=None)
    reviewed_date: datetime | None = field("reviewedDate", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
