# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContactBulkSearchCriteria, ContactSort


class ContactListingRequest(Model):
    """A contact: contact list filter id, criteria, contact sorts and 2 more. Body of
    post_outbound_contactlist_contacts_search.

    Required by the platform: page_number, page_size.
    """

    contact_list_filter_id: str | None = field("contactListFilterId", default=None)
    criteria: ContactBulkSearchCriteria | None = field("criteria", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
    contact_sorts: list[ContactSort] | None = field("contactSorts", default=None)
