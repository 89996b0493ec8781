# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .media_ice_selected_pair import MediaIceSelectedPair


class MediaIceStatistics(Model):
    """MediaIceStatistics of the Platform API."""

    selected_pairs: list[MediaIceSelectedPair] | None = field("selectedPairs", default=None)
