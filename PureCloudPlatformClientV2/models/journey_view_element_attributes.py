# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyViewElementAttributes(Model):
    """Required by the platform: type."""

    type: Literal["Event"] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
    source: str | None = field("source", default=None)
