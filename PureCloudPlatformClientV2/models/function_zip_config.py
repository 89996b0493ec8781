# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class FunctionZipConfig(Model):
    """Part of FunctionConfig."""

    status: Literal[
        "Pending", "Transferring", "Available", "Unknown", "Invalid", "InvalidFormat", "InvalidFile",
    ] | str | None = field("status", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    error_message: str | None = field("errorMessage", default=None)
    request_id: str | None = field("requestId", default=None)
