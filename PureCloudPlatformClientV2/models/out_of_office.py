# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import User


class OutOfOffice(Model):
    """An out of office: name, user, start date and 5 more. Answer of get_user_outofoffice and 1 more; body of
    put_user_outofoffice.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user: User | None = field("user", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    active: bool | None = field("active", default=None)
    indefinite: bool | None = field("indefinite", default=None)
    self_uri: str | None = field("selfUri", default=None)
