# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SupportedEntityTypeStatus(Model):
    """Part of SupportedLanguagesInfoDefinition."""

    list_slot_type: Literal["All", "Restricted", "Unrestricted"] | str | None = field("listSlotType", default=None)
