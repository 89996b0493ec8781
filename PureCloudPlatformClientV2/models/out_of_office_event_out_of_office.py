# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class OutOfOfficeEventOutOfOffice(Model):
    """An out of office event out of office: user, active, indefinite and 2 more. Event of v2.users.{id}.outofoffice."""

    user: OutOfOfficeEventUser | None = field("user", default=None)
    active: bool | None = field("active", default=None)
    indefinite: bool | None = field("indefinite", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)


class OutOfOfficeEventUser(Model):
    """Reference to an out of office event user by its id. In OutOfOfficeEventOutOfOffice."""

    id: str | None = field("id", default=None)
