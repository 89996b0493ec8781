# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactListTemplateBulkRetrieveBody(Model):
    """A contact list template bulk retrieve: ids. Body of post_outbound_contactlisttemplates_bulk_retrieve.

    Required by the platform: ids.
    """

    ids: list[str] | None = field("ids", default=None)
