# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SecondaryPresence


class ActivityCodeSummary(Model):
    """Part of UserScheduleAdherence.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    secondary_presences: list[SecondaryPresence] | None = field("secondaryPresences", default=None)
    self_uri: str | None = field("selfUri", default=None)
