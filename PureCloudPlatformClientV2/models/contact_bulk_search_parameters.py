# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContactBulkSearchCriteria


class ContactBulkSearchParameters(Model):
    """Contact bulk search parameters: contact list filter id and criteria. Body of
    post_outbound_contactlist_contacts_bulk_remove.
    """

    contact_list_filter_id: str | None = field("contactListFilterId", default=None)
    criteria: ContactBulkSearchCriteria | None = field("criteria", default=None)
