# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyViewElementAttributes(Model):
    """Part of JourneyViewElement.

    Required by the platform: type.
    """

    type: Literal["Event"] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
    source: str | None = field("source", default=None)
