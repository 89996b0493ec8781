# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MediaIceSelectedCandidate


class MediaIceSelectedPair(Model):
    """Part of MediaIceStatistics."""

    client: MediaIceSelectedCandidate | None = field("client", default=None)
    server: MediaIceSelectedCandidate | None = field("server", default=None)
    candidate_pair_selected_milliseconds: int | None = field("candidatePairSelectedMilliseconds", default=None)
