# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ErrorInfo


class ContactsBulkOperationJob(Model):
    """A contacts bulk operation job, kept at /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}.
    Answer of get_outbound_contactlist_contacts_bulk_job and 2 more.
    """

    id: str | None = field("id", default=None)
    state: Literal["InProgress", "Complete", "Failed"] | str | None = field("state", default=None)
    type: Literal["BulkDelete", "BulkEdit"] | str | None = field("type", default=None)
    total_records: int | None = field("totalRecords", default=None)
    completed_records: int | None = field("completedRecords", default=None)
    percent_complete: int | None = field("percentComplete", default=None)
    failure_reason: ErrorInfo | None = field("failureReason", default=None)
    download_uri: str | None = field("downloadURI", default=None)
    self_uri: str | None = field("selfUri", default=None)
