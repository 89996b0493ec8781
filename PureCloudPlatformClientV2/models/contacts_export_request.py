# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContactBulkSearchCriteria


class ContactsExportRequest(Model):
    """A contacts export: contact list filter id, criteria and contact ids. Body of post_outbound_contactlist_export."""

    contact_list_filter_id: str | None = field("contactListFilterId", default=None)
    criteria: ContactBulkSearchCriteria | None = field("criteria", default=None)
    contact_ids: list[str] | None = field("contactIds", default=None)
