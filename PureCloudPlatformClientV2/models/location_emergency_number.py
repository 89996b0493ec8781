# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LocationEmergencyNumber(Model):
    """Emergency number of a location create definition. In LocationCreateDefinition and 2 more."""

    e164: str | None = field("e164", default=None)
    number: str | None = field("number", default=None)
    type: Literal["default", "elin"] | str | None = field("type", default=None)
