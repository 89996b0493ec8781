# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MediaIceSelectedCandidate(Model):
    """Part of MediaIceSelectedPair."""

    address: str | None = field("address", default=None)
    type: Literal["host", "srflx", "prflx", "relay"] | str | None = field("type", default=None)
