# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .dialer_contact import DialerContact


class FilterPreviewResponse(Model):
    """FilterPreviewResponse of the Platform API."""

    filtered_contacts: int | None = field("filteredContacts", default=None)
    total_contacts: int | None = field("totalContacts", default=None)
    preview: list[DialerContact] | None = field("preview", default=None)
