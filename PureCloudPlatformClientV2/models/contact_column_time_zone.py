# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContactColumnTimeZone(Model):
    """Part of DialerContact."""

    time_zone: str | None = field("timeZone", default=None)
    column_type: Literal["PHONE", "ZIP"] | str | None = field("columnType", default=None)
