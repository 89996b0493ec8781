# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class LineStatus(Model):
    """Part of PhoneStatus."""

    id: str | None = field("id", default=None)
    reachable: bool | None = field("reachable", default=None)
    address_of_record: str | None = field("addressOfRecord", default=None)
    contact_addresses: list[str] | None = field("contactAddresses", default=None)
    reachable_state_time: datetime | None = field("reachableStateTime", default=None)
