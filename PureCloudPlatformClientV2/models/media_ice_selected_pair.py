# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .media_ice_selected_candidate import MediaIceSelectedCandidate


class MediaIceSelectedPair(Model):
    """MediaIceSelectedPair of the Platform API."""

    client: MediaIceSelectedCandidate | None = field("client", default=None)
    server: MediaIceSelectedCandidate | None = field("server", default=None)
    candidate_pair_selected_milliseconds: int | None = field("candidatePairSelectedMilliseconds", default=None)
