# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef


class LockInfo(Model):
    """Part of Document."""

    locked_by: DomainEntityRef | None = field("lockedBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)
    action: Literal[
        "UPDATE", "DELETE", "COPY", "MOVE", "REPLACE", "THUMBNAIL", "TEXT_EXTRACTION",
    ] | str | None = field("action", default=None)
