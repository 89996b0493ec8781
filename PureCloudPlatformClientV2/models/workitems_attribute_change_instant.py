# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WorkitemsAttributeChangeInstant(Model):
    """WorkitemsAttributeChangeInstant of the Platform API."""

    new_value: datetime | None = field("newValue", default=None)
    old_value: datetime | None = field("oldValue", default=None)
