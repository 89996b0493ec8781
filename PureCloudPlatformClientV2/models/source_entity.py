# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SourceEntity(Model):
    """Part of Celebration."""

    id: str | None = field("id", default=None)
    type: Literal[
        "ThankYou", "Congratulations", "HighPerformance", "CompanyValues",
    ] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)
