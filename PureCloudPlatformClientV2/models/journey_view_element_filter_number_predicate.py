# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import JourneyViewElementFilterRange


class JourneyViewElementFilterNumberPredicate(Model):
    """Required by the platform: dimension, range."""

    dimension: str | None = field("dimension", default=None)
    operator: Literal["Matches", "NotMatches"] | str | None = field("operator", default=None)
    no_value: bool | None = field("noValue", default=None)
    range: JourneyViewElementFilterRange | None = field("range", default=None)
