# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .contact_bulk_search_criteria import ContactBulkSearchCriteria


class ContactBulkSearchParameters(Model):
    """ContactBulkSearchParameters of the Platform API."""

    contact_list_filter_id: str | None = field("contactListFilterId", default=None)
    criteria: ContactBulkSearchCriteria | None = field("criteria", default=None)
