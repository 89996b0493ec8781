# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, User


class HistoryEntry(Model):
    """Part of HistoryListing."""

    action: Literal[
        "CHECKIN", "CHECKOUT", "CREATE", "DEACTIVATE", "DEBUG", "DELETE", "PUBLISH", "REVERT", "SAVE", "TRANSCODE",
        "UPDATE", "UPLOAD",
    ] | str | None = field("action", default=None)
    resource: str | None = field("resource", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    user: User | None = field("user", default=None)
    client: DomainEntityRef | None = field("client", default=None)
    version: str | None = field("version", default=None)
    secure: bool | None = field("secure", default=None)
    virtual_agent_enabled: bool | None = field("virtualAgentEnabled", default=None)
