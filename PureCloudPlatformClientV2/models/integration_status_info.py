# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import MessageInfo


class IntegrationStatusInfo(Model):
    """Reported state of a client app. In ClientApp and 1 more."""

    code: Literal[
        "ACTIVE", "ACTIVATING", "INACTIVE", "DEACTIVATING", "ERROR",
    ] | str | None = field("code", default=None)
    effective: str | None = field("effective", default=None)
    detail: MessageInfo | None = field("detail", default=None)
    last_updated: datetime | None = field("lastUpdated", default=None)
