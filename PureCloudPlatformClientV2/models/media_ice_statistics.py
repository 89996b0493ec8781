# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MediaIceSelectedPair


class MediaIceStatistics(Model):
    """Part of MediaEndpointStatistics."""

    selected_pairs: list[MediaIceSelectedPair] | None = field("selectedPairs", default=None)
