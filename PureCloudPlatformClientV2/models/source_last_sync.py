# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ErrorBody


class SourceLastSync(Model):
    """Last sync of a Salesforce source. In SalesforceSourceResponse and 2 more."""

    state: Literal["Success", "Failed", "InProgress", "Unknown"] | str | None = field("state", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    date_ended: datetime | None = field("dateEnded", default=None)
    error: ErrorBody | None = field("error", default=None)
