# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class MuteSnoozeFields(Model):
    """Part of CommonAlertBulkUpdateRequest.

    Required by the platform: date_start, date_end.
    """

    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
