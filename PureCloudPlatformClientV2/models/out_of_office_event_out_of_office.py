# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .out_of_office_event_user import OutOfOfficeEventUser


class OutOfOfficeEventOutOfOffice(Model):
    """OutOfOfficeEventOutOfOffice of the Platform API."""

    user: OutOfOfficeEventUser | None = field("user", default=None)
    active: bool | None = field("active", default=None)
    indefinite: bool | None = field("indefinite", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
