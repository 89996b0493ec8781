# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class HistoricalImportStatus(Model):
    """One of the items of a historical import status listing. In HistoricalImportStatusListing."""

    request_id: str | None = field("requestId", default=None)
    date_import_ended: datetime | None = field("dateImportEnded", default=None)
    date_import_started: datetime | None = field("dateImportStarted", default=None)
    status: Literal[
        "Initiated", "InProgress", "Pending", "Success", "Failed", "Cancelled", "Purged", "PurgePending",
    ] | str | None = field("status", default=None)
    error: str | None = field("error", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    active: bool | None = field("active", default=None)
    type: Literal["Csv", "Json"] | str | None = field("type", default=None)


class HistoricalImportStatusListing(Model):
    """List of historical import statuses. Answer of get_workforcemanagement_historicaldata_importstatus."""

    entities: list[HistoricalImportStatus] | None = field("entities", default=None)
