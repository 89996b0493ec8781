# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .column_status import ColumnStatus


class ContactableStatus(Model):
    """ContactableStatus of the Platform API."""

    contactable: bool | None = field("contactable", default=None)
    column_status: dict[str, ColumnStatus] | None = field("columnStatus", default=None)
