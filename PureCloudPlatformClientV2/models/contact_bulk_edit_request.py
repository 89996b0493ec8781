# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContactBulkSearchCriteria, DialerContact


class ContactBulkEditRequest(Model):
    """A contact bulk edit: contact list filter id, criteria, contact ids and 1 more. Body of
    post_outbound_contactlist_contacts_bulk_update.
    """

    contact_list_filter_id: str | None = field("contactListFilterId", default=None)
    criteria: ContactBulkSearchCriteria | None = field("criteria", default=None)
    contact_ids: list[str] | None = field("contactIds", default=None)
    contact: DialerContact | None = field("contact", default=None)
