# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactListFilterBulkRetrieveBody(Model):
    """A contact list filter bulk retrieve: ids. Body of post_outbound_contactlistfilters_bulk_retrieve.

    Required by the platform: ids.
    """

    ids: list[str] | None = field("ids", default=None)
