# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContactsBulkOperationJob


class ContactsBulkOperationJobListing(Model):
    """List of contacts bulk operation jobs. Answer of get_outbound_contactlist_contacts_bulk_jobs."""

    total: int | None = field("total", default=None)
    entities: list[ContactsBulkOperationJob] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
