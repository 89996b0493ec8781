# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ProvisionInfo(Model):
    """Part of PhoneStatus."""

    time: datetime | None = field("time", default=None)
    source: str | None = field("source", default=None)
    error_info: str | None = field("errorInfo", default=None)
