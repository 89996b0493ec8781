# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialerContact


class FilterPreviewResponse(Model):
    """A filter preview: filtered contacts, total contacts and preview. Answer of
    post_outbound_contactlistfilters_preview.
    """

    filtered_contacts: int | None = field("filteredContacts", default=None)
    total_contacts: int | None = field("totalContacts", default=None)
    preview: list[DialerContact] | None = field("preview", default=None)
