# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LexV2Slot(Model):
    """Part of LexV2Intent.

    Required by the platform: slot_name, slot_id, type, slot_type_id.
    """

    slot_name: str | None = field("slotName", default=None)
    description: str | None = field("description", default=None)
    slot_id: str | None = field("slotId", default=None)
    type: str | None = field("type", default=None)
    slot_type_id: str | None = field("slotTypeId", default=None)
