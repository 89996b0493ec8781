# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ContactListFilterClause, DomainEntityRef


class ContactListFilter(Model):
    """A contact list filter, kept at /api/v2/outbound/contactlistfilters/{contactListFilterId}. Answer of
    get_outbound_contactlistfilter and 2 more; body of post_outbound_contactlistfilters and 2 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    contact_list: DomainEntityRef | None = field("contactList", default=None)
    contact_list_template: DomainEntityRef | None = field("contactListTemplate", default=None)
    source_type: Literal["ContactList", "ContactListTemplate"] | str | None = field("sourceType", default=None)
    clauses: list[ContactListFilterClause] | None = field("clauses", default=None)
    filter_type: Literal["AND", "OR"] | str | None = field("filterType", default=None)
    self_uri: str | None = field("selfUri", default=None)
