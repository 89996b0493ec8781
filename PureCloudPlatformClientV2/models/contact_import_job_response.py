# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, ContactImportJobMetadata


class ContactImportJobResponse(Model):
    """Given by get_externalcontacts_import_job and 1 more.

    Required by the platform: settings.
    """

    id: str | None = field("id", default=None)
    status: Literal[
        "Created", "Running", "Completed", "Failed", "Cancelled",
    ] | str | None = field("status", default=None)
    status_details: str | None = field("statusDetails", default=None)
    execution_step: Literal["Validating", "Validated", "Importing"] | str | None = field("executionStep", default=None)
    metadata: ContactImportJobMetadata | None = field("metadata", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    self_uri: str | None = field("selfUri", default=None)
    settings: AddressableEntityRef | None = field("settings", default=None)
