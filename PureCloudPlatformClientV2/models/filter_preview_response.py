# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialerContact


class FilterPreviewResponse(Model):
    filtered_contacts: int | None = field("filteredContacts", default=None)
    total_contacts: int | None = field("totalContacts", default=None)
    preview: list[DialerContact] | None = field("preview", default=None)
