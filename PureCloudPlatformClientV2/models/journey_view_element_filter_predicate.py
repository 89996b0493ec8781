# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyViewElementFilterPredicate(Model):
    """Part of JourneyViewElementFilter.

    Required by the platform: dimension, values.
    """

    dimension: str | None = field("dimension", default=None)
    values: list[str] | None = field("values", default=None)
    operator: Literal["Matches", "NotMatches"] | str | None = field("operator", default=None)
    no_value: bool | None = field("noValue", default=None)
