# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .historical_adherence_query_result import HistoricalAdherenceQueryResult


class WfmHistoricalAdherenceResultWrapper(Model):
    """WfmHistoricalAdherenceResultWrapper of the Platform API."""

    entity_id: str | None = field("entityId", default=None)
    data: list[HistoricalAdherenceQueryResult] | None = field("data", default=None)
    lookup_id_to_secondary_presence_id: dict[str, str] | None = field("lookupIdToSecondaryPresenceId", default=None)
