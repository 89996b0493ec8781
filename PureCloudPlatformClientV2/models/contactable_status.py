# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ColumnStatus


class ContactableStatus(Model):
    """Part of DialerContact and 1 more."""

    contactable: bool | None = field("contactable", default=None)
    column_status: dict[str, ColumnStatus] | None = field("columnStatus", default=None)
