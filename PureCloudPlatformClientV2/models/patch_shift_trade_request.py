# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ValueWrapperString, WfmVersionedEntityMetadata


class ListWrapperInterval(Model):
    """Acceptable intervals of a shift trade. In PatchShiftTradeRequest."""

    values: list[str] | None = field("values", default=None)


class PatchShiftTradeRequest(Model):
    """A shift trade to change: metadata, receiving user id, expiration and 1 more. Body of
    patch_workforcemanagement_managementunit_week_shifttrade.

    Required by the platform: metadata.
    """

    receiving_user_id: ValueWrapperString | None = field("receivingUserId", default=None)
    expiration: ValueWrapperDate | None = field("expiration", default=None)
    acceptable_intervals: ListWrapperInterval | None = field("acceptableIntervals", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class ValueWrapperDate(Model):
    """Expiration of a shift trade. In PatchShiftTradeRequest."""

    value: datetime | None = field("value", default=None)
