# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PauseCriteria(Model):
    """Part of CobrowseSettings."""

    url_fragment: str | None = field("urlFragment", default=None)
    condition: Literal[
        "Includes", "DoesNotInclude", "StartsWith", "EndsWith", "Equals",
    ] | str | None = field("condition", default=None)
