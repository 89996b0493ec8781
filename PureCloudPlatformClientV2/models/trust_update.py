# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class TrustUpdate(Model):
    """A trust to change: enabled and date expired. Body of put_orgauthorization_trustee.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)
    date_expired: datetime | None = field("dateExpired", default=None)
