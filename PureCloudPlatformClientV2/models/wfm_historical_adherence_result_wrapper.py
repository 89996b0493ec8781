# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HistoricalAdherenceQueryResult


class WfmHistoricalAdherenceResultWrapper(Model):
    """Part of WfmHistoricalAdherenceResponse."""

    entity_id: str | None = field("entityId", default=None)
    data: list[HistoricalAdherenceQueryResult] | None = field("data", default=None)
    lookup_id_to_secondary_presence_id: dict[str, str] | None = field("lookupIdToSecondaryPresenceId", default=None)
