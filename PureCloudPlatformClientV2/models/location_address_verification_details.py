# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class LocationAddressVerificationDetails(Model):
    """Part of LocationDefinition."""

    status: Literal["Pending", "InProgress", "Retry", "Complete", "Failed"] | str | None = field("status", default=None)
    date_finished: datetime | None = field("dateFinished", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    service: str | None = field("service", default=None)
